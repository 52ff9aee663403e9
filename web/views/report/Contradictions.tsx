import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { unclearKinds } from '../../../api/domain/study/definition.ts'
import type { StudyReply } from '../../../api/replies/studies.ts'
import { FactLinks } from './sources.tsx'
import { ReportSection } from './ReportSection.tsx'
import styles from './report.module.css'

/** Where the source contradicts itself, is silent, uses words in several ways or can be read in several, and what is done about it. */
export function Contradictions({ study }: { readonly study: StudyReply }) {
  const { t } = useTexts('report')
  const language = useLanguage()
  return (
    <ReportSection id="contradictions">
      {unclearKinds.map((kind) => {
        const ofKind = study.contradictions.filter((each) => each.kind === kind)
        return (
          ofKind.length > 0 && (
            <section key={kind} aria-labelledby={`unclear-${kind}`}>
              <h3 id={`unclear-${kind}`}>{t(`unclear.${kind}`)}</h3>
              <ol className={styles.contradictions}>
                {ofKind.map(({ id, observation, handling, facts }) => (
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
            </section>
          )
        )
      })}
    </ReportSection>
  )
}
