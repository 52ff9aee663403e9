import type { Map as MapLibre } from 'maplibre-gl'
import { useEffect, useEffectEvent, useRef } from 'react'
import { motionNow } from '../camera/motion.ts'
import { fade } from '../fill/fade.ts'
import type { Fills, MunicipalityFill } from '../fill/municipalityFill.ts'
import { writeRgb } from '../fill/rgb.ts'
import { hatchedReasons, hatchName } from '../layers/missingHatchLayers.ts'
import { municipalitySource } from '../layers/sourceIds.ts'
import { whenStyled } from './whenStyled.ts'

/** Colours the municipalities by feature-state, fading from what is shown, and tells when the colours have come to rest. */
export function useFills(map: MapLibre | null, fills: Fills, onShown: () => void): void {
  const shown = useRef<Fills>(new Map())
  const tellShown = useEffectEvent(onShown)
  useEffect(() => {
    if (!map) return
    let stop = () => {}
    const callOff = whenStyled(map, () => {
      stop = fade(
        shown.current,
        fills,
        motionNow(),
        (step, codes) => {
          for (const code of codes) paint(map, code, step.get(code))
          shown.current = step
        },
        tellShown,
      )
    })
    return () => {
      callOff()
      stop()
    }
  }, [map, fills])
}

function paint(map: MapLibre, code: string, fill: MunicipalityFill | undefined): void {
  if (!fill) return
  const hatches = hatchedReasons.map((reason) => [hatchName(reason), (fill.hatches[reason] ?? 0) * fill.strength])
  map.setFeatureState(
    { source: municipalitySource, id: code },
    { colour: writeRgb(fill.colour), strength: fill.strength, ...Object.fromEntries(hatches) },
  )
}
