import type { IndicatorReply } from '../../api/replies/indicator.ts'
import { collatorOf, formatList } from '../../api/domain/words/format.ts'
import { useLanguage, useTexts } from '../i18n/useTexts.ts'
import { isInCounty, legendRows } from '../../api/domain/legend/legendRows.ts'

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
  const listed = (code: string) => (county === null || isInCounty(code, county)) && (among?.has(code) ?? true)
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
