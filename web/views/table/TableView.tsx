import { useRef } from 'react'
import { useTexts } from '../../i18n/useTexts.ts'
import { ProvenanceLabel } from '../../parts/indicator/Provenance.tsx'
import { Printed, usePrinting } from '../../parts/print/Printed.tsx'
import { PrintedScope } from '../../parts/print/PrintedScope.tsx'
import { AnswerTable } from './AnswerTable.tsx'
import { ColumnFilter, type ColumnFilterHandle } from './ColumnFilter.tsx'
import { printedParts } from './rows.ts'
import { Toolbar } from './Toolbar.tsx'
import { useTableData } from './useTableData.ts'
import { Failure } from '../../ui/Failure.tsx'
import { Shape } from '../../ui/Shape.tsx'
import { PageFrame, PageHeading } from '../../parts/shell/PageFrame.tsx'
import styles from './table.module.css'

/** Tabell: all municipalities and all questions, to sort, filter, group and take along. */
export function TableView() {
  const { t } = useTexts(['table', 'shell'])
  const filter = useRef<ColumnFilterHandle>(null)
  const printing = usePrinting()
  const data = useTableData()
  const { address, answers, indicators, counties, columns, groups, rows, error, retry } = data

  // After the map's question, which is what one came for; grouped by county the groups say it.
  const withCounty = address.byCounty ? columns : columns?.flatMap((each, at) => (at === 0 ? [each, 'county' as const] : each))
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
      <div className={`cluster ${styles.top}`}>
        <PageHeading>{t('title')}</PageHeading>
        <p className="figures" role="status">
          {counts !== null && t('count', counts)}
        </p>
        {answers !== undefined && <ProvenanceLabel provenance={answers.origin.provenance} />}
      </div>
      <Printed>
        <PrintedScope county={address.county} />
      </Printed>
      {indicators !== undefined && counties !== undefined && (
        <Toolbar address={address} indicators={indicators} counties={counties} shown={columns?.map(({ id }) => id) ?? []} />
      )}
      {error !== null && <Failure error={error} onRetry={retry} />}
      {error === null && columns === undefined && <Shape lines={12} />}
      {withCounty !== undefined && groups !== undefined && counts !== null && (
        <div className={styles.room}>
          {printedParts(withCounty, printing).map((part, index) => (
            <AnswerTable
              key={index}
              caption={t('caption', counts)}
              columns={part}
              groups={groups}
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
