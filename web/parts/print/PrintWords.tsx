import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { useStudy } from '../../state/useStudy.ts'
import { useQuery } from '@tanstack/react-query'
import { countiesQuery } from '../../queries.ts'
import { formatDate } from '../../../api/domain/words/format.ts'
import { selectionBaseLabel } from '../../../api/domain/words/selectionLabel.ts'
import { useConditionWords } from '../filter/useConditionWords.ts'
import { useFilter } from '../filter/useFilter.ts'
import type { Provenance } from '../../../api/domain/study/answer.ts'
import { useLayoutEffect, Suspense } from 'react'
import { useLater, usePrinting } from './Printed.tsx'

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
      <PrintedFilter />
    </div>
  )
}

/** The filter in words, where there is one: on paper there are no chips to press. */
export function PrintedFilter() {
  const { t } = useTexts('print')
  const { t: ofFilter } = useTexts('selection')
  const { reply } = useFilter()
  const wordsOf = useConditionWords()
  if (reply === undefined) return null
  const conditions = reply.conditions.map(({ indicator }) => wordsOf(indicator))
  const base = selectionBaseLabel(reply, ofFilter)
  return <p>{t('selection', { count: reply.count, of: reply.municipalities, base, conditions: conditions.join('; ') })}</p>
}

interface PrintWordsProps {
  /** The source's citation. */
  readonly citation: string
  /** Of what the view shows; null where it shows no data. */
  readonly provenance: Provenance | null
  /** Whether there is a map, whose makers are named. */
  readonly map: boolean
}

/** Below everything on paper: where it comes from, what is published of it, and the address that shows it again. */
export function FootWords({ citation, provenance, map }: PrintWordsProps) {
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

/** The features whose texts are on paper and come late: all are to be here before one prints, or what needs them is left out. */
export const printTexts = ['print', 'map', 'selection'] as const

/**
 * Makes paper ready for a view: writes at the foot of every page what kind of data is on it (`--paper-foot`, which ui/paper.css
 * takes), and gives the source's citation.
 * @param provenance of what the view shows; null where it shows no data
 */
export function usePaper(provenance: Provenance | null): string {
  const { t } = useTexts('shell')
  const { t: ofIndicator } = useTexts('indicator')
  const language = useLanguage()
  const citation = useStudy().source.citation[language]
  const kind =
    provenance === null
      ? []
      : [`${ofIndicator(`provenance.${provenance}.name`)} – ${ofIndicator(`provenance.${provenance}.text`)}`]
  const foot = [t('name'), ...kind].join(' · ')
  useLayoutEffect(() => {
    const { style } = document.documentElement
    style.setProperty('--paper-foot', JSON.stringify(foot))
    return () => void style.removeProperty('--paper-foot')
  }, [foot])
  return citation
}

interface PrintFootProps {
  /** Of what the view shows; null where it shows no data, undefined until it is known. */
  readonly provenance: Provenance | null | undefined
  readonly map?: boolean
}

/** The foot of a view that is a page of its own. What it says is fetched once the view stands: when one prints there is no time to. */
export function PrintFoot({ provenance, map = false }: PrintFootProps) {
  const due = useLater(provenance !== undefined)
  if (!due || provenance === undefined) return null
  return (
    <Suspense fallback={null}>
      <Prepared provenance={provenance} map={map} />
    </Suspense>
  )
}

function Prepared({ provenance, map }: { readonly provenance: Provenance | null; readonly map: boolean }) {
  const printing = usePrinting()
  // All texts are here before anything is printed.
  useTexts(printTexts)
  const citation = usePaper(provenance)
  return printing ? <FootWords {...{ citation, provenance, map }} /> : null
}
