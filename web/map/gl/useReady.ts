import type { Map as MapLibre } from 'maplibre-gl'
import { useEffect, useEffectEvent } from 'react'

/** Tells once when MapLibre has drawn everything, colours included; then again each time it has come to rest. */
export function useReady(map: MapLibre | null, coloured: boolean, onReady: () => void, onSettled: () => void): void {
  const tellReady = useEffectEvent(onReady)
  const tellSettled = useEffectEvent(onSettled)
  useEffect(() => {
    if (!map || !coloured) return
    let ready = false
    const idle = () => {
      if (!ready) tellReady()
      ready = true
      tellSettled()
    }
    map.on('idle', idle)
    map.triggerRepaint()
    return () => void map.off('idle', idle)
  }, [map, coloured])
}
