import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { optionShown } from '../../api/domain/legend/classKey.ts'
import { outlinesOf, paintsOf } from '../../api/domain/map/drawing.ts'
import { readRegion } from '../../api/domain/map/region.ts'
import { fillsOf } from './fill/fillsOf.ts'
import { readGround } from './ground.ts'
import { backdropQuery } from './region/backdropQuery.ts'
import type { RegionMapProps } from './regionMapProps.ts'
import { useSame } from './useSame.ts'

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
  const { paper } = ground
  const fills = useMemo(() => fillsOf(paints, paper), [paints, paper])
  const outlines = useMemo(
    () => outlinesOf([...together, ...gathered], hovered, ...(selected === null ? [] : [selected])),
    [together, gathered, hovered, selected],
  )
  return { ground, region, backdrop, paints, fills, outlines }
}
