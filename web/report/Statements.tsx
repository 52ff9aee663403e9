import type { StudyReply } from '../../api/replies/studies.ts'
import { ReportSection } from './ReportSection.tsx'
import { StatementItem } from './StatementItem.tsx'

/** What the report says without a number and of no single question. */
export function Statements({ study }: { readonly study: StudyReply }) {
  return (
    <ReportSection id="statements">
      <ul className="report-statements">
        {study.statements
          .filter(({ question }) => question === undefined)
          .map((statement) => (
            <StatementItem key={statement.id} statement={statement} population={study.population.count} />
          ))}
      </ul>
    </ReportSection>
  )
}
