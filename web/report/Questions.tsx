import { useLanguage, useTexts } from '../i18n/useTexts.ts'
import type { StudyReply } from '../../api/replies/study.ts'
import { QuestionItem } from './QuestionItem.tsx'
import { ReportSection } from './ReportSection.tsx'
import { TotalRows } from './TotalRows.tsx'

/** Question by question what the report publishes, in the study's groups; then the figures that answer no question. */
export function Questions({ study }: { readonly study: StudyReply }) {
  const { t } = useTexts('report')
  const language = useLanguage()
  // Questions that the rubric has added are not the report's.
  const asked = study.questions.filter(({ supplementary }) => !supplementary)
  return (
    <ReportSection id="questions" values={{ all: study.population.count }}>
      {study.groups.map(({ id, title }) => {
        const inGroup = asked.filter(({ group }) => group === id)
        return (
          inGroup.length > 0 && (
            <section key={id} className="report-group" aria-labelledby={`group-${id}`}>
              <h3 id={`group-${id}`}>{title[language]}</h3>
              {inGroup.map((question) => (
                <QuestionItem key={question.id} study={study} question={question} />
              ))}
            </section>
          )
        )
      })}
      <h3>{t('otherTotals')}</h3>
      <TotalRows
        totals={study.publishedTotals.filter(({ question }) => question === undefined)}
        sources={study.externalSources}
      />
    </ReportSection>
  )
}
