import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { useStudy } from '../../state/useStudy.ts'
import { useQuery } from '@tanstack/react-query'
import { countiesQuery } from '../../queries.ts'
import { formatDate } from '../../../api/domain/words/format.ts'
import { selectionBaseLabel } from '../../../api/domain/words/selectionLabel.ts'
import { useConditionWords } from '../filter/useConditionWords.ts'
import { useSelection } from '../filter/useSelection.ts'
import type { Provenance } from '../../../api/domain/study/answer.ts'

/** Above everything on paper: the program, the study, and the day that it was printed. */
export function PrintHead() {
  const { t } = useTexts('shell')
  const language = useLanguage()
  const { shortTitle } = useStudy()
  return (
    <p className="print-head">
      <strong>{t('name')}</strong> <span>{shortTitle[language]}</span> <span>{formatDate(new Date(), language)}</span>
    </p>
  )
}

/** Of whom it is, in words: the county chosen or the whole region, then the filter. On paper there is nothing to choose in. */
export function PrintedScope({ county }: { readonly county: string | null }) {
  const { data } = useQuery(countiesQuery())
  const area = data?.counties.find(({ code }) => code === county)?.name ?? data?.region.name
  return (
    <div className="print-scope">
      <p>
        <strong>{area}</strong>
      </p>
      <PrintedSelection />
    </div>
  )
}

/** The filter in words, where there is one: on paper there are no chips to press. */
export function PrintedSelection() {
  const { t } = useTexts('print')
  const { t: ofSelection } = useTexts('selection')
  const { reply } = useSelection()
  const wordsOf = useConditionWords()
  if (reply === undefined) return null
  const conditions = reply.conditions.map(({ indicator }) => wordsOf(indicator))
  const base = selectionBaseLabel(reply, ofSelection)
  return <p>{t('selection', { count: reply.count, of: reply.municipalities, base, conditions: conditions.join('; ') })}</p>
}

interface Props {
  /** The source's citation. */
  readonly citation: string
  /** Of what the view shows; null where it shows no data. */
  readonly provenance: Provenance | null
  /** Whether there is a map, whose makers are named. */
  readonly map: boolean
}

/** Below everything on paper: where it comes from, what is published of it, and the address that shows it again. */
export function FootWords({ citation, provenance, map }: Props) {
  const { t } = useTexts('print')
  const { t: ofMap } = useTexts('map')
  return (
    <footer className="print-foot">
      <p>
        {t('source', { citation })} {provenance !== null && t(`answers.${provenance}`)}
      </p>
      {map && <p>{ofMap('credits')}</p>}
      <p>{location.href}</p>
    </footer>
  )
}
