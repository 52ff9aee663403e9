import { isDerivedFact } from '../../../api/domain/study/fact.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import type { Statement } from '../../../api/domain/study/published.ts'
import { FactLinks, Quotation } from './sources.tsx'
import { RangeSquares } from './RegionSquares.tsx'
import type { StudyReply } from '../../../api/replies/studies.ts'
import { ReportSection } from './ReportSection.tsx'
import styles from './report.module.css'

/** What the report says without a number, as such; where arithmetic gives a range, the range and how it was read. */
export function StatementItem({ statement, population }: { readonly statement: Statement; readonly population: number }) {
  const { t } = useTexts('report')
  const language = useLanguage()
  const { id, text, reading, derived, measure, expected, quotation, facts } = statement
  return (
    <li className={styles.statement} data-statement={id}>
      <p>
        {text[language]} <FactLinks ids={facts} /> {derived && <span className={`soft ${styles.derived}`}>{t('derived')}</span>}
      </p>
      <Quotation text={quotation} />
      {expected === undefined ? (
        <p className={styles.note}>{t('noNumber')}</p>
      ) : (
        <p className={styles.reading}>
          <strong>{t('reading')}</strong> {reading?.[language]}
        </p>
      )}
      {expected !== undefined && measure !== undefined && 'count' in measure && (
        <RangeSquares {...expected} base={population} respondents={false} fact={facts.find(isDerivedFact)} />
      )}
    </li>
  )
}

/** What the report says without a number and of no single question. */
export function Statements({ study }: { readonly study: StudyReply }) {
  return (
    <ReportSection id="statements">
      <ul className={styles.statements}>
        {study.statements
          .filter(({ question }) => question === undefined)
          .map((statement) => (
            <StatementItem key={statement.id} statement={statement} population={study.population.count} />
          ))}
      </ul>
    </ReportSection>
  )
}
