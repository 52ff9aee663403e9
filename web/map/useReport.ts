import type { Fills, MunicipalityFill } from './fills.ts'
import type { ScreenPoint } from './surface.ts'
import { useEffect, useEffectEvent, useState, type RefObject } from 'react'
import { motionNow } from './camera.ts'

/** What a municipality is seen as: `#rrggbb`, or `missing-` and the reason; followed by `/back` when it steps back. */
function seenAs({ colour, back, hatches }: MunicipalityFill): string {
  const [reason] = Object.keys(hatches)
  return (reason === undefined ? colour : `missing-${reason}`) + (back ? '/back' : '')
}

/** The fills as text for the container's `data-shown-fills`: what is on the screen can be read without reading pixels. */
export const describeFills = (fills: Fills): string =>
  JSON.stringify(Object.fromEntries([...fills].map(([code, fill]) => [code, seenAs(fill)])))

/** Where the municipalities are, as text for `data-positions`: whole px from the map's upper left corner. */
export const describePositions = (positions: Iterable<readonly [string, ScreenPoint]>): string =>
  JSON.stringify(Object.fromEntries([...positions].map(([code, { x, y }]) => [code, [Math.round(x), Math.round(y)]])))

interface Question {
  /** What the map lies in. */
  readonly root: RefObject<HTMLElement | null>
  readonly indicator: string
  /** What draws the map: another has yet to draw it. */
  readonly drawnBy: unknown
  readonly fills: Fills
  readonly form: 'map' | 'tiles'
  readonly positions: () => Iterable<readonly [string, ScreenPoint]>
  readonly onReady: (() => void) | undefined
}

/**
 * What the drawing tells, passed on: as data attributes of the container, and to whoever waits for the live map to be whole. The
 * attributes are written past React: drawing the map's surroundings anew to say what is drawn would hold up the drawing.
 */
export function useReport({ root, indicator, drawnBy, fills, form, positions, onReady }: Question) {
  const [readyBy, setReadyBy] = useState<unknown>(null)
  const ready = readyBy === drawnBy
  const [moving, setMoving] = useState(false)
  const write = (name: `data-${string}`, value: string) => root.current?.setAttribute(name, value)
  const writePositions = () => write('data-positions', describePositions(positions()))
  const tellReady = useEffectEvent(() => onReady?.())
  const landed = useEffectEvent(writePositions)

  // The first picture may go when the live map has faded in over it, or at once when the squares have taken its place.
  useEffect(() => {
    if (!ready && form === 'map') return
    const seen = setTimeout(tellReady, form === 'map' ? motionNow() : 0)
    return () => clearTimeout(seen)
  }, [ready, form])

  useEffect(() => {
    if (!ready) return
    const landing = setTimeout(landed, motionNow())
    return () => clearTimeout(landing)
  }, [ready, form])

  return {
    ready,
    moving,
    told: {
      onReady: () => setReadyBy(() => drawnBy),
      onShown: () => {
        write('data-shown-indicator', indicator)
        write('data-shown-fills', describeFills(fills))
      },
      onMove: () => {
        setMoving(true)
        root.current?.removeAttribute('data-positions')
      },
      onSettled: () => {
        setMoving(false)
        writePositions()
      },
    },
  }
}
