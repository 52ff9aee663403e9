import type { Map as MapLibre } from 'maplibre-gl'
import { useEffect, useRef } from 'react'
import { layersOf } from '../layers/styleOf.ts'
import type { Ground } from '../ground.ts'
import { whenStyled } from './whenStyled.ts'

/** Repaints the layers whose colours differ when the theme changes; `first` is what the style was made with. */
export function useGround(map: MapLibre | null, ground: Ground): void {
  const shown = useRef(ground)
  useEffect(() => {
    if (!map || shown.current === ground) return
    return whenStyled(map, () => {
      const before = new Map(layersOf(shown.current).map((layer) => [layer.id, paintOf(layer)]))
      for (const layer of layersOf(ground)) {
        for (const [property, value] of Object.entries(paintOf(layer))) {
          if (JSON.stringify(value) !== JSON.stringify(before.get(layer.id)?.[property]))
            map.setPaintProperty(...([layer.id, property, value] as Parameters<MapLibre['setPaintProperty']>))
        }
      }
      shown.current = ground
    })
  }, [map, ground])
}

const paintOf = (layer: ReturnType<typeof layersOf>[number]): Record<string, unknown> => ({ ...layer.paint })
