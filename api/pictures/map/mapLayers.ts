import type { IndicatorReply } from '../../replies/indicators.ts'
import { type MissingReason, missingReasons, missingKey, missingReasonOf } from '../../domain/study/missing.ts'
import { colours } from './colours.ts'
import { hatchPattern, type Lattice } from './hatches.ts'
import { element } from '../markup.ts'
import type { MapShapes } from '../../domain/map/shapes.ts'
import { classKeys, colourOf, type ClassKey } from '../../domain/legend/classKey.ts'

/** How the municipalities are shaded. */
export interface Shading {
  readonly indicator: IndicatorReply
  /** The option shown of a multiple answer; null for every other kind. */
  readonly option: string | null
  /** Whether a municipality steps back because another county, class or centre is what one looks at. */
  readonly stepsBack: (code: string, key: ClassKey) => boolean
}

/** How much of a fill is left when it steps back, as in the client. */
export const steppedBack = 0.28

const hatchId = (key: ClassKey): string => `hatch-${key}`

/** The missing reasons that a map shows. */
export function reasonsShown({ indicator, option }: Pick<Shading, 'indicator' | 'option'>): readonly MissingReason[] {
  const present = new Set(classKeys(indicator, option).values())
  return missingReasons.filter((reason) => present.has(missingKey(reason)))
}

/** Patterns of missing reasons, a set a scale: `suffix` tells the sets apart. */
export function hatchDefinitions(reasons: readonly MissingReason[], lattice: Lattice, suffix = ''): string {
  const patterns = reasons.map((reason) => hatchPattern(reason, hatchId(missingKey(reason)) + suffix, lattice))
  return patterns.length === 0 ? '' : element('defs', {}, ...patterns)
}

/** The value of `fill` for a key; `suffix` chooses among hatches of several scales. */
export function paintOf(indicator: Pick<IndicatorReply, 'colours'>, key: ClassKey, suffix = ''): string {
  return missingReasonOf(key) === null ? (colourOf(indicator, key) ?? colours.land) : `url(#${hatchId(key)}${suffix})`
}

function municipalityGroups(paths: ReadonlyMap<string, string>, { indicator, option, stepsBack }: Shading): string {
  const keys = classKeys(indicator, option)
  const groups = new Map<string, { key: ClassKey; back: boolean; paths: string[] }>()
  for (const [code, d] of paths) {
    if (d === '') continue
    const key = keys.get(code) ?? missingKey('not-published')
    const back = stepsBack(code, key)
    const group = groups.get(`${key} ${back}`) ?? { key, back, paths: [] }
    group.paths.push(element('path', { 'data-code': code, d }))
    groups.set(`${key} ${back}`, group)
  }
  return [...groups.values()]
    .map(({ key, back, paths: members }) =>
      element('g', { 'data-key': key, fill: paintOf(indicator, key), 'fill-opacity': back ? steppedBack : null }, ...members),
    )
    .join('')
}

const line = { fill: 'none', 'stroke-linejoin': 'round' }

/** The map's layers, the municipalities shaded by an indicator. */
export const mapLayers = (shapes: MapShapes, shading: Shading): string =>
  paintedLayers(shapes, municipalityGroups(shapes.municipalities, shading))

/** The map's layers in the order of painting: land, neighbour counties, municipalities as they were painted, county borders, lakes and sea. The ground under them is water. */
export function paintedLayers(shapes: MapShapes, municipalities: string): string {
  return [
    element('path', { class: 'map-land', d: shapes.land, fill: colours.land }),
    element('path', { class: 'map-land', d: shapes.neighbourCounties, fill: colours.land }),
    element('path', {
      class: 'map-neighbours',
      d: shapes.neighbourBorders,
      ...line,
      stroke: colours.border,
      'stroke-width': 0.75,
      'stroke-opacity': 0.7,
    }),
    element(
      'g',
      { class: 'map-municipalities', stroke: colours.border, 'stroke-width': 0.75, 'stroke-linejoin': 'round' },
      municipalities,
    ),
    element('path', { class: 'map-county-borders', d: shapes.countyBorders, ...line, stroke: colours.ink, 'stroke-width': 1.5 }),
    element('path', { class: 'map-water', d: shapes.lakes + shapes.sea, fill: colours.water }),
  ].join('')
}

/** Outlines over the water: the chosen municipality, and those that belong together. */
export function outlineLayers(shapes: MapShapes, selected: string | null, together: readonly string[]): string {
  const draw = (codes: readonly string[], name: string, width: number, stroke: string): string => {
    const d = codes.map((code) => shapes.municipalities.get(code) ?? '').join('')
    return d === '' ? '' : element('path', { class: name, d, ...line, stroke, 'stroke-width': width })
  }
  const chosen = selected === null ? [] : [selected]
  return [
    draw(together, 'map-outline', 1.5, colours.ink),
    draw(chosen, 'map-outline-rim', 5, colours.paper),
    draw(chosen, 'map-outline', 2.5, colours.ink),
  ].join('')
}
