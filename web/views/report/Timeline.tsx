import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import type { StudyReply } from '../../../api/replies/studies.ts'
import { ExternalNote, FactLinks } from './sources.tsx'
import { ReportSection } from './ReportSection.tsx'
import styles from './report.module.css'

/** What happened when, and what was to happen. A step with two dates in the report keeps both. */
export function Timeline({ study }: { readonly study: StudyReply }) {
  const { t } = useTexts('report')
  const language = useLanguage()
  return (
    <ReportSection id="timeline">
      <ol className={styles.timeline}>
        {study.timelineSteps.map(({ id, title, when, external, alternative, facts }) => (
          <li
            key={id}
            data-step={id}
            data-external={external.length > 0 || undefined}
            data-two={alternative !== undefined || undefined}
          >
            <p className={`${styles.timelineWhen} figures`}>{when[language]}</p>
            <div>
              <p>
                {title[language]} <FactLinks ids={facts} />
              </p>
              {alternative !== undefined && <p className={styles.note}>{t('twoDates')}</p>}
              <ExternalNote sources={study.externalSources} ids={external} />
            </div>
          </li>
        ))}
      </ol>
    </ReportSection>
  )
}
