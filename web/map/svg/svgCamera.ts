import { select } from 'd3-selection'
import { zoom, zoomIdentity } from 'd3-zoom'
import { mixView, type View } from './view.ts'

type Corner = [x: number, y: number]

/** The view of an SVG element: moved by the reader's wheel, pinch, drag and double-click (d3-zoom), or led. */
export interface SvgCamera {
  /** Bounds gestures: `screen` is what they move within, `world` what it may not leave, `scales` least and most. */
  readonly limit: (screen: [Corner, Corner], world: [Corner, Corner], scales: [number, number]) => void
  readonly view: () => View | null
  /** The view nearest to another that gestures may lead to. */
  readonly within: (view: View) => View
  /** Goes there in `duration` ms, at once with none. */
  readonly go: (to: View, duration: number) => void
  readonly dispose: () => void
}

export function svgCamera(element: SVGSVGElement, onView: (view: View, byHand: boolean) => void): SvgCamera {
  const gestures = zoom<SVGSVGElement, unknown>()
  const selection = select(element)
  let current: View | null = null
  let frame = 0
  let within: SvgCamera['within'] = (view) => view

  gestures.on('zoom', ({ transform: { k, x, y }, sourceEvent }: { transform: View; sourceEvent: unknown }) => {
    if (sourceEvent) cancelAnimationFrame(frame)
    current = { k, x, y }
    onView(current, Boolean(sourceEvent))
  })
  selection.call(gestures)
  const stand = ({ k, x, y }: View) => gestures.transform(selection, zoomIdentity.translate(x, y).scale(k))

  return {
    limit: (screen, world, scales) => {
      gestures.extent(screen).translateExtent(world).scaleExtent(scales)
      const [[left, top], [right, bottom]] = screen
      const [middleX, middleY] = [(left + right) / 2, (top + bottom) / 2]
      // d3-zoom bounds what the reader does, not where it is led.
      within = (view) => {
        const k = Math.min(scales[1], Math.max(scales[0], view.k))
        const [x, y] = [middleX - ((middleX - view.x) * k) / view.k, middleY - ((middleY - view.y) * k) / view.k]
        return gestures.constrain()(zoomIdentity.translate(x, y).scale(k), screen, world)
      }
    },
    view: () => current,
    within: (view) => within(view),
    go: (to, duration) => {
      cancelAnimationFrame(frame)
      const from = current
      if (from === null || duration <= 0) {
        stand(to)
        return
      }
      const start = performance.now()
      frame = requestAnimationFrame(function step(now) {
        const share = Math.min(1, Math.max(0, (now - start) / duration))
        stand(share === 1 ? to : mixView(from, to, 1 - (1 - share) ** 3))
        if (share < 1) frame = requestAnimationFrame(step)
      })
    },
    dispose: () => {
      cancelAnimationFrame(frame)
      selection.on('.zoom', null)
    },
  }
}
