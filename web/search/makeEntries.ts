import type { CentresReply } from '../../api/replies/centre.ts'
import type { CountiesReply } from '../../api/replies/county.ts'
import type { IndicatorsReply } from '../../api/replies/indicator.ts'
import type { Language } from '../../api/domain/study/localized.ts'
import type { MunicipalityProperties } from '../api/boundariesQuery.ts'
import type { Entry } from './entry.ts'

interface Sources {
  readonly municipalities: readonly MunicipalityProperties[]
  readonly counties: CountiesReply | undefined
  readonly centres: CentresReply | undefined
  readonly indicators: IndicatorsReply | undefined
}

/** Names that people use for a county besides its own. */
const countyAliases: Readonly<Record<string, readonly string[]>> = { '03': ['Uppland'], '04': ['Sörmland'], '18': ['Närke'] }

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
    ...(counties?.counties ?? []).map(({ code, name }): Entry => ({
      key: `county-${code}`,
      kind: 'county',
      label: name,
      detail: '',
      alsoKnownAs: ['länet county', ...(countyAliases[code] ?? [])],
      change: { county: code },
    })),
    ...(centres?.centres ?? []).map(({ id, title, name, municipalities: served }): Entry => ({
      key: `centre-${id}`,
      kind: 'centre',
      label: title[language],
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
