import type { StudyReply } from '../../../api/replies/studies.ts'
import { useLanguage } from '../../i18n/useTexts.ts'
import { FactLinks, Quotation } from './sources.tsx'
import { ReportSection } from './ReportSection.tsx'
import styles from './report.module.css'

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
