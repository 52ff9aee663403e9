import type { SummaryItem } from '../../../api/domain/words/reportSummary.ts'
import { Sentence } from '../../parts/indicator/Kind.tsx'
import { ReportSection } from './sources.tsx'
import styles from './report.module.css'

/** The report in a few sentences, each leading down to the question that it is from. */
export function Summary({ told }: { readonly told: readonly SummaryItem[] }) {
  return (
    <ReportSection id="summary">
      <ul className={styles.summary}>
        {told.map(({ total: { id, question, facts }, parts }) => (
          <li key={id} data-told={id}>
            <a href={question === undefined ? `#${facts[0]}` : `#question-${question}`}>
              <Sentence parts={parts} />
            </a>
          </li>
        ))}
      </ul>
    </ReportSection>
  )
}
