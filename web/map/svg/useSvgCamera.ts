import { useEffect, useEffectEvent, useImperativeHandle, useMemo, useRef, useState } from 'react'
import { sameSize } from '../camera/frame.ts'
import { limitsOf, nextCamera, sees } from '../camera/camera.ts'
import { motionNow } from '../camera/motion.ts'
import type { LngLat } from '../../../api/domain/map/mercator.ts'
import type { Extent } from '../../../api/domain/map/geography.ts'
import type { SurfaceProps } from '../surface.ts'
import { baseProjection, baseZoom, cameraOf, viewOf, type View } from './view.ts'
import { svgCamera, type SvgCamera } from './svgCamera.ts'

type Question = Pick<SurfaceProps, 'ref' | 'frame' | 'extent' | 'regionExtent' | 'selected' | 'region'>

/** How far out one can zoom from the region's fit, and how far in, in MapLibre's zooms. */
const outermost = 0.6
const innermost = 11
const anywhere = { longitude: 0, latitude: 0, zoom: 0 }

/** Leads the drawing by the same rules as MapLibre's camera. */
export function useSvgCamera({ ref, frame, extent, regionExtent, selected, region }: Question) {
  const svg = useRef<SVGSVGElement>(null)
  const [camera, setCamera] = useState<SvgCamera | null>(null)
  const [view, setView] = useState<View>(() => viewOf(nextCamera(anywhere, extent, frame, null), frame, regionExtent))
  const fittedTo = useRef<Extent | null>(extent)
  const before = useRef({ frame, extent })
  const chosen = selected === null ? null : (region.placeByCode.get(selected)?.labelPoint ?? null)
  const project = useMemo(() => baseProjection(regionExtent), [regionExtent])

  const moved = useEffectEvent((next: View, byHand: boolean) => {
    if (byHand) fittedTo.current = null
    setView(next)
  })
  useEffect(() => {
    if (!svg.current) return
    const made = svgCamera(svg.current, moved)
    setCamera(made)
    return made.dispose
  }, [])

  useEffect(() => {
    if (!camera) return
    const last = before.current
    before.current = { frame, extent }
    if (last.extent !== extent) fittedTo.current = extent
    const { padding, width, height } = frame
    const [west, south, east, north] = limitsOf(regionExtent, frame)
    const fitted = viewOf(nextCamera(anywhere, regionExtent, frame, null), frame, regionExtent)
    camera.limit(
      [
        [padding.left, padding.top],
        [width - padding.right, height - padding.bottom],
      ],
      [[...project([west, north])], [...project([east, south])]],
      [fitted.k * outermost, 2 ** (innermost - baseZoom)],
    )
    const here = camera.view()
    const current = here ? cameraOf(here, last.frame, regionExtent) : anywhere
    const next = nextCamera(current, fittedTo.current, frame, chosen)
    camera.go(viewOf(next, frame, regionExtent), here && sameSize(last.frame, frame) ? motionNow() : 0)
  }, [camera, frame, extent, regionExtent, chosen, project])

  useImperativeHandle(ref, () => {
    const here = () => cameraOf(camera?.view() ?? view, frame, regionExtent)
    const goTo = (to: ReturnType<typeof here>) => camera?.go(viewOf(to, frame, regionExtent), motionNow())
    return {
      project: (point) => {
        const [x, y] = project(point)
        const { k, x: left, y: top } = camera?.view() ?? view
        return { x: x * k + left, y: y * k + top }
      },
      centre: (): LngLat => [here().longitude, here().latitude],
      zoomBy: (steps) => {
        fittedTo.current = null
        const to = { ...here(), zoom: here().zoom + steps }
        camera?.go(camera.within(viewOf(to, frame, regionExtent)), motionNow())
      },
      fit: (target) => {
        fittedTo.current = target
        goTo(nextCamera(here(), target, frame, null))
      },
      reveal: (point) => {
        if (!sees(here(), frame, point)) goTo({ ...here(), longitude: point[0], latitude: point[1] })
      },
    }
  }, [camera, view, frame, regionExtent, project])

  return { svg, view, project }
}
