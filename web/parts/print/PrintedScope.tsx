import { useEffect } from 'react'
import { useQuery } from '@tanstack/react-query'
import { selectionBaseLabel } from '../../../api/domain/words/selectionLabel.ts'
import { useAllTexts, useTexts } from '../../i18n/useTexts.ts'
import { countiesQuery } from '../../queries.ts'
import { useConditionWords } from '../filter/useConditionWords.ts'
import { useFilter } from '../filter/useFilter.ts'
import { markPrepared, useLater } from './Printed.tsx'

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
