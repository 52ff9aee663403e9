import { useLanguage, useTexts } from '../i18n/useTexts.ts'
import type { Statement } from '../../api/domain/study/published.ts'
import { FactLinks } from './FactLinks.tsx'
import { Quotation } from './Quotation.tsx'
import { RangeSquares } from './RegionSquares.tsx'

/** What the report says without a number, as such; where arithmetic gives a range, the range and how it was read. */
export function StatementItem({ statement, population }: { readonly statement: Statement; readonly population: number }) {
  const { t } = useTexts('report')
  const language = useLanguage()
  const { id, text, reading, derived, measure, expected, quotation, facts } = statement
  return (
    <li className="report-statement" data-statement={id}>
      <p>
        {text[language]} <FactLinks ids={facts} /> {derived && <span className="report-derived">{t('derived')}</span>}
      </p>
      <Quotation text={quotation} />
      {expected === undefined ? (
        <p className="report-soft">{t('noNumber')}</p>
      ) : (
        <p className="report-reading">
          <strong>{t('reading')}</strong> {reading?.[language]}
        </p>
      )}
      {expected !== undefined && measure !== undefined && 'count' in measure && (
        <RangeSquares {...expected} base={population} respondents={false} fact={facts.find((fact) => fact.startsWith('D'))} />
      )}
    </li>
  )
}
