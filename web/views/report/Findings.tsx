import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { unclearKinds } from '../../../api/domain/study/definition.ts'
import type { StudyReply } from '../../../api/replies/studies.ts'
import { ExternalNote, Fold, ReportSection, Source } from './sources.tsx'
import { ReadTable } from '../../ui/ReadTable.tsx'
import '../../ui/ruled.css'
import styles from './report.module.css'

/** How far the report alone reaches in the rubric, for the region as a whole. */
export function RubricFindings({ study }: { readonly study: StudyReply }) {
  const { t } = useTexts('report')
  const language = useLanguage()
  const { rubric, rubricFindings } = study
  return (
    <ReportSection id="rubric">
      <ReadTable
        className={styles.table}
        head={[
          t('column.dimension'),
          t('column.levelZero', { label: rubric.levels.find(({ level }) => level === 0)?.label[language] }),
          t('column.aboveZero'),
          t('column.remark'),
        ]}
      >
        {rubricFindings.map(({ dimension: id, levelZero, aboveZero, remark, facts }) => {
          const dimension = rubric.dimensions.find((each) => each.id === id)
          return (
            <tr key={id} data-dimension={id}>
              <th scope="row">
                <span className={styles.note}>{dimension?.short}</span> {dimension?.title[language]}
              </th>
              <td data-label={t('column.zero')}>{levelZero.text[language]}</td>
              <td data-label={t('column.aboveZero')}>{aboveZero.text[language]}</td>
              <td>
                {remark[language]} {dimension?.leftOut?.[language]} <Source ids={facts} />
              </td>
            </tr>
          )
        })}
      </ReadTable>
      <p className={styles.note}>{rubric.note[language]}</p>
    </ReportSection>
  )
}

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
            <Fold key={kind} id={`unclear-${kind}`} line={<h3>{t(`unclear.${kind}`, { count: ofKind.length })}</h3>}>
              <ol className={`ruled ${styles.contradictions}`}>
                {ofKind.map(({ id, observation, handling, facts }) => (
                  <li key={id} id={id}>
                    <a className={`${styles.atLeft} figures`} href={`#${id}`} translate="no">
                      {id}
                    </a>
                    <p>{observation[language]}</p>
                    <div>
                      <strong>{t('handling')}</strong> {handling[language]} <Source ids={facts} />
                    </div>
                  </li>
                ))}
              </ol>
            </Fold>
          )
        )
      })}
    </ReportSection>
  )
}

/** What happened when, and what was to happen. A step with two dates in the report keeps both. */
export function Timeline({ study }: { readonly study: StudyReply }) {
  const { t } = useTexts('report')
  const language = useLanguage()
  return (
    <ReportSection id="timeline">
      <ol className={styles.timeline}>
        {study.timelineSteps.map(({ id, kind, title, when, externalSources: external, alternative, facts }) => (
          <li
            key={id}
            data-step={id}
            data-kind={kind}
            data-external={external.length > 0 || undefined}
            data-two={alternative !== undefined || undefined}
          >
            <p className={`${styles.atLeft} figures`}>{when[language]}</p>
            <div>
              {kind === 'plan' && <strong>{t('plan')}:</strong>} {title[language]} <Source ids={facts} />
              {alternative !== undefined && <p className={styles.note}>{t('twoDates')}</p>}
              <ExternalNote sources={study.externalSources} ids={external} />
            </div>
          </li>
        ))}
      </ol>
    </ReportSection>
  )
}
