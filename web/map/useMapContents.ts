import { useState, useMemo } from 'react'
import { useQuery } from '@tanstack/react-query'
import { optionShown } from '../../api/domain/legend/classKey.ts'
import { outlinesOf, paintsOf } from '../../api/domain/map/drawing.ts'
import { readRegion } from '../../api/domain/map/region.ts'
import { fillsOf } from './fills.ts'
import { readGround } from './ground.ts'
import { backdropQuery } from './backdropQuery.ts'
import type { RegionMapProps } from './regionMapProps.ts'

/** A list that stays the same value as long as it has the same members, so that nothing is drawn anew for its sake. */
function useSame(list: readonly string[]): readonly string[] {
  const [same, setSame] = useState(list)
  if (same === list || (same.length === list.length && same.every((each, index) => each === list[index]))) return same
  setSame(list)
  return list
}

const nobody: readonly string[] = []

/** What the map shows, each part the same value as long as it is the same: nothing is drawn anew for its sake. */
export function useMapContents(props: RegionMapProps) {
  const { boundaries, indicator, chosenOption, county, selected, hovered, theme } = props
  const ground = useMemo(() => readGround(theme), [theme])
  const region = useMemo(() => readRegion(boundaries), [boundaries])
  const backdrop = useQuery(backdropQuery())
  const together = useSame(props.highlighted ?? nobody)
  const gathered = useSame(props.gathered ?? nobody)
  const raised = props.raised ?? props.pinned
  const among = props.among ?? null
  const paints = useMemo(
    () =>
      paintsOf(region.placeByCode.keys(), indicator, optionShown(indicator, chosenOption), { county, raised, among, together }),
    [region, indicator, chosenOption, county, raised, among, together],
  )
  const { hatchGround } = ground
  const fills = useMemo(() => fillsOf(paints, hatchGround, theme === 'dark'), [paints, hatchGround, theme])
  const { pinned } = props
  const foremost = useSame(
    useMemo(() => {
      const option = optionShown(indicator, chosenOption)
      const steady = [...paintsOf(region.placeByCode.keys(), indicator, option, { county, raised: pinned, among, together })]
      return steady.some(([, { back }]) => back) ? steady.flatMap(([code, { back }]) => (back ? [] : [code])) : nobody
    }, [region, indicator, chosenOption, county, pinned, among, together]),
  )
  const outlines = useMemo(
    () => outlinesOf(paints, [...together, ...gathered], hovered, ...(selected === null ? [] : [selected])),
    [paints, together, gathered, hovered, selected],
  )
  return { ground, region, backdrop, paints, fills, outlines, foremost }
}
