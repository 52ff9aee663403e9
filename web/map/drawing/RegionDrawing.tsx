import type { SetName } from '../../../api/domain/map/labels.ts'
import { fillAttribute, type RegionDrawing as Drawing, steppedBack } from '../../../api/domain/map/drawing.ts'
import { lightColours as light } from '../../../api/domain/map/lightColours.ts'
import { labelSteps, lineHeight, type ScreenLabel } from '../../../api/domain/map/screenLabels.ts'
import { textWidth } from '../../../api/domain/map/textWidth.ts'
import type { ReactNode } from 'react'
import { Haloed, haloOf } from './halo.tsx'
import { Patterns } from './Patterns.tsx'

/** At most one decimal. */
export const short = (value: number): number => Math.round(value * 10) / 10 + 0

const haloWidth = 2.5

/** Names set on a map, each with a halo in the paper's colour. */
function Names({ names, isFile }: { readonly names: readonly SetName[]; readonly isFile: boolean }) {
  if (names.length === 0) return null
  return (
    <g className="map-labels" textAnchor="middle" pointerEvents="none" fill={light.ink} {...(isFile ? {} : haloOf(haloWidth))}>
      {names.map(({ code, text, x, y, size, strong, soft }) => (
        <Haloed key={code} apart={isFile ? haloWidth : null}>
          <text
            x={short(x)}
            y={short(y + size * 0.35)}
            fontSize={short(size)}
            fontWeight={strong ? 700 : undefined}
            fill={soft ? light.inkSoft : undefined}
            data-named={code}
          >
            {text}
          </text>
        </Haloed>
      ))}
    </g>
  )
}

/** From the middle of a line to its baseline in ems, where MapLibre puts it. */
const dropToBaseline = 0.44

const percent = (share: number): string => `${Math.round(share * 10_000) / 100}%`

/** Lines no wider than `most` ems, broken between words. */
const linesOf = (text: string, most: number): readonly string[] => (textWidth(text) <= most ? [text] : text.split(' '))

/**
 * Names at shares of the picture's sides, so that they keep their type size while the picture grows. `l3` and `u7` say from which step of
 * height a name stands and until which; the style sheet knows the heights.
 */
export function SteppedNames({ labels, mostEms = Infinity }: { labels: readonly ScreenLabel[]; mostEms?: number }) {
  return labels.map(({ text, share, right, down, size, from, until }) => {
    const classes = [from > 0 && `l${from}`, until < labelSteps.length && `u${until}`].filter(Boolean).join(' ')
    const lines = linesOf(text, mostEms)
    const x = percent(share[0])
    return (
      <text
        key={`${text} ${from}`}
        className={classes || undefined}
        x={x}
        y={percent(share[1])}
        dx={short(right) || undefined}
        dy={short(down + size * (dropToBaseline - ((lines.length - 1) * lineHeight) / 2))}
        fontSize={short(size)}
      >
        {lines.length === 1
          ? text
          : lines.map((line, index) => (
              <tspan key={line} {...(index > 0 && { x, dy: `${lineHeight}em` })}>
                {line}
              </tspan>
            ))}
      </text>
    )
  })
}

interface Props extends Drawing {
  /** Moves and enlarges the shapes, as SVG's `transform`; names and children stay as they are. */
  readonly view?: string
  /** What each municipality is called, for a browser to tell where one points. */
  readonly titles?: ReadonlyMap<string, string>
  /** For a projector: each border has a rim, to be told from dark classes as well as light. */
  readonly isStrong?: boolean
  /** In a file, which other programs than browsers open. */
  readonly isFile?: boolean
  /** Drawn last. */
  readonly children?: ReactNode
}

const line = { fill: 'none', strokeLinejoin: 'round', pointerEvents: 'none' } as const

/**
 * The map as the content of an SVG, wherever it is drawn: first page, pictures, paper, the small maps, and the screen without WebGL.
 * Attributes carry the light theme, which is all that a picture knows; a page's style sheet (drawing.css) puts its own theme over them.
 */
export function RegionDrawing({
  shapes,
  paints,
  outlines,
  names,
  hatches,
  ids,
  view,
  titles,
  isStrong = false,
  isFile = false,
  children,
}: Props) {
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
                  data-back={paint.back ?? undefined}
                  fillOpacity={paint.back !== null && 'reason' in paint.fill ? steppedBack : undefined}
                >
                  {titles && <title>{titles.get(code)}</title>}
                </path>
              )
            )
          })}
        </g>
        {isStrong && (
          <>
            <path className="map-rims" d={shapes.countyBorders} {...line} />
            <path className="map-borders" d={drawn.map(([, d]) => d).join('')} {...line} />
          </>
        )}
        <path className="map-county-borders" d={shapes.countyBorders} {...line} stroke={light.ink} strokeWidth={1.5} />
        <OutlinePaths {...{ shapes, outlines }} />
        {shapes.lakes + shapes.sea !== '' && <path className="map-water" d={shapes.lakes + shapes.sea} fill={light.water} />}
      </g>
      <Names {...{ names, isFile }} />
      {children}
    </>
  )
}

/** Under the water, out into which boundaries run in straight lines: an outline ends where the land does. A rim of paper tells an outline from dark fills as well as light (WCAG 1.4.11). */
function OutlinePaths({ shapes, outlines }: Pick<Drawing, 'shapes' | 'outlines'>) {
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
