import { interpolateZoom } from 'd3-interpolate'
import { select } from 'd3-selection'
import { zoom, zoomIdentity, zoomTransform, type D3ZoomEvent, type ZoomBehavior } from 'd3-zoom'
import { useEffect, useEffectEvent, useImperativeHandle, useMemo, useRef, useState } from 'react'
import type { Projection } from '../../../api/domain/map/frame.ts'
import type { Extent } from '../../../api/domain/map/geography.ts'
import { toWorld, worldBox, fromWorld, worldSize, type LngLat } from '../../../api/domain/map/mercator.ts'
import {
  animate,
  type Camera,
  fitCamera,
  type Frame,
  freeBox,
  limitsOf,
  motionNow,
  nextCamera,
  sameSize,
  sectionSeen,
  sees,
} from '../camera.ts'
import type { SurfaceProps } from '../surface.ts'

/** Zoom at which paths are written once for all; other zooms scale them. */
export const baseZoom = 7
const baseScale = worldSize * 2 ** baseZoom

/** Degrees to px of the base zoom, counted from the region's upper left corner so that numbers stay short. */
export function baseProjection(region: Extent): Projection {
  const { left, top } = worldBox(region)
  return (point) => {
    const [x, y] = toWorld(point)
    return [(x - left) * baseScale, (y - top) * baseScale]
  }
}

/** How the base drawing lies on the screen: enlarged by `k`, then moved by `x`, `y` px. d3-zoom's transform. */
export interface View {
  readonly k: number
  readonly x: number
  readonly y: number
}

type Place = Omit<Camera, 'padding'>

/** Where the middle of the free area is on the screen. */
function middleOf(frame: Frame): readonly [number, number] {
  const { left, top, width, height } = freeBox(frame)
  return [left + width / 2, top + height / 2]
}

/** The corners of the free area, as d3-zoom has them. */
function cornersOf(frame: Frame): [[number, number], [number, number]] {
  const { left, top, width, height } = freeBox(frame)
  return [
    [left, top],
    [left + width, top + height],
  ]
}

/** The view that a camera asks for. */
export function viewOf({ longitude, latitude, zoom: at }: Place, frame: Frame, region: Extent): View {
  const [x, y] = baseProjection(region)([longitude, latitude])
  const [middleX, middleY] = middleOf(frame)
  const k = 2 ** (at - baseZoom)
  return { k, x: middleX - x * k, y: middleY - y * k }
}

/** The camera that a view amounts to. */
export function cameraOf({ k, x, y }: View, frame: Frame, region: Extent): Place {
  const { left, top } = worldBox(region)
  const [middleX, middleY] = middleOf(frame)
  const [longitude, latitude] = fromWorld([left + (middleX - x) / (baseScale * k), top + (middleY - y) / (baseScale * k)])
  return { longitude, latitude, zoom: baseZoom + Math.log2(k) }
}

/** The views on the way from one to another, by share 0–1 of the way. */
export function flightOf(from: View, to: View, frame: Frame): (share: number) => View {
  const { width } = freeBox(frame)
  const [middleX, middleY] = middleOf(frame)
  const seen = ({ k, x, y }: View): [number, number, number] => [(middleX - x) / k, (middleY - y) / k, width / k]
  const at = interpolateZoom(seen(from), seen(to))
  return (share) => {
    const [x, y, across] = at(share)
    const k = width / across
    return { k, x: middleX - x * k, y: middleY - y * k }
  }
}

type Gestures = ZoomBehavior<SVGSVGElement, unknown>

/** Takes a drawing to another view; returns what stops it on the way. */
function fly(svg: SVGSVGElement, gestures: Gestures, to: View, frame: Frame, duration: number): () => void {
  const at = flightOf(zoomTransform(svg), to, frame)
  return animate(duration, (share) => {
    const { k, x, y } = share === 1 ? to : at(share)
    gestures.transform(select(svg), zoomIdentity.translate(x, y).scale(k))
  })
}

type Options = Pick<SurfaceProps, 'ref' | 'frame' | 'extent' | 'regionExtent' | 'selected' | 'region'>

/** How far out one can zoom from the region's fit, and how far in, in MapLibre's zooms. */
const outermost = 0.6
const innermost = 11

/** Leads the drawing by the same rules as MapLibre's camera; the reader's wheel, pinch, drag and double-click are d3-zoom's. */
export function useSvgCamera({ ref, frame, extent, regionExtent, selected, region }: Options) {
  const svg = useRef<SVGSVGElement>(null)
  const [gestures] = useState(() => zoom<SVGSVGElement, unknown>())
  const [view, setView] = useState<View>(() => viewOf(fitCamera(extent, frame), frame, regionExtent))
  const fittedTo = useRef<Extent | null>(extent)
  const before = useRef<Pick<Options, 'frame' | 'extent'>>(null)
  const stop = useRef(() => {})
  const chosen = selected === null ? null : (region.placeByCode.get(selected)?.labelPoint ?? null)
  const project = useMemo(() => baseProjection(regionExtent), [regionExtent])

  const moved = useEffectEvent(({ transform: { k, x, y }, sourceEvent }: D3ZoomEvent<SVGSVGElement, unknown>) => {
    if (sourceEvent) {
      stop.current()
      fittedTo.current = null
    }
    setView({ k, x, y })
  })
  useEffect(() => {
    if (!svg.current) return
    const selection = select(svg.current).call(gestures.on('zoom', (event: D3ZoomEvent<SVGSVGElement, unknown>) => moved(event)))
    return () => {
      stop.current()
      selection.on('.zoom', null)
    }
  }, [gestures])

  useEffect(() => {
    if (!svg.current) return
    const last = before.current
    before.current = { frame, extent }
    if (last?.extent !== extent) fittedTo.current = extent
    const [west, south, east, north] = limitsOf(regionExtent, frame)
    gestures
      .extent(cornersOf(frame))
      .translateExtent([[...project([west, north])], [...project([east, south])]])
      .scaleExtent([2 ** (fitCamera(regionExtent, frame).zoom - baseZoom) * outermost, 2 ** (innermost - baseZoom)])
    const here = last ? cameraOf(zoomTransform(svg.current), last.frame, regionExtent) : fitCamera(extent, frame)
    const next = viewOf(nextCamera(here, fittedTo.current, frame, chosen), frame, regionExtent)
    stop.current()
    stop.current = fly(svg.current, gestures, next, frame, last && sameSize(last.frame, frame) ? motionNow() : 0)
  }, [gestures, frame, extent, regionExtent, chosen, project])

  useImperativeHandle(ref, () => {
    const here = () => cameraOf(view, frame, regionExtent)
    const go = (to: View) => {
      stop.current()
      if (svg.current) stop.current = fly(svg.current, gestures, to, frame, motionNow())
    }
    const goTo = (to: Place) => go(viewOf(to, frame, regionExtent))
    return {
      project: (point) => {
        const [x, y] = project(point)
        return { x: x * view.k + view.x, y: y * view.k + view.y }
      },
      centre: (): LngLat => [here().longitude, here().latitude],
      section: () => (fittedTo.current === null ? sectionSeen(here(), frame) : null),
      zoomBy: (steps) => {
        fittedTo.current = null
        const [least, most] = gestures.scaleExtent()
        const k = Math.min(most, Math.max(least, view.k * 2 ** steps))
        const { x, y } = viewOf({ ...here(), zoom: baseZoom + Math.log2(k) }, frame, regionExtent)
        // d3-zoom bounds what the reader does, not where it is led.
        go(gestures.constrain()(zoomIdentity.translate(x, y).scale(k), cornersOf(frame), gestures.translateExtent()))
      },
      fit: (target) => {
        fittedTo.current = target
        goTo(fitCamera(target, frame))
      },
      reveal: (point) => {
        if (!sees(here(), frame, point)) goTo({ ...here(), longitude: point[0], latitude: point[1] })
      },
    }
  }, [gestures, view, frame, regionExtent, project])

  return { svg, view, project }
}
