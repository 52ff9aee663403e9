import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import type { StudyReply } from '../../../api/replies/studies.ts'
import { FactLinks, Quotation } from './sources.tsx'
import { ReportSection } from './ReportSection.tsx'
import styles from './report.module.css'

/** The funding paths: what each is for, from which fund, and when. */
function FundingPaths({ study }: { readonly study: StudyReply }) {
  const { t } = useTexts('report')
  const language = useLanguage()
  return (
    <ul className={styles.cards}>
      {study.fundingPaths.map(({ id, title, fund, timing, tools, quotation, facts }) => (
        <li className="card" key={id}>
          <h4>
            <span className={styles.note}>{id}</span> {title[language]}
          </h4>
          <p className={styles.path} data-path={id}>
            {fund[language]} · {timing[language]}
          </p>
          {tools.length > 0 && <p>{t('tools', { count: tools.length })}</p>}
          {tools.length > 0 && (
            <ol className={styles.tools}>
              {tools.map((tool) => (
                <li key={tool.sv}>{tool[language]}</li>
              ))}
            </ol>
          )}
          <Quotation text={quotation} />
          <FactLinks ids={facts} />
        </li>
      ))}
    </ul>
  )
}

/** The critical areas, the areas to develop, and how those are to be funded. */
export function Areas({ study }: { readonly study: StudyReply }) {
  const { t } = useTexts('report')
  const language = useLanguage()
  return (
    <ReportSection
      id="areas"
      values={{
        criticalAreas: study.criticalAreas.length,
        developmentAreas: study.developmentAreas.length,
        paths: study.fundingPaths.length,
      }}
    >
      <h3>{t('criticalAreas')}</h3>
      <ol className={styles.cards}>
        {study.criticalAreas.map(({ id, title, need, quotation, facts }) => (
          <li className="card" key={id}>
            <h4>
              <span className={styles.note}>{id}</span> {title[language]}
            </h4>
            <p>
              <strong>{t('need')}</strong> {need[language]}
            </p>
            <Quotation text={quotation} />
            <FactLinks ids={facts} />
          </li>
        ))}
      </ol>
      <h3>{t('developmentAreas')}</h3>
      <ol className={styles.cards}>
        {study.developmentAreas.map(({ id, title, path, quotation, facts }) => (
          <li className="card" key={id}>
            <h4>
              <span className={styles.note}>{id}</span> {title[language]}
            </h4>
            <p className={styles.path} data-path={path}>
              {t('path', { path, fund: study.fundingPaths.find((each) => each.id === path)?.fund[language] })}
            </p>
            <Quotation text={quotation} />
            <FactLinks ids={facts} />
          </li>
        ))}
      </ol>
      {study.pathNote !== undefined && (
        <p className={styles.note}>
          {study.pathNote.text[language]} <FactLinks ids={study.pathNote.facts} />
        </p>
      )}
      <h3>{t('fundingPaths')}</h3>
      <FundingPaths study={study} />
    </ReportSection>
  )
}
