import { useEffect, useEffectEvent, useState } from 'react'
import { motionNow } from '../camera/motion.ts'
import type { Fills } from '../fill/municipalityFill.ts'
import type { ScreenPoint } from '../surface.ts'
import { describeFills, describePositions } from './reportMap.ts'

interface Question {
  readonly indicator: string
  readonly fills: Fills
  readonly form: 'map' | 'tiles'
  readonly positions: () => Iterable<readonly [string, ScreenPoint]>
  readonly onReady: (() => void) | undefined
}

/** What the drawing tells, passed on: as data attributes of the container, and to whoever waits for the live map to be whole. */
export function useReport({ indicator, fills, form, positions, onReady }: Question) {
  const [ready, setReady] = useState(false)
  const [moving, setMoving] = useState(false)
  const [attributes, setAttributes] = useState<Readonly<Record<`data-${string}`, string>>>({})
  const write = (name: `data-${string}`, value: string) =>
    setAttributes((current) => (current[name] === value ? current : { ...current, [name]: value }))
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
    attributes: moving ? { ...attributes, 'data-positions': undefined } : attributes,
    told: {
      onReady: () => setReady(true),
      onShown: () => {
        write('data-shown-indicator', indicator)
        write('data-shown-fills', describeFills(fills))
      },
      onMove: () => setMoving(true),
      onSettled: () => {
        setMoving(false)
        writePositions()
      },
    },
  }
}
