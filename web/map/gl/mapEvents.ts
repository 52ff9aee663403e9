import type { Map, Map as MapLibre } from 'maplibre-gl'
import { groundSource } from './style.ts'
import { useEffect, useEffectEvent } from 'react'
import { flushSync } from 'react-dom'

/** Runs once the style's sources exist: feature-state can't be set before. Returns what calls it off. */
export function whenStyled(map: Map, run: () => void): () => void {
  if (map.getSource(groundSource)) {
    run()
    return () => undefined
  }
  map.once('style.load', run)
  return () => map.off('style.load', run)
}

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

/** Makes the canvas a picture within our own control: out of the tab order and unread, never turned by two fingers; and tells when its context is lost, at once: MapLibre has nothing left to draw with. */
export function useQuietCanvas(map: MapLibre | null, onLost: (canvas: HTMLCanvasElement) => void): void {
  const tellLost = useEffectEvent(onLost)
  useEffect(() => {
    if (!map) return
    const canvas = map.getCanvas()
    canvas.tabIndex = -1
    canvas.removeAttribute('role')
    canvas.removeAttribute('aria-label')
    canvas.setAttribute('aria-hidden', 'true')
    map.touchZoomRotate.disableRotation()
    const lost = () => flushSync(() => tellLost(canvas))
    map.on('webglcontextlost', lost)
    return () => void map.off('webglcontextlost', lost)
  }, [map])
}
