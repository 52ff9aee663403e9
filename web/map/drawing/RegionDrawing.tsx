import type { ReactNode } from 'react'
import { fillAttribute, type Outlines, type RegionDrawing as Drawing, steppedBack } from '../../../api/domain/map/drawing.ts'
import { lightColours as light } from '../../../api/domain/map/lightColours.ts'
import type { MapShapes } from '../../../api/domain/map/shapes.ts'
import { Names } from './Names.tsx'
import { Patterns } from './Patterns.tsx'

interface Props extends Drawing {
  /** Moves and enlarges the shapes, as SVG's `transform`; names and children stay as they are. */
  readonly view?: string
  /** What each municipality is called, for a browser to tell where one points. */
  readonly titles?: ReadonlyMap<string, string>
  /** Drawn last. */
  readonly children?: ReactNode
}

const line = { fill: 'none', strokeLinejoin: 'round', pointerEvents: 'none' } as const

/**
 * The map as the content of an SVG, wherever it is drawn: first page, pictures, paper, the small maps, and the screen without WebGL.
 * Attributes carry the light theme, which is all that a picture knows; a page's style sheet (drawing.css) puts its own theme over them.
 */
export function RegionDrawing({ shapes, paints, outlines, names, hatches, ids, view, titles, children }: Props) {
  const drawn = [...shapes.municipalities].filter(([, d]) => d !== '')
  return (
    <>
      <Patterns {...{ paints, hatches, ids }} />
      <g className="map-shapes" transform={view}>
        {shapes.land !== '' && <path className="map-land" d={shapes.land} fill={light.land} />}
        {shapes.neighbourCounties !== '' && <path className="map-land" d={shapes.neighbourCounties} fill={light.land} />}
        {shapes.neighbourBorders !== '' && (
          <path
            className="map-neighbours"
            d={shapes.neighbourBorders}
            {...line}
            stroke={light.border}
            strokeWidth={0.75}
            strokeOpacity={0.7}
          />
        )}
        <g className="map-municipalities" stroke={light.border} strokeWidth={0.75} strokeLinejoin="round">
          {drawn.map(([code, d]) => {
            const paint = paints.get(code)
            return (
              paint && (
                <path
                  key={code}
                  data-code={code}
                  data-key={paint.key}
                  d={d}
                  fill={fillAttribute(paint.fill, ids)}
                  fillOpacity={paint.back ? steppedBack : undefined}
                >
                  {titles && <title>{titles.get(code)}</title>}
                </path>
              )
            )
          })}
        </g>
        <path className="map-county-borders" d={shapes.countyBorders} {...line} stroke={light.ink} strokeWidth={1.5} />
        {shapes.lakes + shapes.sea !== '' && <path className="map-water" d={shapes.lakes + shapes.sea} fill={light.water} />}
        <OutlinePaths {...{ shapes, outlines }} />
      </g>
      <Names names={names} />
      {children}
    </>
  )
}

/** Over the water. A rim of paper tells an outline from dark fills as well as light (WCAG 1.4.11). */
function OutlinePaths({ shapes, outlines }: { readonly shapes: MapShapes; readonly outlines: Outlines }) {
  return [...outlines].flatMap(([code, kind]) => {
    const d = shapes.municipalities.get(code)
    if (!d) return []
    const strong = kind === 'selected'
    return [
      kind !== 'together' && (
        <path
          key={`${code} rim`}
          className="map-outline-rim"
          d={d}
          {...line}
          stroke={light.paper}
          strokeWidth={strong ? 5 : 3.5}
        />
      ),
      <path
        key={code}
        className="map-outline"
        data-outline={kind}
        d={d}
        {...line}
        stroke={light.ink}
        strokeWidth={strong ? 2.5 : 1.5}
      />,
    ]
  })
}
