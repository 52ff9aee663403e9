import './printSheet.css'
import type { Provenance } from '../../../api/domain/study/answer.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { Legend } from '../indicator/Legend.tsx'
import { ProvenanceLabel } from '../indicator/ProvenanceLabel.tsx'
import { optionShown } from '../../../api/domain/legend/classKey.ts'
import { MovedContext } from '../../ui/focus.ts'
import { FootWords, PrintedScope, PrintHead } from './PrintWords.tsx'
import { PrintedMap } from './PrintedMap.tsx'
import type { SheetProps } from './sheetProps.ts'
import { usePaper, printTexts } from './PrintFoot.tsx'
import { usePrinting } from './Printed.tsx'
import type { IndicatorReply } from '../../../api/replies/indicators.ts'
import { collatorOf, formatList } from '../../../api/domain/words/format.ts'
import { inCounty } from '../../../api/domain/map/geography.ts'
import { legendRows } from '../../../api/domain/legend/legendRows.ts'
import type { ComponentType } from 'react'
import type { Texts } from '../../../api/domain/words/texts.ts'

const nothing = () => undefined

/** Karta, Kommun and Lärcentrum on paper: the map with its legend, whole, then all of the panel; where it comes from, on which day, at which address. */
export function PrintSheet({ data, among, place, name, panel }: SheetProps) {
  const language = useLanguage()
  const printing = usePrinting()
  const { indicator, address } = data
  const provenance: Provenance | null = indicator?.provenance ?? null
  const citation = usePaper(provenance)
  if (!printing || indicator === undefined) return null
  return (
    <article className="print-sheet">
      <PrintHead />
      <h1>{place === null || name === undefined ? indicator.title[language] : `${name}: ${indicator.title[language]}`}</h1>
      <PrintedScope county={address.county} />
      <ProvenanceLabel provenance={indicator.provenance} />
      <div className="print-map">
        <PrintedMap data={data} among={among} />
        <Legend
          indicator={indicator}
          option={address.option}
          county={address.county}
          among={among}
          pinned={address.pinned}
          hovered={null}
          onRaise={nothing}
          onPin={nothing}
        />
      </div>
      <PrintedNames
        indicator={indicator}
        option={optionShown(indicator, address.option)}
        county={address.county}
        among={among}
        places={data.places}
      />
      {place !== null && (
        <MovedContext value={false}>
          <section className="print-panel">{panel}</section>
        </MovedContext>
      )}
      <FootWords citation={citation} provenance={provenance} map />
    </article>
  )
}

interface Props {
  readonly indicator: IndicatorReply
  /** The option shown of a multiple answer. */
  readonly option: string | null
  /** Code of the county chosen. */
  readonly county: string | null
  /** The municipalities that the filter leaves; null for no filter. */
  readonly among: ReadonlySet<string> | null
  readonly places: readonly { readonly code: string; readonly name: string }[]
}

// The names are Swedish in either language.
const collator = collatorOf('sv')

/** The municipalities of each class and each missing reason, of the area and the filter chosen: what the colours say, without colours. */
export function PrintedNames({ indicator, option, county, among, places }: Props) {
  const { t } = useTexts('indicator')
  const language = useLanguage()
  const rows = legendRows(indicator, { option, county, language, t })
  const nameOf = new Map(places.map(({ code, name }) => [code, name]))
  const listed = (code: string) => inCounty(code, county) && (among?.has(code) ?? true)
  return (
    <dl className="print-names">
      {rows
        .map(({ key, label, codes }) => ({ key, label, codes: codes.filter(listed) }))
        .filter(({ codes }) => codes.length > 0)
        .map(({ key, label, codes }) => (
          <div key={key} data-class={key}>
            <dt>
              {label} ({codes.length})
            </dt>
            <dd>{formatList(codes.map((code) => nameOf.get(code) ?? code).sort(collator.compare), language)}</dd>
          </div>
        ))}
    </dl>
  )
}

/** The sheet with its texts, so that it can be drawn without waiting. */
export async function loadSheet(texts: Texts): Promise<ComponentType<SheetProps>> {
  await texts.loadNamespaces(printTexts)
  return PrintSheet
}
