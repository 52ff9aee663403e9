import type { ReactNode } from 'react'
import type { Localized } from '../../../api/domain/study/localized.ts'
import { formatList } from '../../../api/domain/words/format.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import type { StudyReply } from '../../../api/replies/studies.ts'
import { ReportSection, Source } from './sources.tsx'
import styles from './report.module.css'

interface ItemProps {
  readonly id: string
  readonly title: Localized
  readonly quotation: string
  readonly facts: readonly string[]
  readonly children: ReactNode
}

/** An area or a path: its title, and what is told of it. */
function Item({ id, title, quotation, facts, children }: ItemProps) {
  const language = useLanguage()
  return (
    <li>
      <h4>
        <span className={styles.note}>{id}</span> {title[language]}
      </h4>
      {children} <Source ids={facts} quotations={[quotation]} />
    </li>
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
      <ol className={styles.columns}>
        {study.criticalAreas.map(({ need, ...area }) => (
          <Item key={area.id} {...area}>
            <strong>{t('need')}</strong> {need[language]}
          </Item>
        ))}
      </ol>
      <h3>{t('developmentAreas')}</h3>
      <ol className={styles.columns}>
        {study.developmentAreas.map(({ path, ...area }) => (
          <Item key={area.id} {...area}>
            <span data-path={path}>
              {t('path', { path, fund: study.fundingPaths.find((each) => each.id === path)?.fund[language] })}
            </span>
          </Item>
        ))}
      </ol>
      {study.pathNote !== undefined && (
        <div className={styles.note}>
          {study.pathNote.text[language]} <Source ids={study.pathNote.facts} />
        </div>
      )}
      <h3>{t('fundingPaths')}</h3>
      <ul className={styles.columns}>
        {study.fundingPaths.map(({ fund, timing, tools, ...path }) => (
          <Item key={path.id} {...path}>
            <span data-path={path.id}>
              {fund[language]} · {timing[language]}
            </span>
            {tools.length > 0 &&
              `. ${t('tools', { count: tools.length })} ${formatList(
                tools.map((tool) => tool[language]),
                language,
              )}.`}
          </Item>
        ))}
      </ul>
    </ReportSection>
  )
}

/** The six needs that the workshops put into words. How many named each is not published. */
export function Needs({ study }: { readonly study: StudyReply }) {
  const language = useLanguage()
  return (
    <ReportSection id="needs" values={{ needs: study.needs.length }}>
      <ol className={styles.columns}>
        {study.needs.map(({ id, title, quotation, facts }) => (
          <li key={id} data-need={id}>
            {title[language]} <Source ids={facts} quotations={[quotation]} />
          </li>
        ))}
      </ol>
    </ReportSection>
  )
}
