import type { FirstMap as Drawing, MapDrawer } from '../../../api/domain/map/drawing.ts'
import { short, SteppedNames, RegionDrawing } from './RegionDrawing.tsx'
import { TileDrawing } from './TileDrawing.tsx'
import { renderToStaticMarkup } from 'react-dom/server'

/** Counties' names are broken where they are wider, in ems: as MapLibre does. */
const countyEms = 6

/**
 * The map as it lies on a page before any script has run: larger than any screen and held down to the free area, keeping the extent's
 * shape, so that what lies round the extent runs over its sides. Names keep their size in px, and so lie in an SVG of their own.
 */
function FirstMap({ label, viewBox, size, drawn }: Drawing) {
  const { left, top, width, height } = viewBox
  return (
    <div className="map-free">
      <div className="map-frame">
        <svg
          className="map-drawing"
          viewBox={[left, top, width, height].map(short).join(' ')}
          width={short(size.width)}
          height={short(size.height)}
          role="img"
          aria-label={label}
        >
          {'tiles' in drawn ? <TileDrawing {...drawn.tiles} /> : <RegionDrawing {...drawn.region} />}
        </svg>
        {'names' in drawn && (
          <div className="map-names">
            <svg aria-hidden="true">
              <SteppedNames labels={drawn.names.places} />
              <g className="map-names-strong">
                <SteppedNames labels={drawn.names.counties} mostEms={countyEms} />
                <SteppedNames labels={drawn.names.chosen} />
              </g>
            </svg>
          </div>
        )}
      </div>
    </div>
  )
}

/** The map's own components as markup, for the server's pages and pictures. */
export const mapDrawer: MapDrawer = {
  region: (drawing) => renderToStaticMarkup(<RegionDrawing {...drawing} isFile />),
  tiles: (drawing) => renderToStaticMarkup(<TileDrawing {...drawing} isFile />),
  first: (map) => renderToStaticMarkup(<FirstMap {...map} />),
}
