import { Suspense, useState } from 'react'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { withCompared } from '../../../api/domain/address/changeAddress.ts'
import { useAddress } from '../../state/useAddress.ts'
import { ProvenanceLabel } from '../../parts/indicator/ProvenanceLabel.tsx'
import { optionShown, type ClassKey } from '../../../api/domain/legend/classKey.ts'
import { FormSwitch } from '../../parts/shell/FormSwitch.tsx'
import { useTheme } from '../../parts/shell/useTheme.ts'
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx'
import { extentOf, letFirstMapGo } from '../../map/regionMapProps.ts'
import { CompareBar, RegionMap } from './parts.ts'
import { SelectionPart } from './SelectionPart.tsx'
import type { MapData } from '../../parts/useMapData.ts'

interface Props {
  readonly data: MapData
  /** The municipalities that the filter leaves. */
  readonly among: ReadonlySet<string> | null
  readonly hovered: string | null
  readonly raised: ClassKey | null
  readonly onHover: (code: string | null) => void
  readonly panelOpen: boolean
  /** The live map stands drawn. */
  readonly onReady: () => void
}

/** The map with its provenance. Until the map's own program is here the picture from the first HTML shows through. */
export function MapPane({ data, among, hovered, raised, onHover, panelOpen, onReady }: Props) {
  const { t } = useTexts('map')
  const { go, href } = useAddress()
  const language = useLanguage()
  const theme = useTheme()
  const { address, boundaries, counties, indicator, centres } = data
  const { view, compared } = address
  const [beyond, setBeyond] = useState(false)
  const gather = (code: string) => {
    const next = withCompared(compared, code)
    setBeyond(next === null)
    if (next !== null) go({ compared: next })
  }
  const county = counties?.counties.find(({ code }) => code === address.county)
  const centre = view.name === 'centre' ? centres?.find(({ id }) => id === view.id) : undefined
  return (
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
              selected={view.name === 'municipality' ? view.code : null}
              highlighted={centre?.municipalities.map(({ code }) => code) ?? []}
              gathered={compared}
              among={among}
              raised={raised}
              pinned={address.pinned}
              hovered={hovered}
              onHover={onHover}
              onSelect={(code, beside) => {
                if (beside === true && code !== null) gather(code)
                else go({ view: code === null ? { name: 'map' } : { name: 'municipality', code } })
              }}
              language={language}
              theme={theme}
              form={address.form}
              onReady={() => {
                letFirstMapGo()
                onReady()
              }}
            />
          </Suspense>
        </ErrorBoundary>
      )}
      <FormSwitch form={address.form} />
      {compared.length > 0 && (
        <Suspense fallback={null}>
          <CompareBar compared={compared} beyond={beyond} />
        </Suspense>
      )}
      <SelectionPart panelOpen={panelOpen} />
      {indicator !== undefined && (
        <div className="map-foot">
          <ProvenanceLabel provenance={indicator.provenance} />
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
