import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { Axes, CountySelect, PrintedAxes, ShareSwitch } from './CrossControls.tsx'
import { PageFrame, PageHeading } from '../../parts/shell/PageFrame.tsx'
import styles from './cross.module.css'
import { CrossBody } from './CrossBody.tsx'
import { useCross } from './useCross.ts'
import { Printed } from '../../parts/print/Printed.tsx'
import { PrintedScope } from '../../parts/print/PrintedScope.tsx'
import { FilterControl } from '../../parts/filter/FilterControl.tsx'
import { Failure } from '../../ui/Failure.tsx'
import { Shape } from '../../ui/Shape.tsx'

/** Korsa: two indicators against each other, as a matrix and on the map. */
export function CrossView() {
  const { t } = useTexts(['cross', 'shell'])
  const language = useLanguage()
  const { address, ignored, pinned, same, indicators, counties, boundaries, crosstab, error, retry } = useCross()
  const title =
    crosstab === undefined
      ? t('shell:title.cross')
      : t('pageTitle', { x: crosstab.x.title[language], y: crosstab.y.title[language] })
  return (
    <PageFrame className={styles.page} {...{ title, ignored }} provenance={crosstab?.provenance} map>
      <PageHeading>{t('title')}</PageHeading>
      {indicators !== undefined && counties !== undefined && crosstab !== undefined && (
        <div className={`cluster ${styles.controls}`}>
          <Axes indicators={indicators} x={crosstab.x.id} y={crosstab.y.id} same={same} />
          <ShareSwitch />
          <CountySelect counties={counties} county={address.county} />
        </div>
      )}
      <Printed>
        <PrintedScope county={address.county} />
        {crosstab !== undefined && <PrintedAxes crosstab={crosstab} share={address.crossShare} />}
      </Printed>
      <FilterControl inLine />
      {error !== null && <Failure error={error} onRetry={retry} />}
      {counties !== undefined && crosstab !== undefined ? (
        <CrossBody {...{ crosstab, boundaries, counties, pinned }} county={address.county} share={address.crossShare} />
      ) : (
        error === null && <Shape lines={14} />
      )}
    </PageFrame>
  )
}
