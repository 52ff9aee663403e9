import type { Map as MapLibre } from 'maplibre-gl'
import { useEffect, useImperativeHandle, useRef } from 'react'
import { sameSize, type Camera, limitsOf, nextCamera, sectionSeen, sees, motion, motionNow } from '../camera.ts'
import type { Extent } from '../../../api/domain/map/geography.ts'
import type { SurfaceProps } from '../surface.ts'

type Question = Pick<SurfaceProps, 'ref' | 'frame' | 'extent' | 'regionExtent' | 'selected' | 'region'>

/** Leads MapLibre's camera: fits, follows the panel, bounds; lets the reader's own movement be. */
export function useGlCamera(map: MapLibre | null, { ref, frame, extent, regionExtent, selected, region }: Question): void {
  // What the view is fitted to, null once the reader has moved it.
  const fittedTo = useRef<Extent | null>(extent)
  const before = useRef({ frame, extent, regionExtent })
  const chosen = selected === null ? null : (region.placeByCode.get(selected)?.labelPoint ?? null)

  useEffect(() => {
    if (!map) return
    const moved = (event: { originalEvent?: unknown }) => {
      if (event.originalEvent) fittedTo.current = null
    }
    map.on('movestart', moved)
    return () => void map.off('movestart', moved)
  }, [map])

  useEffect(() => {
    if (!map) return
    const last = before.current
    before.current = { frame, extent, regionExtent }
    if (last.extent !== extent) fittedTo.current = extent
    const next = nextCamera(cameraOf(map), fittedTo.current, frame, chosen)
    // The new frame's limits, held against the padding that is yet to go, would force a zoom.
    const limit = () => void map.setMaxBounds([...limitsOf(regionExtent, frame)])
    map.setMaxBounds(null)
    go(map, next, sameSize(last.frame, frame) ? motionNow() : 0)
    if (!map.isMoving()) {
      limit()
      return
    }
    map.once('moveend', limit)
    return () => void map.off('moveend', limit)
  }, [map, frame, extent, regionExtent, chosen])

  useImperativeHandle(
    ref,
    () => ({
      project: ([longitude, latitude]) => map?.project([longitude, latitude]) ?? { x: 0, y: 0 },
      centre: () => {
        const { lng, lat } = map?.getCenter() ?? { lng: 0, lat: 0 }
        return [lng, lat]
      },
      section: () => (map && fittedTo.current === null ? sectionSeen(cameraOf(map), frame) : null),
      zoomBy: (steps) => {
        fittedTo.current = null
        map?.zoomTo(map.getZoom() + steps, { duration: motion })
      },
      fit: (target) => {
        fittedTo.current = target
        if (map) go(map, nextCamera(cameraOf(map), target, frame, null), motionNow())
      },
      reveal: (point) => {
        if (map && !sees(cameraOf(map), frame, point)) map.easeTo({ center: [...point], duration: motion })
      },
    }),
    [map, frame],
  )
}

const cameraOf = (map: MapLibre): Pick<Camera, 'longitude' | 'latitude' | 'zoom'> => {
  const { lng, lat } = map.getCenter()
  return { longitude: lng, latitude: lat, zoom: map.getZoom() }
}

function go(map: MapLibre, { longitude, latitude, zoom, padding }: Camera, duration: number): void {
  const to = { center: [longitude, latitude] as [number, number], zoom, padding: { ...padding } }
  if (duration > 0) map.easeTo({ ...to, duration })
  else map.jumpTo(to)
}
