import { useQuery } from '@tanstack/react-query'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { settleAddress } from '../../../api/domain/address/settleAddress.ts'
import { useAddress } from '../../state/useAddress.ts'
import { boundariesQuery, indicatorsQuery, municipalitiesOf } from '../../queries.ts'
import { comparisonQuery } from './comparisonQuery.ts'
import { useStudy } from '../../state/useStudy.ts'
import { Chooser, Invitation } from './Chooser.tsx'
import { CompareTable } from './CompareTable.tsx'
import { titlesOf, Pairs } from './Likeness.tsx'
import { ComparedMaturity } from './ComparedMaturity.tsx'
import { formatList } from '../../../api/domain/words/format.ts'
import { ProvenanceLabel } from '../../parts/indicator/Provenance.tsx'
import { Printed } from '../../parts/print/Printed.tsx'
import { PrintedFilter } from '../../parts/print/PrintedScope.tsx'
import { useAskable, useFilter } from '../../parts/filter/useFilter.ts'
import { FilterControl } from '../../parts/filter/FilterControl.tsx'
import { PageFrame, PageHeading } from '../../parts/shell/PageFrame.tsx'
import { failureOf } from '../../state/queryClient.ts'
import { Waiting } from '../../ui/Failure.tsx'
import styles from './compare.module.css'

/** Jämför: up to six municipalities side by side, with their counties and the region. */
export function CompareView() {
  const { t } = useTexts(['compare', 'shell'])
  const language = useLanguage()
  const { address: asked, ignored } = useAddress()
  const { id: study } = useStudy()
  const boundaries = useQuery(boundariesQuery())
  const indicators = useQuery(indicatorsQuery(study))
  const places = municipalitiesOf(boundaries.data)
  const askable = useAskable().data?.questions
  const { codes: among } = useFilter()
  const settled = settleAddress(asked, {
    municipalities: boundaries.data && places.map(({ code }) => code),
    indicators: indicators.data?.indicators.map(({ id }) => id),
    askable,
  })
  const { compared } = settled.address
  const isKnown = boundaries.data !== undefined
  const reply = useQuery({ ...comparisonQuery(study, compared), enabled: isKnown && compared.length > 0 })
  const comparison = compared.length === 0 ? undefined : reply.data
  const { error, retry } = failureOf([boundaries, indicators, reply])
  const unknown = settled.ignored.filter(({ parameter }) => parameter === 'kommuner' || parameter === 'urval')
  const all = [...ignored, ...unknown]
  const left = all.flatMap(({ parameter, value }) => (parameter === 'kommuner' ? value.split(',') : []))
  const named = left.map((code) => places.find((each) => each.code === code)?.name ?? code)
  const names = comparison?.municipalities.map(({ name }) => name) ?? []
  return (
    <PageFrame
      title={
        names.length === 0
          ? t('shell:title.compare')
          : t('pageTitle', { count: names.length, names: formatList(names, language) })
      }
      className={styles.compare}
      ignored={[
        ...all.filter(({ parameter }) => parameter !== 'kommuner'),
        ...(named.length === 0 ? [] : [{ parameter: 'kommuner' as const, value: formatList(named, language) }]),
      ]}
      provenance={comparison?.provenance ?? (compared.length === 0 ? null : undefined)}
    >
      <header className={styles.head}>
        <PageHeading>{t('title')}</PageHeading>
        <p>{t('lead')}</p>
        {comparison !== undefined && <ProvenanceLabel provenance={comparison.provenance} />}
        <Printed>
          <PrintedFilter />
        </Printed>
      </header>
      {isKnown && (
        <>
          <Chooser
            places={places}
            compared={compared}
            among={among}
            titles={comparison ? titlesOf(comparison, language) : new Map()}
          />
          {compared.length === 0 && <Invitation places={places} />}
        </>
      )}
      <FilterControl inLine />
      {comparison !== undefined && indicators.data !== undefined && (
        <>
          <ComparedMaturity comparison={comparison} />
          <CompareTable comparison={comparison} groups={indicators.data.groups} among={among} />
          <Pairs comparison={comparison} />
        </>
      )}
      {(error !== null || (comparison === undefined && (!isKnown || compared.length > 0))) && (
        <Waiting {...{ error, retry }} lines={16} />
      )}
    </PageFrame>
  )
}
