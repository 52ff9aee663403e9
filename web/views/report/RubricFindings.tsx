import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import type { StudyReply } from '../../../api/replies/studies.ts'
import { FactLinks } from './sources.tsx'
import { ReportSection } from './ReportSection.tsx'
import styles from './report.module.css'

/** How far the report alone reaches in the rubric, for the region as a whole. */
export function RubricFindings({ study }: { readonly study: StudyReply }) {
  const { t } = useTexts('report')
  const language = useLanguage()
  const { rubric, rubricFindings } = study
  return (
    <ReportSection id="rubric">
      <table className={`read-table ${styles.table}`}>
        <thead>
          <tr>
            <th scope="col">{t('column.dimension')}</th>
            <th scope="col">
              {t('column.levelZero', { label: rubric.levels.find(({ level }) => level === 0)?.label[language] })}
            </th>
            <th scope="col">{t('column.aboveZero')}</th>
            <th scope="col">{t('column.remark')}</th>
            <th scope="col">{t('column.facts')}</th>
          </tr>
        </thead>
        <tbody>
          {rubricFindings.map(({ dimension: id, levelZero, aboveZero, remark, facts }) => {
            const dimension = rubric.dimensions.find((each) => each.id === id)
            return (
              <tr key={id} data-dimension={id}>
                <th scope="row">
                  <span className={styles.note}>{dimension?.short}</span> {dimension?.title[language]}
                </th>
                <td data-label={t('column.zero')}>{levelZero.text[language]}</td>
                <td data-label={t('column.aboveZero')}>{aboveZero.text[language]}</td>
                <td>{remark[language]}</td>
                <td>
                  <FactLinks ids={facts} />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <p className={styles.note}>{rubric.note[language]}</p>
    </ReportSection>
  )
}
