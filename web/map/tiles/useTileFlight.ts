import { useEffect, useState } from 'react'
import { motionNow } from '../camera/motion.ts'

export interface Flight {
  /** Whether the squares are drawn at all. */
  readonly drawn: boolean
  /** Whether they are in their grid, or on their way there. */
  readonly settled: boolean
}

/**
 * The squares' flight between the municipalities' places on the map and the grid: drawn on the map for a frame, then sent off; on
 * the way back drawn until they have landed.
 */
export function useTileFlight(form: 'map' | 'tiles'): Flight {
  const [flight, setFlight] = useState<Flight>({ drawn: form === 'tiles', settled: form === 'tiles' })
  if (form === 'tiles' && !flight.drawn) setFlight({ drawn: true, settled: motionNow() === 0 })
  if (form === 'map' && flight.settled) setFlight({ drawn: motionNow() > 0, settled: false })

  const { drawn, settled } = flight
  useEffect(() => {
    if (form === 'tiles' && drawn && !settled) {
      // Two frames: the first shows them on the map, so that there is something to move from.
      let frame = requestAnimationFrame(() => {
        frame = requestAnimationFrame(() => setFlight({ drawn: true, settled: true }))
      })
      return () => cancelAnimationFrame(frame)
    }
    if (form === 'map' && drawn && !settled) {
      const landing = setTimeout(() => setFlight({ drawn: false, settled: false }), motionNow())
      return () => clearTimeout(landing)
    }
    return undefined
  }, [form, drawn, settled])
  return flight
}
