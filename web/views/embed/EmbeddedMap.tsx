import { useEffect, useState } from 'react'
import { useTexts } from '../../i18n/useTexts.ts'
import { useAddress } from '../../state/useAddress.ts'
import { type ClassKey } from '../../../api/domain/legend/classKey.ts'
import { LegendPane } from '../map/LegendPane.tsx'
import { LiveMap } from '../map/LiveMap.tsx'
import { useMapData } from '../../parts/useMapData.ts'
import { useFilter } from '../../parts/filter/useFilter.ts'

/** What the keys do here, as the server wrote it. */
const keysInFrame = (): string | undefined =>
  document.querySelector<HTMLTemplateElement>('template#keys')?.content.textContent ?? undefined

/** Map and legend in another site's frame. Title, provenance and source stand round them as the server wrote them. */
export function EmbeddedMap() {
  const { t } = useTexts('shell')
  const { go, href } = useAddress()
  const data = useMapData()
  const { codes: among } = useFilter()
  const [hovered, setHovered] = useState<string | null>(null)
  const [raised, setRaised] = useState<ClassKey | null>(null)

  // The way to Lärkartan, which the server wrote, leads to what the frame shows now.
  const shown = href({})
  useEffect(() => document.getElementById('open')?.setAttribute('href', shown), [shown])
  return (
    <>
      <main id="content" className="embed-map">
        <div className="map-area">
          <LiveMap
            {...{ data, among, hovered, raised }}
            onHover={setHovered}
            onSelect={(code) => go({ view: code === null ? { name: 'map' } : { name: 'municipality', code } })}
            instructions={keysInFrame()}
          />
        </div>
      </main>
      <aside className="embed-legend" aria-label={t('sheet.legend')}>
        <LegendPane data={data} among={among} hovered={hovered} onRaise={setRaised} onHover={setHovered} filters={false} />
      </aside>
    </>
  )
}
