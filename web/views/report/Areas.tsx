import type { ReactNode } from 'react'
import type { Localized } from '../../../api/domain/study/localized.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import type { StudyReply } from '../../../api/replies/studies.ts'
import { FactLinks, Quotation, ReportSection } from './sources.tsx'
import styles from './report.module.css'

interface CardProps {
  readonly id: string
  readonly title: Localized
  readonly quotation: string
  readonly facts: readonly string[]
  readonly children: ReactNode
}

/** An area or a path: its title, what is told of it, and in the report's words. */
function Card({ id, title, quotation, facts, children }: CardProps) {
  const language = useLanguage()
  return (
    <li className="card">
      <h4>
        <span className={styles.note}>{id}</span> {title[language]}
      </h4>
      {children}
      <Quotation text={quotation} />
      <FactLinks ids={facts} />
    </li>
  )
}

/** The funding paths: what each is for, from which fund, and when. */
function FundingPaths({ study }: { readonly study: StudyReply }) {
  const { t } = useTexts('report')
  const language = useLanguage()
  return (
    <ul className={styles.cards}>
      {study.fundingPaths.map(({ id, title, fund, timing, tools, quotation, facts }) => (
        <Card key={id} {...{ id, title, quotation, facts }}>
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
        </Card>
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
          <Card key={id} {...{ id, title, quotation, facts }}>
            <p>
              <strong>{t('need')}</strong> {need[language]}
            </p>
          </Card>
        ))}
      </ol>
      <h3>{t('developmentAreas')}</h3>
      <ol className={styles.cards}>
        {study.developmentAreas.map(({ id, title, path, quotation, facts }) => (
          <Card key={id} {...{ id, title, quotation, facts }}>
            <p className={styles.path} data-path={path}>
              {t('path', { path, fund: study.fundingPaths.find((each) => each.id === path)?.fund[language] })}
            </p>
          </Card>
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

/** The six needs that the workshops put into words. How many named each is not published. */
export function Needs({ study }: { readonly study: StudyReply }) {
  const language = useLanguage()
  return (
    <ReportSection id="needs" values={{ needs: study.needs.length }}>
      <ol className={styles.cards}>
        {study.needs.map(({ id, title, quotation, facts }) => (
          <li className="card" key={id} data-need={id}>
            <h3>{title[language]}</h3>
            <Quotation text={quotation} />
            <FactLinks ids={facts} />
          </li>
        ))}
      </ol>
    </ReportSection>
  )
}
