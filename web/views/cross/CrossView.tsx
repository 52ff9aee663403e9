import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { Axes } from './Axes.tsx'
import { CountySelect } from './CountySelect.tsx'
import styles from './cross.module.css'
import { CrossBody } from './CrossBody.tsx'
import { PrintedAxes } from './PrintedAxes.tsx'
import { ShareSwitch } from './ShareSwitch.tsx'
import { useCross } from './useCross.ts'
import { Printed } from '../../parts/print/Printed.tsx'
import { PrintedScope, PrintHead } from '../../parts/print/PrintWords.tsx'
import { PrintFoot } from '../../parts/print/PrintFoot.tsx'
import { SelectionControl } from '../../parts/filter/SelectionControl.tsx'
import { Notes } from '../../parts/shell/Notes.tsx'
import { Failure } from '../../ui/Failure.tsx'
import { Shape } from '../../ui/Shape.tsx'
import { useDocumentTitle } from '../../ui/useDocumentTitle.ts'
import { useHeadingFocus } from '../../ui/focus.ts'

/** Korsa: two indicators against each other, as a matrix and on the map. */
export function CrossView() {
  const { t } = useTexts('cross')
  const { t: ofShell } = useTexts('shell')
  const language = useLanguage()
  const heading = useHeadingFocus()
  const { address, ignored, pinned, same, indicators, counties, boundaries, crosstab, error, retry } = useCross()
  useDocumentTitle(
    crosstab === undefined
      ? ofShell('title.cross')
      : t('pageTitle', { x: crosstab.x.title[language], y: crosstab.y.title[language] }),
  )
  return (
    <main id="content" className={`page ${styles.page}`} tabIndex={-1}>
      <Printed>
        <PrintHead />
      </Printed>
      <h1 ref={heading} tabIndex={-1}>
        {t('title')}
      </h1>
      {indicators !== undefined && counties !== undefined && crosstab !== undefined && (
        <div className={styles.controls}>
          <Axes indicators={indicators} x={crosstab.x.id} y={crosstab.y.id} same={same} />
          <ShareSwitch />
          <CountySelect counties={counties} county={address.county} />
        </div>
      )}
      <Printed>
        <PrintedScope county={address.county} />
        {crosstab !== undefined && <PrintedAxes crosstab={crosstab} share={address.crossShare} />}
      </Printed>
      <div className="selection-line">
        <SelectionControl />
      </div>
      {error !== null && <Failure error={error} onRetry={retry} />}
      {counties !== undefined && crosstab !== undefined ? (
        <CrossBody {...{ crosstab, boundaries, counties, pinned }} county={address.county} share={address.crossShare} />
      ) : (
        error === null && <Shape lines={14} />
      )}
      <PrintFoot provenance={crosstab?.provenance} map />
      <Notes ignored={ignored} />
    </main>
  )
}
