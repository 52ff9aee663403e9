import type { Map as MapLibre } from 'maplibre-gl'
import { useEffect, useEffectEvent } from 'react'

/** Makes the canvas a picture within our own control: out of the tab order and unread, never turned by two fingers; and tells when its context is lost. */
export function useQuietCanvas(map: MapLibre | null, onLost: () => void): void {
  const tellLost = useEffectEvent(onLost)
  useEffect(() => {
    if (!map) return
    const canvas = map.getCanvas()
    canvas.tabIndex = -1
    canvas.removeAttribute('role')
    canvas.removeAttribute('aria-label')
    canvas.setAttribute('aria-hidden', 'true')
    map.touchZoomRotate.disableRotation()
    const lost = () => tellLost()
    map.on('webglcontextlost', lost)
    return () => void map.off('webglcontextlost', lost)
  }, [map])
}
