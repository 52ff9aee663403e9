import { useEffect, useEffectEvent, useId, useMemo, type PointerEvent } from 'react'
import { grown } from '../../../api/domain/map/frame.ts'
import { drawShapes } from '../../../api/domain/map/shapes.ts'
import { namesAt } from '../../../api/domain/map/labels.ts'
import { RegionDrawing } from '../drawing/RegionDrawing.tsx'
import type { SurfaceProps } from '../surface.ts'
import { baseZoom, type View, useSvgCamera } from './useSvgCamera.ts'
import styles from './SvgMap.module.css'

const codeOf = (event: { target: EventTarget }): string | null =>
  event.target instanceof Element ? event.target.getAttribute('data-code') : null

/** Fine enough for the nearest one can come, where a unit of the base drawing is sixteen px. */
const exactly = { tolerance: 0.04, toleranceOutside: 0.04, leastArea: 0, leastAreaOutside: 0, unit: 20 }

/** The geographic map as SVG, for where there is no WebGL: the same layers in the same order, and the same to do with it. */
export function SvgMap(props: SurfaceProps) {
  const { region, boundaries, backdrop, paints, outlines, frame, regionExtent, selected, scale } = props
  const { svg, view, project } = useSvgCamera(props)
  const shapes = useMemo(() => {
    const [width, height] = project([regionExtent[2], regionExtent[1]])
    // As far as one can look on the widest screen.
    const clip = grown({ left: 0, top: 0, width, height }, 6 * Math.max(width, height))
    return drawShapes({ boundaries, backdrop }, { ...exactly, place: project, clip, focus: clip })
  }, [boundaries, backdrop, project, regionExtent])
  // The one on paper has patterns of its own: those of a drawing that is not shown paint nothing.
  const ids = `${useId()}hatch-`
  useTelling(props, view)
  const { k, x, y } = view
  const onScreen = (point: Parameters<typeof project>[0]) => {
    const [left, top] = project(point)
    return [left * k + x, top * k + y] as const
  }

  return (
    <svg
      ref={svg}
      className={styles.map}
      width={frame.width}
      height={frame.height}
      aria-hidden="true"
      onPointerMove={(event: PointerEvent) => event.pointerType === 'mouse' && props.onPoint(codeOf(event))}
      onPointerLeave={() => props.onPoint(null)}
      onClick={(event) => props.onPress(codeOf(event), event.shiftKey)}
    >
      <RegionDrawing
        {...{ shapes, paints, outlines, ids }}
        isStrong={props.ground.isStrong}
        view={`translate(${x} ${y}) scale(${k})`}
        hatches={[{ scale: 1.2 / k }]}
        names={namesAt(region.places, onScreen, baseZoom + Math.log2(k), selected, scale)}
      />
    </svg>
  )
}

/** An SVG is complete as soon as it is there. */
function useTelling({ paints, onReady, onShown, onMove, onSettled }: SurfaceProps, view: View): void {
  const ready = useEffectEvent(onReady)
  const shown = useEffectEvent(onShown)
  const settled = useEffectEvent(onSettled)
  useEffect(() => ready(), [])
  useEffect(() => shown(), [paints])
  const moved = useEffectEvent(onMove)
  useEffect(() => {
    moved()
    const rest = setTimeout(settled, 120)
    return () => clearTimeout(rest)
  }, [view])
}
