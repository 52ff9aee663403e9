import type { AddressChange } from '../../../api/domain/address/changeAddress.ts'
import { score } from '../../../api/domain/words/spelling.ts'
import { headerView, type HeaderView } from '../../../api/domain/address/views.ts'
import type { FactsReply } from '../../../api/replies/studies.ts'
import type { CentresReply } from '../../../api/replies/centres.ts'
import type { CountiesReply } from '../../../api/replies/places.ts'
import type { IndicatorsReply } from '../../../api/replies/indicators.ts'
import type { Language } from '../../../api/domain/study/localized.ts'
import type { BoundaryProperties } from '../../../api/domain/map/geography.ts'

/** In the order they stand in where they fit as well. */
const entryKinds = ['municipality', 'county', 'centre', 'view', 'indicator', 'answer', 'fact'] as const
type EntryKind = (typeof entryKinds)[number]

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
  /** Where on the page. */
  readonly fragment?: string
}

export interface EntryGroup {
  readonly kind: EntryKind
  readonly entries: readonly Entry[]
}

const mostOfAKind = 8
/** Many facts and answers have a common word. */
const fewer = 4

const mostOf = (kind: EntryKind): number => (kind === 'fact' || kind === 'answer' ? fewer : mostOfAKind)

/** What was found, in groups by kind: the group with the best fit first, within it by fit and then by name. Nothing typed finds everything. */
export function findEntries(entries: readonly Entry[], query: string, collator: Intl.Collator): readonly EntryGroup[] {
  const all = query.trim() === ''
  const found = entries
    .filter(({ kind }) => !all || placeKinds.includes(kind))
    .map((entry) => ({ entry, fit: all ? 0 : score(entry, query) }))
    .filter((hit): hit is { entry: Entry; fit: number } => hit.fit !== null)
    .sort((a, b) => a.fit - b.fit || collator.compare(a.entry.label, b.entry.label))
  return entryKinds
    .map((kind) => ({ kind, hits: found.filter(({ entry }) => entry.kind === kind).slice(0, all ? undefined : mostOf(kind)) }))
    .filter(({ hits }) => hits.length > 0)
    .sort((a, b) => (a.hits[0]?.fit ?? 0) - (b.hits[0]?.fit ?? 0))
    .map(({ kind, hits }) => ({ kind, entries: hits.map(({ entry }) => entry) }))
}

/** What is listed before anything is typed. */
const placeKinds: readonly EntryKind[] = ['municipality', 'county', 'centre', 'indicator']

interface Sources {
  readonly municipalities: readonly BoundaryProperties[]
  readonly counties: CountiesReply | undefined
  readonly centres: CentresReply | undefined
  readonly indicators: IndicatorsReply | undefined
  readonly facts?: FactsReply | undefined
  /** What each view is called, and other words for it. */
  readonly viewNames?: readonly { readonly name: HeaderView; readonly label: string; readonly others: string }[]
}

/** Everything that can be searched for, as far as it has been fetched. */
export function makeEntries(
  { municipalities, counties, centres, indicators, facts, viewNames = [] }: Sources,
  language: Language,
): readonly Entry[] {
  return [
    ...municipalities.map(({ code, name, county, formerCodes = [] }): Entry => ({
      key: `municipality-${code}`,
      kind: 'municipality',
      label: name,
      detail: county.name,
      alsoKnownAs: [code, ...formerCodes, 'kommun kommunen kommuns municipality', county.name],
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
    ...(indicators?.indicators ?? []).flatMap(({ id, kind, title, classes }) =>
      classes.map((each): Entry => ({
        key: `answer-${id}-${each.id}`,
        kind: 'answer',
        label: each.label[language],
        detail: title[language],
        alsoKnownAs: [],
        change: kind === 'multiple' ? { indicator: id, option: each.id } : { indicator: id, pinned: each.id },
      })),
    ),
    ...(facts?.facts ?? []).map(({ id, title, statement, quotation }): Entry => ({
      key: `fact-${id}`,
      kind: 'fact',
      label: `${id} ${title[language]}`,
      detail: '',
      alsoKnownAs: [statement[language], quotation ?? ''],
      change: { view: { name: 'report' } },
      fragment: id,
    })),
    ...viewNames.map(({ name, label, others }): Entry => ({
      key: `view-${name}`,
      kind: 'view',
      label,
      detail: '',
      alsoKnownAs: [others],
      change: { view: headerView(name) },
    })),
  ]
}
