import { useLanguage, useTexts } from '../i18n/useTexts.ts'
import type { StudyReply } from '../../api/replies/study.ts'
import { staircaseColumn } from '../../api/domain/charts/squares.ts'
import { Chart } from '../charts/Marks.tsx'
import { ExternalNote } from './ExternalNote.tsx'
import { FactLinks } from './FactLinks.tsx'
import { FigureLink } from './FigureLink.tsx'
import { LookAlikes } from './LookAlikes.tsx'
import { ReportSection } from './ReportSection.tsx'

/** The six numbers side by side, each against all 52: nothing leads from one to the next, since the sets are not known to be nested. */
export function Staircase({ study }: { readonly study: StudyReply }) {
  const { t } = useTexts('report')
  const language = useLanguage()
  return (
    <ReportSection id="staircase">
      <ol className="staircase">
        {study.staircaseSteps.map(({ count, label, external, facts }) => (
          <li key={count}>
            <Chart chart={staircaseColumn(count, study.population.count)} className="staircase-column" />
            <p className="staircase-figure">
              <FigureLink fact={facts[0]}>{count}</FigureLink>
            </p>
            <p className="staircase-label">
              {label[language]}
              {external.length > 0 && (
                <a className="staircase-footnote" href={`#footnote-${count}`} aria-label={t('footnote', { count })}>
                  *
                </a>
              )}
            </p>
            <FactLinks ids={facts} />
          </li>
        ))}
      </ol>
      <p className="report-caution">{t('notNested')}</p>
      {study.staircaseSteps.map(
        ({ count, external }) =>
          external.length > 0 && (
            <p key={count} id={`footnote-${count}`} className="report-note">
              * {t('borneOut', { count })} <ExternalNote sources={study.externalSources} ids={external} />
            </p>
          ),
      )}
      <LookAlikes study={study} />
    </ReportSection>
  )
}
