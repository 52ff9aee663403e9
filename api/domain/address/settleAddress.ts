import type { Address, Ignored } from './address.ts'

type Ids = readonly { readonly id: string }[]

interface Askable {
  readonly id: string
  readonly classes: Ids
  readonly missingCounts: Ids
}

/** What exists, as far as it has been fetched: `undefined` is "not known yet", and then an address is taken at its word. */
export interface Known {
  readonly studies?: readonly string[] | undefined
  readonly indicators?: readonly string[] | undefined
  /** What a filter can ask for: the classes and missing reasons of each question. */
  readonly askable?: readonly Askable[] | undefined
  readonly counties?: readonly string[] | undefined
  readonly municipalities?: readonly string[] | undefined
  readonly centres?: readonly string[] | undefined
  /** What can be held in the legend of the indicator shown. */
  readonly classes?: readonly string[] | undefined
  /** Options of the indicator shown, where it has several a municipality; else none. */
  readonly options?: readonly string[] | undefined
}

/** The address with what does not exist taken out, and a list of that. */
export function settleAddress(address: Address, known: Known): { address: Address; ignored: readonly Ignored[] } {
  const ignored: Ignored[] = []
  const keep = (parameter: Ignored['parameter'], value: string, existing: readonly string[] | undefined): boolean => {
    if (existing === undefined || existing.includes(value)) return true
    // As it stands in the address.
    ignored.push({ parameter, value: parameter === 'klass' ? value.replace(/^missing-/, 'saknas-') : value })
    return false
  }
  const keepOrNull = (parameter: Ignored['parameter'], value: string | null, existing: readonly string[] | undefined) =>
    value === null || keep(parameter, value, existing) ? value : null
  const { view } = address
  const found =
    view.name === 'municipality'
      ? keep('kommun', view.code, known.municipalities)
      : view.name === 'centre'
        ? keep('larcentrum', view.id, known.centres)
        : view.name === 'present' && view.study !== null
          ? keep('studie', view.study, known.studies)
          : true
  return {
    address: {
      ...address,
      view: found ? view : view.name === 'present' ? { ...view, study: null } : { name: 'map' },
      study: keepOrNull('studie', address.study, known.studies),
      indicator: keepOrNull('indikator', address.indicator, known.indicators),
      county: keepOrNull('lan', address.county, known.counties),
      pinned: keepOrNull('klass', address.pinned, known.classes),
      option: keepOrNull('alternativ', address.option, known.options),
      selection: address.selection.flatMap(({ indicator, classes }) => {
        if (known.askable === undefined) return [{ indicator, classes }]
        const asked = known.askable.find(({ id }) => id === indicator)
        if (!keep('urval', indicator, asked ? undefined : [])) return []
        const ids = asked ? [...asked.classes, ...asked.missingCounts].map(({ id }) => id) : []
        const kept = classes.filter((id) => ids.includes(id) || keep('urval', `${indicator}:${id}`, []))
        return kept.length === 0 ? [] : [{ indicator, classes: kept }]
      }),
      compared: address.compared.filter((code) => keep('kommuner', code, known.municipalities)),
      crossX: keepOrNull('x', address.crossX, known.indicators),
      crossY: keepOrNull('y', address.crossY, known.indicators),
      sortedBy: keepOrNull('sortera', address.sortedBy, known.indicators && ['name', 'county', ...known.indicators]),
      columns: address.columns?.filter((id) => keep('kolumner', id, known.indicators)) ?? null,
    },
    ignored,
  }
}
