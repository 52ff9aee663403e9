import { renderToStaticMarkup } from 'react-dom/server'
import type { MapDrawer } from '../../../api/domain/map/drawing.ts'
import { FirstMap } from './FirstMap.tsx'
import { RegionDrawing } from './RegionDrawing.tsx'
import { TileDrawing } from './TileDrawing.tsx'

/** The map's own components as markup, for the server's pages and pictures. */
export const mapDrawer: MapDrawer = {
  region: (drawing) => renderToStaticMarkup(<RegionDrawing {...drawing} />),
  tiles: (drawing) => renderToStaticMarkup(<TileDrawing {...drawing} />),
  first: (map) => renderToStaticMarkup(<FirstMap {...map} />),
}
