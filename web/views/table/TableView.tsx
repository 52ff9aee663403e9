import { useRef } from 'react'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { type MissingReason, missingLabel } from '../../../api/domain/study/missing.ts'
import { ProvenanceLabel } from '../../parts/indicator/ProvenanceLabel.tsx'
import { Printed, usePrinting } from '../../parts/print/Printed.tsx'
import { PrintedScope, PrintHead } from '../../parts/print/PrintWords.tsx'
import { PrintFoot } from '../../parts/print/PrintFoot.tsx'
import { Notes } from '../../parts/shell/Notes.tsx'
import { AnswerTable } from './AnswerTable.tsx'
import { ColumnFilter, type ColumnFilterHandle } from './ColumnFilter.tsx'
import { printedParts } from './printedParts.ts'
import { SignPatterns } from './TableHead.tsx'
import { Toolbar } from './Toolbar.tsx'
import { useTableData } from './useTableData.ts'
import { Failure } from '../../ui/Failure.tsx'
import { Shape } from '../../ui/Shape.tsx'
import { useDocumentTitle } from '../../ui/useDocumentTitle.ts'
import { useHeadingFocus } from '../../ui/focus.ts'
import styles from './table.module.css'

/** Tabell: all municipalities and all questions, to sort, filter, group and take along. */
export function TableView() {
  const { t } = useTexts('table')
  const { t: ofShell } = useTexts('shell')
  const language = useLanguage()
  const heading = useHeadingFocus()
  const filter = useRef<ColumnFilterHandle>(null)
  const printing = usePrinting()
  const data = useTableData()
  const { address, answers, indicators, counties, columns, groups, rows, error, retry } = data
  useDocumentTitle(ofShell('title.table'))

  const labelOf = (reason: MissingReason): string => missingLabel(reason)[language]
  const counts =
    rows && columns && answers
      ? {
          count: rows.length,
          of: answers.scope.municipalities,
          questions: t('questions', { count: columns.length }),
        }
      : null
  return (
    <main id="content" className={`page ${styles.page}`} tabIndex={-1}>
      <Printed>
        <PrintHead />
      </Printed>
      <div className={styles.top}>
        <h1 ref={heading} tabIndex={-1}>
          {t('title')}
        </h1>
        {answers !== undefined && <ProvenanceLabel provenance={answers.origin.provenance} />}
        <p className={styles.count} role="status">
          {counts !== null && t('count', counts)}
        </p>
      </div>
      <Printed>
        <PrintedScope county={address.county} />
      </Printed>
      {indicators !== undefined && counties !== undefined && (
        <Toolbar address={address} indicators={indicators} counties={counties} shown={columns?.map(({ id }) => id) ?? []} />
      )}
      {error !== null && <Failure error={error} onRetry={retry} />}
      {error === null && columns === undefined && <Shape lines={12} />}
      {columns !== undefined && groups !== undefined && counts !== null && (
        <div className={styles.room}>
          <SignPatterns />
          {printedParts(columns, printing).map((part) => (
            <AnswerTable
              key={part[0]?.id ?? ''}
              caption={t('caption', counts)}
              columns={part}
              groups={groups}
              labelOf={labelOf}
              printed={printing ? (answers?.origin.provenance ?? null) : null}
              onFilter={(column, button) => filter.current?.open(column, button)}
            />
          ))}
          {rows?.length === 0 && <p className={styles.empty}>{t('nobody')}</p>}
        </div>
      )}
      <PrintFoot provenance={answers?.origin.provenance} />
      <ColumnFilter ref={filter} counties={counties?.counties ?? []} />
      <Notes ignored={data.ignored} />
    </main>
  )
}
