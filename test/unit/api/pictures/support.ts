import { join } from 'node:path'
import { readData } from '../../../../api/data/readData.ts'
import { fullIndicatorReply, type IndicatorReply } from '../../../../api/replies/indicators.ts'
import { findIndicator } from '../../../../api/domain/study/indicator.ts'

/** The real data: what pictures are drawn from. */
const { geography: land, snapshots } = readData(join(import.meta.dirname, '..', '..', '..', '..', 'geodata'))

export const geography = land

const [first] = snapshots.values()
if (!first) throw new Error('geodata/ has no study')
export const snapshot = first

/** An indicator of the study in full. */
export function indicatorOf(id: string): IndicatorReply {
  const indicator = findIndicator(snapshot.study, id)
  if (!indicator) throw new Error(`The study has no ${id}`)
  return fullIndicatorReply(snapshot, indicator, geography)
}

/** The names of elements that are opened and never closed, or closed out of order. */
export function unbalanced(markup: string): string[] {
  const open: string[] = []
  const wrong: string[] = []
  for (const [, closing, name = '', rest = ''] of markup.matchAll(/<(\/?)([a-zA-Z][\w-]*)([^>]*)>/g)) {
    if (closing === '/') {
      if (open.pop() !== name) wrong.push(name)
    } else if (!rest.endsWith('/')) open.push(name)
  }
  return [...wrong, ...open]
}

/** Values of an attribute in the order of the markup. */
export const attributeValues = (markup: string, name: string): string[] =>
  [...markup.matchAll(new RegExp(` ${name}="([^"]*)"`, 'g'))].map(([, value = '']) => value)

/** Every place that a path of relative steps passes. */
export function placesOf(path: string): [number, number][] {
  const places: [number, number][] = []
  for (const ring of path.split('M').slice(1)) {
    const numbers = [...ring.matchAll(/-?\d*\.?\d+/g)].map(Number)
    let [x = 0, y = 0] = numbers
    places.push([x, y])
    for (let index = 2; index + 1 < numbers.length; index += 2) {
      x += numbers[index] ?? 0
      y += numbers[index + 1] ?? 0
      places.push([x, y])
    }
  }
  return places
}
