import type { ReactNode } from 'react'
import type { Tile } from '../../../api/domain/map/geography.ts'
import { fillAttribute, type TileDrawing as Drawing, steppedBack } from '../../../api/domain/map/drawing.ts'
import { lightColours as light } from '../../../api/domain/map/lightColours.ts'
import { inkOn } from '../../../api/domain/legend/crossCells.ts'
import { countyLineHeight, tileGap } from '../../../api/domain/map/tiles.ts'
import { Haloed, haloOf } from './halo.tsx'
import { short } from './RegionDrawing.tsx'
import { Patterns } from './Patterns.tsx'

interface Props extends Drawing {
  /**
   * Where a square lies, as CSS has it (`translate(4px, 3px)`): for squares that fly, which attributes do not everywhere. Where they lie
   * still it is left out, and attributes say it.
   */
  readonly flight?: ((code: string, tile: Tile) => string) | undefined
  /** In a file, which other programs than browsers open. */
  readonly isFile?: boolean
}

const words = { textAnchor: 'middle', fill: light.ink } as const

const white = { fill: '#ffffff', stroke: 'none' } as const

/** The equal-area form as the content of an SVG, wherever it is drawn: a square a municipality, counties held together and named. */
export function TileDrawing({ sheet, paints, outlines, hatches, ids, flight, isFile = false }: Props) {
  const { left, top, side } = sheet.layout
  const { weight } = sheet
  const gap = tileGap * weight
  const inner = Math.max(1, side - gap)
  const box = {
    x: short(gap / 2),
    y: short(gap / 2),
    width: short(inner),
    height: short(inner),
    rx: short(Math.min(4 * weight, side / 12)),
  }
  const halo = short(2.5 * weight)
  const apart = isFile ? halo : null
  const around = { ...words, ...(isFile ? {} : haloOf(halo)) }
  const placed = (code: string, tile: Tile) =>
    flight
      ? { style: { transform: flight(code, tile) } }
      : { transform: `translate(${short(left + tile.column * side)} ${short(top + tile.row * side)})` }
  const grid = flight
    ? { style: { transform: `translate(${left}px, ${top}px) scale(${side})` } }
    : { transform: `translate(${short(left)} ${short(top)}) scale(${Math.round(side * 1000) / 1000})` }
  const isChosen = (code: string) => outlines.get(code) === 'selected'
  return (
    <>
      <Patterns {...{ paints, hatches, ids }} />
      <g className="map-tiles" fontWeight={500} {...around}>
        {sheet.squares.map(({ code, tile, lines, size }) => {
          const paint = paints.get(code)
          // A name stands within its square: white on a dark one, where a halo would blur it.
          const colour = paint?.back === null && 'colour' in paint.fill ? paint.fill.colour : 'none'
          const isDark = colour !== 'none' && inkOn(colour) === '#ffffff'
          return (
            paint && (
              <g key={code} className="map-tile" data-tile={code} data-dark={isDark || undefined} {...placed(code, tile)}>
                <rect
                  {...box}
                  data-code={code}
                  data-key={paint.key}
                  fill={fillAttribute(paint.fill, ids)}
                  data-back={paint.back ?? undefined}
                  fillOpacity={paint.back !== null && 'reason' in paint.fill ? steppedBack : undefined}
                  stroke="none"
                />
                <Haloed apart={isDark ? null : apart}>
                  <text fontSize={short(size)} fontWeight={isChosen(code) ? 700 : undefined} {...(isDark && white)}>
                    <Lines {...{ lines, size, x: side / 2, y: side / 2, step: 1.1 }} />
                  </text>
                </Haloed>
              </g>
            )
          )
        })}
      </g>
      <g className="map-tile-grid" {...grid}>
        <path
          className="map-tile-borders"
          d={sheet.borders}
          fill="none"
          stroke={light.ink}
          strokeLinecap="square"
          strokeWidth={Math.round(((1.5 * weight) / side) * 10_000) / 10_000}
        />
      </g>
      {/* Over all squares, and apart from them: an element that moves under the pointer would lose its press. */}
      {sheet.squares.map(({ code, tile }) => {
        const kind = outlines.get(code)
        return (
          kind && (
            <rect
              key={code}
              {...box}
              className="map-outline map-tile-outline"
              data-outline={kind}
              fill="none"
              stroke={light.ink}
              strokeWidth={short((kind === 'selected' ? 2.5 : 1.5) * weight)}
              {...placed(code, tile)}
            />
          )
        )
      })}
      <g className="map-tiles map-tile-counties" fontWeight={700} fontSize={short(sheet.countySize)} {...around}>
        {sheet.counties.map(({ code, lines, at: [x, y] }) => (
          <Haloed key={code} apart={apart}>
            <text>
              <Lines {...{ lines, size: sheet.countySize, x: left + x * side, y: top + y * side, step: countyLineHeight }} />
            </text>
          </Haloed>
        ))}
      </g>
    </>
  )
}

interface LinesProps {
  readonly lines: readonly string[]
  readonly size: number
  /** The middle of them all. */
  readonly x: number
  readonly y: number
  /** From line to line, in ems. */
  readonly step: number
}

const Lines = ({ lines, size, x, y, step }: LinesProps): ReactNode =>
  lines.map((text, index) => (
    <tspan key={text} x={short(x)} y={short(y + (index - (lines.length - 1) / 2) * step * size + 0.35 * size)}>
      {text}
    </tspan>
  ))
