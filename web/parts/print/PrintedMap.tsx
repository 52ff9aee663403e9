import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { optionShown } from '../../../api/domain/legend/classKey.ts'
import { outlinesOf, paintsOf } from '../../../api/domain/map/drawing.ts'
import { fitExtent, grown } from '../../../api/domain/map/frame.ts'
import { type Backdrop, type Boundaries, type Extent, inCounty } from '../../../api/domain/map/geography.ts'
import { pictureLabels, labelCandidates } from '../../../api/domain/map/labels.ts'
import { placesOf } from '../../../api/domain/map/region.ts'
import { drawShapes, finely } from '../../../api/domain/map/shapes.ts'
import { textWidth } from '../../../api/domain/map/textWidth.ts'
import { largestTile, layOutTiles, setTiles, tileExtent } from '../../../api/domain/map/tiles.ts'
import { RegionDrawing } from '../../map/drawing/RegionDrawing.tsx'
import { TileDrawing } from '../../map/drawing/TileDrawing.tsx'
import { backdropQuery } from '../../map/backdropQuery.ts'
import { extentOf } from '../../map/regionMapProps.ts'
import type { SheetProps } from './sheetProps.ts'

/** Two thirds of what a page of A4 has room for within its margins, in CSS px. */
const sheet = { left: 0, top: 0, width: 452, height: 560 }
const free = grown(sheet, -10)

/** Where the map lies on paper, and what is written there: as many names as find room, since nobody can look closer. */
function layOut(boundaries: Boundaries, backdrop: Backdrop | null, extent: Extent, county: string | null) {
  const { place } = fitExtent(extent, free)
  const candidates = labelCandidates(placesOf(boundaries), place)
  return {
    shapes: drawShapes({ boundaries, backdrop }, finely(place, sheet)),
    names: pictureLabels(candidates, free).map((label) => ({ ...label, soft: !inCounty(label.code, county) })),
  }
}

function layOutSquares(boundaries: Boundaries, county: string | null) {
  const places = placesOf(boundaries)
  const layout = layOutTiles(tileExtent(places, county), free, largestTile)
  const size = Math.min(13, Math.max(9, layout.side / 5))
  return setTiles(places, layout, { widthOf: textWidth, size, countySize: 13, weight: 1, bounds: sheet })
}

/** The map as a drawing in the form chosen: the screen's is WebGL, of which paper gets nothing, or no sharper than the screen. */
export function PrintedMap({ data, among }: Pick<SheetProps, 'data' | 'among'>) {
  const { boundaries, indicator, counties, centres, address } = data
  const ids = `${useId()}hatch-`
  const backdrop = useQuery(backdropQuery()).data ?? null
  if (boundaries === undefined || indicator === undefined || counties === undefined) return null
  const { view, county, form, option, pinned } = address
  const centre = view.name === 'centre' ? centres?.find(({ id }) => id === view.id) : undefined
  const together = centre?.municipalities.map(({ code }) => code) ?? []
  const codes = placesOf(boundaries).map(({ code }) => code)
  const shown = {
    paints: paintsOf(codes, indicator, optionShown(indicator, option), { county, raised: pinned, among, together }),
    outlines: outlinesOf(together, null, ...(view.name === 'municipality' ? [view.code] : [])),
    hatches: [{ scale: 1.2 }] as const,
    ids,
  }
  const extent = extentOf(counties.counties.find(({ code }) => code === county) ?? counties.region)
  return (
    <figure className="print-drawing">
      <svg width={sheet.width} height={sheet.height} data-form={form} aria-hidden="true">
        {form === 'tiles' ? (
          <TileDrawing {...shown} sheet={layOutSquares(boundaries, county)} />
        ) : (
          <>
            <rect className="map-water" width={sheet.width} height={sheet.height} />
            <RegionDrawing {...shown} {...layOut(boundaries, backdrop, extent, county)} />
          </>
        )}
      </svg>
    </figure>
  )
}
