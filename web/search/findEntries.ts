import { entryKinds, type Entry, type EntryKind } from './entry.ts'
import { score } from './score.ts'

export interface EntryGroup {
  readonly kind: EntryKind
  readonly entries: readonly Entry[]
}

const mostOfAKind = 8

/** What was found, in groups by kind: the group with the best fit first, within it by fit and then by name. Nothing typed finds everything. */
export function findEntries(entries: readonly Entry[], query: string, collator: Intl.Collator): readonly EntryGroup[] {
  const all = query.trim() === ''
  const found = entries
    .map((entry) => ({ entry, fit: all ? 0 : score(entry, query) }))
    .filter((hit): hit is { entry: Entry; fit: number } => hit.fit !== null)
    .sort((a, b) => a.fit - b.fit || collator.compare(a.entry.label, b.entry.label))
  return entryKinds
    .map((kind) => ({ kind, hits: found.filter(({ entry }) => entry.kind === kind).slice(0, all ? undefined : mostOfAKind) }))
    .filter(({ hits }) => hits.length > 0)
    .sort((a, b) => (a.hits[0]?.fit ?? 0) - (b.hits[0]?.fit ?? 0))
    .map(({ kind, hits }) => ({ kind, entries: hits.map(({ entry }) => entry) }))
}
