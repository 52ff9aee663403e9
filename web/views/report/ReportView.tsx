import { useQuery } from '@tanstack/react-query'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { useAddress } from '../../state/useAddress.ts'
import { factsQuery, studyQuery } from '../../queries.ts'
import { useStudy } from '../../state/useStudy.ts'
import { ProvenanceLabel } from '../../parts/indicator/ProvenanceLabel.tsx'
import { ReportBody } from './ReportBody.tsx'
import { Printed } from '../../parts/print/Printed.tsx'
import { PrintFoot } from '../../parts/print/PrintFoot.tsx'
import { PrintHead } from '../../parts/print/PrintWords.tsx'
import { Notes } from '../../parts/shell/Notes.tsx'
import { Failure } from '../../ui/Failure.tsx'
import { Shape } from '../../ui/Shape.tsx'
import { useDocumentTitle } from '../../ui/useDocumentTitle.ts'
import { useHeadingFocus } from '../../ui/focus.ts'
import styles from './report.module.css'

/** Rapporten: what is published, and what is computed from it or comes from elsewhere, marked. No answer of a municipality is shown here. */
export function ReportView() {
  const { t } = useTexts('report')
  const { t: ofShell } = useTexts('shell')
  const language = useLanguage()
  const { id, hasReport, shortTitle } = useStudy()
  const { ignored } = useAddress()
  const heading = useHeadingFocus()
  const study = useQuery({ ...studyQuery(id), enabled: hasReport })
  const facts = useQuery({ ...factsQuery(id), enabled: hasReport })
  const failed = [study, facts].filter(({ isError }) => isError)
  useDocumentTitle(ofShell('title.report'))
  return (
    <main id="content" className={`page ${styles.page}`} tabIndex={-1}>
      <Printed>
        <PrintHead />
      </Printed>
      <header className={styles.head}>
        <h1 ref={heading} tabIndex={-1}>
          {t('title')}
        </h1>
        {study.data !== undefined && (
          <>
            <p className="lead">{t('lead', { date: study.data.source.date })}</p>
            <p className={styles.note}>{study.data.source.citation[language]}</p>
          </>
        )}
        {hasReport ? <ProvenanceLabel provenance="published" /> : <p>{t('none', { study: shortTitle[language] })}</p>}
      </header>
      {!hasReport ? null : study.data !== undefined && facts.data !== undefined ? (
        <ReportBody study={study.data} facts={facts.data.facts} />
      ) : failed[0] !== undefined ? (
        <Failure error={failed[0].error} onRetry={() => failed.forEach((query) => void query.refetch())} />
      ) : (
        <Shape lines={20} />
      )}
      <PrintFoot provenance={hasReport ? 'published' : null} />
      <Notes ignored={ignored} />
    </main>
  )
}
