import { Suspense, useState } from 'react'
import { useTexts } from '../../i18n/useTexts.ts'
import { withCompared } from '../../../api/domain/address/changeAddress.ts'
import { useAddress } from '../../state/useAddress.ts'
import { TruthLabel } from '../../parts/indicator/TruthLabel.tsx'
import { type ClassKey } from '../../../api/domain/legend/classKey.ts'
import { LiveMap } from './LiveMap.tsx'
import { CompareBar, FilterCard } from './parts.ts'
import type { MapData } from '../../parts/useMapData.ts'
import styles from './mapPane.module.css'

interface Props {
  readonly data: MapData
  /** The municipalities that the filter leaves. */
  readonly among: ReadonlySet<string> | null
  readonly hovered: string | null
  readonly raised: ClassKey | null
  readonly onHover: (code: string | null) => void
  readonly panelOpen: boolean
  /** How many times the filter has been asked for by a press; each opens it. */
  readonly filterAsked: number
  /** The live map stands drawn. */
  readonly onReady: () => void
}

/** The map with its provenance. Until the map's own program is here the picture from the first HTML shows through. */
export function MapPane({ data, among, hovered, raised, onHover, panelOpen, filterAsked, onReady }: Props) {
  const { t } = useTexts('map')
  const { go, href } = useAddress()
  const { address, indicator } = data
  const { compared } = address
  const [beyond, setBeyond] = useState(false)
  const gather = (code: string) => {
    const next = withCompared(compared, code)
    setBeyond(next === null)
    if (next !== null) go({ compared: next })
  }
  return (
    <div className="map-area">
      <LiveMap
        {...{ data, among, hovered, raised, onHover, onReady }}
        onSelect={(code, beside) => {
          if (beside === true && code !== null) gather(code)
          else go({ view: code === null ? { name: 'map' } : { name: 'municipality', code } })
        }}
      />
      {compared.length > 0 && (
        <Suspense fallback={null}>
          <CompareBar compared={compared} beyond={beyond} />
        </Suspense>
      )}
      <FilterPart asked={filterAsked} panelOpen={panelOpen} />
      {indicator !== undefined && (
        <div className="map-foot">
          <TruthLabel provenance={indicator.provenance} />
          {address.form === 'map' && (
            <a className="map-credits" href={`${href({ view: { name: 'about' } })}#sources`}>
              {t('creditsShort')}
            </a>
          )}
        </div>
      )}
    </div>
  )
}

/** The filter's place on the map, once there is a filter or one is asked for; fetched when needed. */
function FilterPart({ asked, panelOpen }: { readonly asked: number; readonly panelOpen: boolean }) {
  const { address } = useAddress()
  // Once there, it stays: a filter taken away leaves the focus where it was.
  const [used, setUsed] = useState(false)
  if (!used && (asked > 0 || address.selection.length > 0)) setUsed(true)
  return (
    used && (
      <div className={styles.filter} data-map-filter>
        <Suspense fallback={null}>
          <FilterCard key={asked} asked={asked > 0} panelOpen={panelOpen} />
        </Suspense>
      </div>
    )
  )
}
