import './GlMap.module.css'
import './labels.css'
import type { Map as MapLibre, MapMouseEvent } from 'maplibre-gl'
import { useCallback, useState } from 'react'
import { Map as MapGl, type MapRef } from 'react-map-gl/maplibre'
import { fitCamera, motionNow } from '../camera.ts'
import { municipalityFillId, waterId, styleOf } from './style.ts'
import type { SurfaceProps } from '../surface.ts'
import { maplibre } from './maplibre.ts'
import {
  useFills,
  useGround,
  useHatchImages,
  useOutlines,
  useLabels,
  useSelectedLabel,
  useForemostLabels,
} from './mapContents.ts'
import { useGlCamera } from './useGlCamera.ts'
import { useQuietCanvas, useReady } from './mapEvents.ts'

const pressable = [waterId, municipalityFillId]
const furthestZoom = 11

/** A thumb presses without pointing first: what the browser makes up about a mouse then is not to be heeded. */
const pointerHovers = () => matchMedia('(hover: hover)').matches

/** The geographic map by MapLibre. Turning and tilting are left out: north is up. */
export function GlMap(
  props: SurfaceProps & {
    /** It can't draw, or no longer on this canvas. */
    readonly onLost: (canvas?: HTMLCanvasElement) => void
  },
) {
  const { region, backdrop, ground, fills, outlines, frame, extent, selected, foremost } = props
  const [map, setMap] = useState<MapLibre | null>(null)
  const [coloured, setColoured] = useState(false)
  const [style] = useState(() => styleOf(region, backdrop, ground, props.scale))
  const [camera] = useState(() => fitCamera(extent, frame))

  useQuietCanvas(map, props.onLost)
  useHatchImages(map, ground)
  useGround(map, ground)
  useFills(map, region, fills, () => {
    setColoured(true)
    props.onShown()
  })
  useOutlines(map, region, outlines)
  useLabels(map, region, props.scale)
  useSelectedLabel(map, selected)
  useForemostLabels(map, foremost)
  useGlCamera(map, props)
  useReady(map, coloured, props.onReady, props.onSettled)

  const codeAt = (event: MapMouseEvent & { features?: { properties: Record<string, unknown> }[] }): string | null => {
    const code = event.features?.[0]?.properties['code']
    return typeof code === 'string' ? code : null
  }
  return (
    <MapGl
      ref={useCallback((ref: MapRef | null) => setMap(ref?.getMap() ?? null), [])}
      mapLib={maplibre}
      mapStyle={style}
      initialViewState={camera}
      maxZoom={furthestZoom}
      interactiveLayerIds={pressable}
      attributionControl={false}
      renderWorldCopies={false}
      dragRotate={false}
      touchPitch={false}
      pitchWithRotate={false}
      maxPitch={0}
      boxZoom={false}
      keyboard={false}
      fadeDuration={motionNow()}
      // The API's ids and the style are ours and tested; validating them again costs time before the first picture.
      validateStyle={false}
      onMove={props.onMove}
      onMouseMove={(event) => {
        if (pointerHovers()) props.onPoint(codeAt(event))
      }}
      onMouseOut={() => props.onPoint(null)}
      onClick={(event) => props.onPress(codeAt(event), event.originalEvent.shiftKey)}
      onError={({ error }) => {
        if (map === null) props.onLost()
        else console.error(error)
      }}
    />
  )
}
