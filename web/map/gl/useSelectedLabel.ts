import type { Map as MapLibre } from 'maplibre-gl'
import { useEffect } from 'react'
import { labelIds, selectedLabelFilters } from '../layers/labelLayers.ts'
import { whenStyled } from './whenStyled.ts'

/** Sets the chosen municipality's name apart from the others'. */
export function useSelectedLabel(map: MapLibre | null, selected: string | null): void {
  useEffect(() => {
    if (!map) return
    return whenStyled(map, () => {
      const filters = selectedLabelFilters(selected)
      map.setFilter(labelIds.others, filters.others)
      map.setFilter(labelIds.selected, filters.selected)
    })
  }, [map, selected])
}
