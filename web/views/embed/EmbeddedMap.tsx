import { Suspense, useEffect, useState } from 'react'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { useAddress } from '../../state/useAddress.ts'
import { optionShown, type ClassKey } from '../../../api/domain/legend/classKey.ts'
import { extentOf, letFirstMapGo } from '../../map/regionMapProps.ts'
import { LegendPane } from '../map/LegendPane.tsx'
import { RegionMap } from '../map/parts.ts'
import { useMapData } from '../../parts/useMapData.ts'
import { useSelection } from '../../parts/filter/useSelection.ts'
import { useTheme } from '../../parts/shell/useTheme.ts'
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx'

/** What the keys do here, as the server wrote it. */
const keysInFrame = (): string | undefined =>
  document.querySelector<HTMLTemplateElement>('template#keys')?.content.textContent ?? undefined

/** Map and legend in another site's frame. Title, provenance and source stand round them as the server wrote them. */
export function EmbeddedMap() {
  const { t } = useTexts('shell')
  const language = useLanguage()
  const theme = useTheme()
  const { go, href } = useAddress()
  const data = useMapData()
  const { codes: among } = useSelection()
  const [hovered, setHovered] = useState<string | null>(null)
  const [raised, setRaised] = useState<ClassKey | null>(null)
  const { address, boundaries, counties, indicator } = data
  const county = counties?.counties.find(({ code }) => code === address.county)

  // The way to Lärkartan, which the server wrote, leads to what the frame shows now.
  const shown = href({})
  useEffect(() => document.getElementById('open')?.setAttribute('href', shown), [shown])
  return (
    <>
      <main id="content" className="embed-map">
        <div className="map-area">
          {boundaries !== undefined && counties !== undefined && indicator !== undefined && (
            <ErrorBoundary>
              <Suspense fallback={null}>
                <RegionMap
                  boundaries={boundaries}
                  indicator={indicator}
                  chosenOption={optionShown(indicator, address.option)}
                  county={county?.code ?? null}
                  extent={extentOf(county ?? counties.region)}
                  regionExtent={extentOf(counties.region)}
                  selected={address.view.name === 'municipality' ? address.view.code : null}
                  among={among}
                  raised={raised}
                  pinned={address.pinned}
                  hovered={hovered}
                  onHover={setHovered}
                  onSelect={(code) => go({ view: code === null ? { name: 'map' } : { name: 'municipality', code } })}
                  language={language}
                  theme={theme}
                  instructions={keysInFrame()}
                  form={address.form}
                  onReady={letFirstMapGo}
                />
              </Suspense>
            </ErrorBoundary>
          )}
        </div>
      </main>
      <aside className="embed-legend" aria-label={t('sheet.legend')}>
        <LegendPane data={data} among={among} hovered={hovered} onRaise={setRaised} onHover={setHovered} filters={false} />
      </aside>
    </>
  )
}
