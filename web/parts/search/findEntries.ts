import type { AddressChange } from '../../../api/domain/address/changeAddress.ts'
import { score } from '../../../api/domain/words/spelling.ts'
import type { CentresReply } from '../../../api/replies/centres.ts'
import type { CountiesReply } from '../../../api/replies/places.ts'
import type { IndicatorsReply } from '../../../api/replies/indicators.ts'
import type { Language } from '../../../api/domain/study/localized.ts'
import type { BoundaryProperties } from '../../../api/domain/map/geography.ts'

export const entryKinds = ['municipality', 'county', 'centre', 'indicator'] as const
export type EntryKind = (typeof entryKinds)[number]

/** Something that can be searched for and gone to. */
export interface Entry {
  /** Unique over all kinds. */
  readonly key: string
  readonly kind: EntryKind
  readonly label: string
  /** What tells it from others of like name: a municipality's county, an indicator's group. */
  readonly detail: string
  /** Other words that find it, after those of its label. */
  readonly alsoKnownAs: readonly string[]
  readonly change: AddressChange
}

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

interface Sources {
  readonly municipalities: readonly BoundaryProperties[]
  readonly counties: CountiesReply | undefined
  readonly centres: CentresReply | undefined
  readonly indicators: IndicatorsReply | undefined
}

/** Everything that can be searched for, as far as it has been fetched. */
export function makeEntries({ municipalities, counties, centres, indicators }: Sources, language: Language): readonly Entry[] {
  return [
    ...municipalities.map(({ code, name, county }): Entry => ({
      key: `municipality-${code}`,
      kind: 'municipality',
      label: name,
      detail: county.name,
      alsoKnownAs: [code, 'kommun kommunen kommuns municipality', county.name],
      change: { view: { name: 'municipality', code } },
    })),
    ...(counties?.counties ?? []).map(({ code, name, aliases }): Entry => ({
      key: `county-${code}`,
      kind: 'county',
      label: name,
      detail: '',
      alsoKnownAs: ['länet county', ...aliases],
      change: { county: code },
    })),
    ...(centres?.centres ?? []).map(({ id, label, name, municipalities: served }): Entry => ({
      key: `centre-${id}`,
      kind: 'centre',
      label: label[language],
      detail: served.map((place) => place.name).join(', '),
      alsoKnownAs: ['lärcentrum lärcentra centre', name ?? '', ...served.map((place) => place.name)],
      change: { view: { name: 'centre', id } },
    })),
    ...(indicators?.indicators ?? []).map(({ id, title, listTitle, group }): Entry => ({
      key: `indicator-${id}`,
      kind: 'indicator',
      label: title[language],
      detail: indicators?.groups.find((one) => one.id === group)?.title[language] ?? '',
      alsoKnownAs: [title.sv, title.en, listTitle?.sv ?? '', listTitle?.en ?? '', id],
      change: { indicator: id },
    })),
  ]
}
