import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  nearestInDirection,
  nearestTo,
  type Direction,
  type PlanePoint,
  readKey,
  travelGround,
  type TravelGround,
} from '../../../../web/map/useMapKeys.ts'
import { region } from './theRegion.ts'

const directions: readonly Direction[] = ['up', 'right', 'down', 'left']
const ahead: Record<Direction, (step: PlanePoint) => number> = {
  up: ([, y]) => -y,
  right: ([x]) => x,
  down: ([, y]) => y,
  left: ([x]) => -x,
}

function reachedFrom(start: string, { points, neighbours }: TravelGround): Set<string> {
  const reached = new Set([start])
  for (const code of reached)
    for (const direction of directions) {
      const next = nearestInDirection(points, neighbours, code, direction)
      if (next !== null) reached.add(next)
    }
  return reached
}

const somePoints = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 })), {
    minLength: 2,
    maxLength: 25,
    selector: ([x, y]) => `${x},${y}`,
  })
  .map((points) => new Map(points.map((point, index): [string, PlanePoint] => [String(index), point])))

describe('travel by arrow keys', () => {
  it.each(['map', 'tiles'] as const)('reaches every municipality from every other on the %s', (form) => {
    const ground = travelGround(region, form)
    for (const { code } of region.places) expect(reachedFrom(code, ground).size).toBe(52)
  })

  it('leads to the neighbour one sees that way', () => {
    const { points, neighbours } = travelGround(region, 'map')
    expect(nearestInDirection(points, neighbours, '1984', 'right')).toBe('1960')
    expect(nearestInDirection(points, neighbours, '0360', 'right')).toBe('0382')
    expect(nearestInDirection(points, neighbours, '0319', 'up')).toBeNull()
  })

  it('goes where the key points, never stays, and gives up only when nothing lies within 45°', () => {
    fc.assert(
      fc.property(somePoints, fc.constantFrom(...directions), (points, direction) => {
        const start = points.get('0') as PlanePoint
        const stepTo = (code: string): PlanePoint => {
          const [x, y] = points.get(code) as PlanePoint
          return [x - start[0], y - start[1]]
        }
        const within = (code: string, degrees: number) =>
          ahead[direction](stepTo(code)) >= Math.hypot(...stepTo(code)) * Math.cos((degrees * Math.PI) / 180) - 1e-9
        const reached = nearestInDirection(points, new Map(), '0', direction)
        if (reached === null) return [...points.keys()].every((code) => code === '0' || !within(code, 44.99))
        return reached !== '0' && within(reached, 45)
      }),
    )
  })

  it('prefers a true neighbour a little aside to a nearer stranger straight ahead', () => {
    const points = new Map<string, PlanePoint>([
      ['here', [0, 0]],
      ['stranger', [1, 0]],
      ['neighbour', [4, 3]],
    ])
    expect(nearestInDirection(points, new Map([['here', ['neighbour']]]), 'here', 'right')).toBe('neighbour')
    expect(nearestInDirection(points, new Map(), 'here', 'right')).toBe('stranger')
  })

  it('starts at the place nearest the middle', () => {
    const { points, middle } = travelGround(region, 'tiles')
    const start = nearestTo(points, middle ?? [0, 0])
    expect(start).not.toBeNull()
    const [x, y] = points.get(start ?? '') as PlanePoint
    expect(Math.hypot(x - (middle?.[0] ?? 0), y - (middle?.[1] ?? 0))).toBeLessThan(1)
  })
})

describe('keys on the map', () => {
  const press = (key: string, more = {}) => readKey({ key, altKey: false, ctrlKey: false, metaKey: false, ...more })

  it('travel, open, let go, zoom and lead home', () => {
    expect(press('ArrowLeft')).toBe('left')
    expect(['Enter', 'Escape', '+', '-', 'Home'].map((key) => press(key))).toEqual([
      'open',
      'release',
      'zoom-in',
      'zoom-out',
      'home',
    ])
  })

  it('leave the browser its own: Tab, letters, and anything with a modifier', () => {
    expect(press('Tab')).toBeNull()
    expect(press('f')).toBeNull()
    expect(press('ArrowLeft', { altKey: true })).toBeNull()
    expect(press('+', { ctrlKey: true })).toBeNull()
  })
})
