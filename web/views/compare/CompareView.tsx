import { useQuery } from '@tanstack/react-query'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { settleAddress } from '../../../api/domain/address/settleAddress.ts'
import { useAddress } from '../../state/useAddress.ts'
import { boundariesQuery, comparisonQuery, indicatorsQuery, municipalitiesOf } from '../../queries.ts'
import { useStudy } from '../../state/useStudy.ts'
import { Chooser } from './Chooser.tsx'
import { CompareMap } from './CompareMap.tsx'
import { CompareTable } from './CompareTable.tsx'
import { Invitation } from './Invitation.tsx'
import { titlesOf } from './likeness.ts'
import { MaturityOverlay } from './MaturityOverlay.tsx'
import { Pairs } from './Pairs.tsx'
import { formatList } from '../../../api/domain/words/format.ts'
import { ProvenanceLabel } from '../../parts/indicator/ProvenanceLabel.tsx'
import { Printed } from '../../parts/print/Printed.tsx'
import { PrintedSelection, PrintHead } from '../../parts/print/PrintWords.tsx'
import { PrintFoot } from '../../parts/print/PrintFoot.tsx'
import { useAskable, useSelection } from '../../parts/filter/useSelection.ts'
import { SelectionControl } from '../../parts/filter/SelectionControl.tsx'
import { Notes } from '../../parts/shell/Notes.tsx'
import { Failure } from '../../ui/Failure.tsx'
import { Shape } from '../../ui/Shape.tsx'
import { useDocumentTitle } from '../../ui/useDocumentTitle.ts'
import { useHeadingFocus } from '../../ui/focus.ts'
import styles from './compare.module.css'

/** Jämför: up to four municipalities side by side, with their counties and the region. */
export function CompareView() {
  const { t } = useTexts('compare')
  const { t: ofShell } = useTexts('shell')
  const language = useLanguage()
  const { address: asked, ignored } = useAddress()
  const { id: study } = useStudy()
  const heading = useHeadingFocus()
  const boundaries = useQuery(boundariesQuery())
  const indicators = useQuery(indicatorsQuery(study))
  const places = municipalitiesOf(boundaries.data)
  const askable = useAskable().data?.questions
  const { codes: among } = useSelection()
  const settled = settleAddress(asked, {
    municipalities: boundaries.data && places.map(({ code }) => code),
    indicators: indicators.data?.indicators.map(({ id }) => id),
    askable,
  })
  const { compared } = settled.address
  const isKnown = boundaries.data !== undefined
  const reply = useQuery({ ...comparisonQuery(study, compared), enabled: isKnown && compared.length > 0 })
  const comparison = compared.length === 0 ? undefined : reply.data
  const failed = [boundaries, indicators, reply].filter(({ isError }) => isError)
  const unknown = settled.ignored.filter(({ parameter }) => parameter === 'kommuner' || parameter === 'urval')
  const all = [...ignored, ...unknown]
  const left = all.flatMap(({ parameter, value }) => (parameter === 'kommuner' ? value.split(',') : []))
  const named = left.map((code) => places.find((each) => each.code === code)?.name ?? code)
  const names = comparison?.municipalities.map(({ name }) => name) ?? []
  useDocumentTitle(
    names.length === 0 ? ofShell('title.compare') : t('pageTitle', { count: names.length, names: formatList(names, language) }),
  )
  return (
    <main id="content" className={`page ${styles.compare}`} tabIndex={-1}>
      <Printed>
        <PrintHead />
      </Printed>
      <header className={styles.head}>
        <h1 ref={heading} tabIndex={-1}>
          {t('title')}
        </h1>
        <p className="lead">{t('lead')}</p>
        {comparison !== undefined && <ProvenanceLabel provenance={comparison.provenance} />}
        <Printed>
          <PrintedSelection />
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
      <div className="selection-line">
        <SelectionControl />
      </div>
      {comparison !== undefined && indicators.data !== undefined && boundaries.data !== undefined && (
        <>
          <div className={styles.middle}>
            <MaturityOverlay comparison={comparison} />
            <div className={styles.besideProfiles}>
              <div className="card">
                <CompareMap boundaries={boundaries.data} chosen={comparison.municipalities} among={among} />
              </div>
              <Pairs comparison={comparison} />
            </div>
          </div>
          <CompareTable comparison={comparison} groups={indicators.data.groups} among={among} />
        </>
      )}
      {failed[0] !== undefined && (
        <Failure error={failed[0].error} onRetry={() => failed.forEach((query) => void query.refetch())} />
      )}
      {failed.length === 0 && comparison === undefined && (!isKnown || compared.length > 0) && <Shape lines={16} />}
      <PrintFoot provenance={comparison?.provenance ?? (compared.length === 0 ? null : undefined)} map />
      <Notes
        ignored={[
          ...all.filter(({ parameter }) => parameter !== 'kommuner'),
          ...(named.length === 0 ? [] : [{ parameter: 'kommuner' as const, value: formatList(named, language) }]),
        ]}
      />
    </main>
  )
}
