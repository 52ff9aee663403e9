import type { Map as MapLibre } from 'maplibre-gl'
import { useEffect, useEffectEvent, useRef } from 'react'
import { motionNow } from '../camera/motion.ts'
import { fade } from '../fill/fade.ts'
import type { Fills, MunicipalityFill } from '../fill/municipalityFill.ts'
import { writeRgb } from '../fill/rgb.ts'
import { missingReasons } from '../../../api/domain/study/missing.ts'
import { hatchSource, groundSource } from '../layers/sourceIds.ts'
import type { Region } from '../../../api/domain/map/region.ts'
import { hatchFeatures, hatchId } from './hatchFeatures.ts'
import { setFeatures } from './setFeatures.ts'
import { whenStyled } from './whenStyled.ts'

/** Colours the municipalities by feature-state, fading from what is shown, and tells when the colours have come to rest. */
export function useFills(map: MapLibre | null, region: Region, fills: Fills, onShown: () => void): void {
  const shown = useRef<Fills>(new Map())
  const tellShown = useEffectEvent(onShown)
  useEffect(() => {
    if (!map) return
    let stop = () => {}
    const callOff = whenStyled(map, () => {
      setFeatures(map, hatchSource, hatchFeatures(region, shown.current, fills))
      stop = fade(
        shown.current,
        fills,
        motionNow(),
        (step, codes) => {
          for (const code of codes) paint(map, code, shown.current.get(code), step.get(code))
          shown.current = step
        },
        tellShown,
      )
    })
    return () => {
      callOff()
      stop()
    }
  }, [map, region, fills])
}

function paint(map: MapLibre, code: string, before: MunicipalityFill | undefined, fill: MunicipalityFill | undefined): void {
  if (!fill) return
  map.setFeatureState({ source: groundSource, id: code }, { colour: writeRgb(fill.colour), strength: fill.strength })
  for (const reason of missingReasons) {
    const seen = (fill.hatches[reason] ?? 0) * fill.strength
    if (seen > 0 || before?.hatches[reason] !== undefined)
      map.setFeatureState({ source: hatchSource, id: hatchId(code, reason) }, { seen })
  }
}
