import { least, mean } from 'd3-array'
import { toWorld } from '../../api/domain/map/mercator.ts'
import type { Region } from '../../api/domain/map/region.ts'
import { useState, type KeyboardEvent } from 'react'

/** Where something lies in a plane: rightward and downward, as on a screen. */
export type PlanePoint = readonly [x: number, y: number]

export type Direction = 'up' | 'right' | 'down' | 'left'

const axes: Readonly<Record<Direction, PlanePoint>> = { up: [0, -1], right: [1, 0], down: [0, 1], left: [-1, 0] }

/** How far aside a place may lie and still count as lying in a direction: a true neighbour farther than a stranger. */
const neighbourCone = Math.cos((60 * Math.PI) / 180)
const strangerCone = Math.cos((45 * Math.PI) / 180)

/**
 * Where an arrow key leads: the nearest bordering municipality that lies that way, else the nearest of all that does, else null.
 * What lies aside counts as farther off than what lies straight ahead.
 *
 * @example nearestInDirection(points, neighbours, '1984', 'right') // '1960', from Arboga to Kungsör
 */
export function nearestInDirection(
  points: ReadonlyMap<string, PlanePoint>,
  neighbours: ReadonlyMap<string, readonly string[]>,
  from: string,
  direction: Direction,
): string | null {
  const start = points.get(from)
  if (!start) return null
  const [axisX, axisY] = axes[direction]
  const cost = (code: string, cone: number): number => {
    const [left, top] = points.get(code) ?? start
    const [x, y] = [left - start[0], top - start[1]]
    const distance = Math.hypot(x, y)
    const ahead = x * axisX + y * axisY
    return distance === 0 || ahead < distance * cone ? NaN : (distance * distance) / ahead
  }
  return (
    least(neighbours.get(from) ?? [], (code) => cost(code, neighbourCone)) ??
    least(points.keys(), (code) => cost(code, strangerCone)) ??
    null
  )
}

/** The place nearest a point: where travel starts when nothing is chosen. */
export const nearestTo = (points: ReadonlyMap<string, PlanePoint>, [x, y]: PlanePoint): string | null =>
  least(points, ([, point]) => Math.hypot(point[0] - x, point[1] - y))?.[0] ?? null

/** Keys that are the map's own. */
const commands = {
  ArrowUp: 'up',
  ArrowRight: 'right',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  Enter: 'open',
  ' ': 'open',
  Escape: 'release',
  '+': 'zoom-in',
  '=': 'zoom-in',
  '-': 'zoom-out',
  Home: 'home',
} as const

/** What a key does on the map; null when it is the browser's own (with a modifier, or not one of ours). */
export function readKey({ key, altKey, ctrlKey, metaKey }: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey'>) {
  return altKey || ctrlKey || metaKey || !(key in commands) ? null : commands[key as keyof typeof commands]
}

/** What one travels over in a form of the map: where the municipalities lie, which border each other, and where to start. */
export interface TravelGround {
  readonly points: ReadonlyMap<string, PlanePoint>
  readonly neighbours: ReadonlyMap<string, readonly string[]>
  /** null: the middle of what is seen. */
  readonly middle: PlanePoint | null
}

/** The geographic map is travelled by borders; the squares by the grid, where what is next to a square is what one sees there. */
export function travelGround({ places, neighbours }: Region, form: 'map' | 'tiles'): TravelGround {
  if (form === 'map') {
    return { points: new Map(places.map(({ code, labelPoint }) => [code, toWorld(labelPoint)])), neighbours, middle: null }
  }
  return {
    points: new Map(places.map(({ code, tile }) => [code, [tile.column, tile.row]])),
    neighbours: new Map(),
    middle: [mean(places, ({ tile }) => tile.column) ?? 0, mean(places, ({ tile }) => tile.row) ?? 0],
  }
}

interface Options extends Omit<TravelGround, 'middle'> {
  readonly hovered: string | null
  readonly selected: string | null
  /** Where travel starts when nothing is pointed at or chosen. */
  readonly middle: () => PlanePoint
  readonly onReach: (code: string) => void
  readonly onSelect: (code: string | null, beside?: boolean) => void
  readonly onZoom: (steps: number) => void
  readonly onHome: () => void
}

/** What a key brings the live region to say: the municipality reached, or what was done. */
export type Said = { readonly reached: string } | 'atEdge' | 'released' | 'wholeRegion' | 'zoomedIn' | 'zoomedOut'

/** What was said last, and how many times anything has been: the same is said again. */
export interface Spoken {
  readonly said: Said
  readonly times: number
}

/** Travel by keyboard: arrows to the next municipality, Enter opens, with Shift beside what is chosen, Escape lets go, + − zoom, Home shows the region. */
export function useMapKeys(options: Options): { spoken: Spoken | null; onKeyDown: (event: KeyboardEvent) => void } {
  const [spoken, setSpoken] = useState<Spoken | null>(null)
  const say = (said: Said) => setSpoken((before) => ({ said, times: (before?.times ?? 0) + 1 }))
  const onKeyDown = (event: KeyboardEvent) => {
    const command = readKey(event)
    if (!command) return
    event.preventDefault()
    const { points, neighbours, hovered, selected, middle, onReach, onSelect, onZoom, onHome } = options
    const here = hovered ?? selected
    if (command === 'home') {
      say('wholeRegion')
      onHome()
    } else if (command === 'zoom-in' || command === 'zoom-out') {
      say(command === 'zoom-in' ? 'zoomedIn' : 'zoomedOut')
      onZoom(command === 'zoom-in' ? 1 : -1)
    } else if (command === 'open') {
      if (here !== null) onSelect(here, event.shiftKey)
    } else if (command === 'release') {
      say('released')
      onSelect(null)
    } else {
      const to = here === null ? nearestTo(points, middle()) : nearestInDirection(points, neighbours, here, command)
      say(to === null ? 'atEdge' : { reached: to })
      if (to !== null) onReach(to)
    }
  }
  return { spoken, onKeyDown }
}
