import type { Map as MapLibre } from 'maplibre-gl'
import { useEffect } from 'react'
import { outlineSource } from '../layers/sourceIds.ts'
import type { Outlines } from '../../../api/domain/map/drawing.ts'
import type { Region } from '../../../api/domain/map/region.ts'
import { setFeatures } from './setFeatures.ts'
import { whenStyled } from './whenStyled.ts'

/** Outlines municipalities by giving the outlines' source those few that have one: all fifty-two drawn unseen would cost every frame. */
export function useOutlines(map: MapLibre | null, region: Region, outlines: Outlines): void {
  useEffect(() => {
    if (!map) return
    return whenStyled(map, () => {
      const features = region.polygons.features.flatMap(({ geometry, properties: { code } }) => {
        const kind = outlines.get(code)
        return kind === undefined ? [] : [{ type: 'Feature' as const, geometry, properties: { kind } }]
      })
      setFeatures(map, outlineSource, features)
    })
  }, [map, region, outlines])
}
