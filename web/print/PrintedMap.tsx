import { useQuery } from '@tanstack/react-query'
import { optionShown } from '../../api/domain/legend/classKey.ts'
import { fillsOf } from '../map/fill/fillsOf.ts'
import type { Rgb } from '../map/fill/rgb.ts'
import { readGround } from '../map/ground.ts'
import { outlinesOf } from '../map/outline/outlines.ts'
import { backdropQuery } from '../map/region/backdropQuery.ts'
import { readRegion } from '../map/region/readRegion.ts'
import { SvgMap } from '../map/svg/SvgMap.tsx'
import { layOutTiles } from '../map/tiles/tileLayout.ts'
import { TileMap } from '../map/tiles/TileMap.tsx'
import { extentOf } from '../state/mapPlace.ts'
import type { SheetProps } from './sheetProps.ts'

/** Two thirds of what a page of A4 has room for within its margins, in CSS px. */
const frame = { width: 452, height: 560, padding: { top: 10, right: 10, bottom: 10, left: 10 } }
const white: Rgb = [255, 255, 255]
const nothing = () => undefined

/** The map as a drawing in the form chosen: the screen's is WebGL, of which paper gets nothing, or no sharper than the screen. */
export function PrintedMap({ data, among }: Pick<SheetProps, 'data' | 'among'>) {
  const { boundaries, indicator, counties, centres, address } = data
  const backdrop = useQuery(backdropQuery())
  if (boundaries === undefined || indicator === undefined || counties === undefined) return null
  const { view, county } = address
  const region = readRegion(boundaries)
  const ground = readGround('light')
  const centre = view.name === 'centre' ? centres?.find(({ id }) => id === view.id) : undefined
  const highlighted = centre?.municipalities.map(({ code }) => code) ?? []
  const selected = view.name === 'municipality' ? view.code : null
  const chosenOption = optionShown(indicator, address.option)
  const shown = {
    region,
    fills: fillsOf({
      places: region.places,
      indicator,
      chosenOption,
      raised: address.pinned,
      county,
      highlighted,
      among,
      paper: white,
    }),
    outlines: outlinesOf(highlighted, null, selected),
    frame,
    onPoint: nothing,
    onPress: nothing,
  }
  return (
    <figure className="print-drawing">
      {address.form === 'tiles' ? (
        <TileMap {...shown} layout={layOutTiles(region.places, county, frame)} settled placeOnMap={() => ({ x: 0, y: 0 })} />
      ) : (
        <SvgMap
          {...shown}
          ref={null}
          backdrop={backdrop.data ?? null}
          ground={ground}
          extent={extentOf(counties.counties.find(({ code }) => code === county) ?? counties.region)}
          regionExtent={extentOf(counties.region)}
          selected={selected}
          onShown={nothing}
          onReady={nothing}
          onMove={nothing}
          onSettled={nothing}
        />
      )}
    </figure>
  )
}
