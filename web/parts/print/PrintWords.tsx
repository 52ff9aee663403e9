import { useEffect } from 'react'
import { useQuery } from '@tanstack/react-query'
import type { Provenance } from '../../../api/domain/study/answer.ts'
import { formatDate } from '../../../api/domain/words/format.ts'
import { selectionBaseLabel } from '../../../api/domain/words/selectionLabel.ts'
import { useAllTexts, useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { countiesQuery } from '../../queries.ts'
import { useStudy } from '../../state/useStudy.ts'
import { useConditionWords } from '../filter/useConditionWords.ts'
import { useFilter } from '../filter/useFilter.ts'
import { markPrepared, useLater, usePrinting } from './Printed.tsx'

interface OfData {
  /** Of what the view shows; null where it shows no data, undefined until it is known. */
  readonly provenance: Provenance | null | undefined
}

/** Above everything on paper: the program, the study, the kind of data, and the day that it was printed. */
export function PrintHead({ provenance }: OfData) {
  const { t } = useTexts(['shell', 'indicator'])
  const language = useLanguage()
  const printing = usePrinting()
  const { shortTitle } = useStudy()
  return (
    <p className="print-head">
      <strong translate="no">{t('name')}</strong> <span>{shortTitle[language]}</span>{' '}
      {provenance && <span data-provenance={provenance}>{t(`provenance.${provenance}.name`)}</span>}{' '}
      {printing && <span>{formatDate(new Date(), language)}</span>}
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
        <strong translate="no">{area}</strong>
      </p>
      <PrintedFilter />
    </div>
  )
}

/** The filter in words, where there is one: on paper there are no chips to press. */
export function PrintedFilter() {
  const { t } = useTexts('selection')
  const { reply } = useFilter()
  const wordsOf = useConditionWords()
  if (reply === undefined) return null
  const conditions = reply.conditions.map(({ indicator }) => wordsOf(indicator))
  const base = selectionBaseLabel(reply, t)
  return <p>{t('told', { count: reply.count, of: reply.municipalities, base, conditions: conditions.join('; ') })}</p>
}

interface FootProps extends OfData {
  /** Whether there is a map, whose makers are named. */
  readonly map: boolean
}

/** Below everything on paper, and on the screen where the view is a page of its own: what is published of it, whose map it is, and the address that shows it again. At the foot of every page, where each may end up on its own: the kind of data, and where it comes from. */
export function PrintFoot({ provenance, map }: FootProps) {
  const { t } = useTexts(['indicator', 'shell'])
  const { t: ofMap } = useTexts('map')
  const language = useLanguage()
  const printing = usePrinting()
  const citation = useStudy().source.citation[language]
  return (
    <footer className="print-foot">
      {provenance && <p>{t(`paper.${provenance}`)}</p>}
      {map && <p>{ofMap('credits')}</p>}
      {printing && <p>{location.href}</p>}
      <p data-every-page>
        <span translate="no">{t('name')}</span> ·{' '}
        {provenance && <strong>{`${t(`provenance.${provenance}.name`)} – ${t(`provenance.${provenance}.text`)}. `}</strong>}
        {t('paper.source', { citation })}
      </p>
    </footer>
  )
}

/** Texts that only paper has: all are to be here before one prints, or what needs them is left out. */
export const printTexts = ['selection'] as const

/** Fetches the texts that only paper has, once the view stands: when one prints there is no time to. */
export function usePrintTexts(stands: boolean): void {
  const texts = useAllTexts()
  const due = useLater(stands)
  useEffect(() => {
    if (due) void texts.loadNamespaces(printTexts).then(markPrepared)
  }, [due, texts])
}
