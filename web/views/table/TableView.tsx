import { useRef } from 'react'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { type MissingReason, missingLabel } from '../../../api/domain/study/missing.ts'
import { ProvenanceLabel } from '../../parts/indicator/Provenance.tsx'
import { Printed, usePrinting } from '../../parts/print/Printed.tsx'
import { PrintedScope } from '../../parts/print/PrintWords.tsx'
import { AnswerTable } from './AnswerTable.tsx'
import { ColumnFilter, type ColumnFilterHandle } from './ColumnFilter.tsx'
import { printedParts } from './rows.ts'
import { SignPatterns } from './TableHead.tsx'
import { Toolbar } from './Toolbar.tsx'
import { useTableData } from './useTableData.ts'
import { Failure } from '../../ui/Failure.tsx'
import { Shape } from '../../ui/Shape.tsx'
import { PageFrame, PageHeading } from '../../parts/shell/PageFrame.tsx'
import styles from './table.module.css'

/** Tabell: all municipalities and all questions, to sort, filter, group and take along. */
export function TableView() {
  const { t } = useTexts(['table', 'shell'])
  const language = useLanguage()
  const filter = useRef<ColumnFilterHandle>(null)
  const printing = usePrinting()
  const data = useTableData()
  const { address, answers, indicators, counties, columns, groups, rows, error, retry } = data

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
    <PageFrame
      title={t('shell:title.table')}
      className={styles.page}
      ignored={data.ignored}
      provenance={answers?.origin.provenance}
    >
      <div className={styles.top}>
        <PageHeading>{t('title')}</PageHeading>
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
      <ColumnFilter ref={filter} counties={counties?.counties ?? []} />
    </PageFrame>
  )
}
