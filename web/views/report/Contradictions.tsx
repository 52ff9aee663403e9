import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import type { StudyReply } from '../../../api/replies/studies.ts'
import { FactLinks } from './sources.tsx'
import { ReportSection } from './ReportSection.tsx'
import styles from './report.module.css'

/** Where the source contradicts itself or leaves open, and what the program does about it. */
export function Contradictions({ study }: { readonly study: StudyReply }) {
  const { t } = useTexts('report')
  const language = useLanguage()
  return (
    <ReportSection id="contradictions">
      <ol className={styles.contradictions}>
        {study.contradictions.map(({ id, observation, handling, facts }) => (
          <li key={id} id={id}>
            <a className={`${styles.contradictionId} figures`} href={`#${id}`}>
              {id}
            </a>
            <p>{observation[language]}</p>
            <p>
              <strong>{t('handling')}</strong> {handling[language]} <FactLinks ids={facts} />
            </p>
          </li>
        ))}
      </ol>
    </ReportSection>
  )
}
