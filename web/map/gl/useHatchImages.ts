import type { Map as MapLibre } from 'maplibre-gl'
import { useEffect } from 'react'
import { missingReasons } from '../../../api/domain/study/missing.ts'
import { hatchName } from './hatchImage.ts'
import { hatchImage, hatchPixelRatio } from './hatchImage.ts'
import { whenStyled } from './whenStyled.ts'

/** Gives the style the pattern of every missing reason, in the theme's colour. */
export function useHatchImages(map: MapLibre | null, colour: string): void {
  useEffect(() => {
    if (!map) return
    return whenStyled(map, () => {
      for (const reason of missingReasons) {
        const image = hatchImage(reason, colour)
        if (map.hasImage(hatchName(reason))) map.updateImage(hatchName(reason), image)
        else map.addImage(hatchName(reason), image, { pixelRatio: hatchPixelRatio })
      }
    })
  }, [map, colour])
}
