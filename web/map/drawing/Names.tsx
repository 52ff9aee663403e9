import type { SetName } from '../../../api/domain/map/drawing.ts'
import { lightColours as light } from '../../../api/domain/map/lightColours.ts'
import { labelSteps, lineHeight, type ScreenLabel } from '../../../api/domain/map/screenLabels.ts'
import { textWidth } from '../../../api/domain/map/textWidth.ts'

/** At most one decimal. */
export const short = (value: number): number => Math.round(value * 10) / 10 + 0

const halo = { stroke: light.paper, strokeWidth: 2.5, strokeLinejoin: 'round', paintOrder: 'stroke' } as const

/** Names set on a map, each with a halo in the paper's colour. */
export function Names({ names }: { readonly names: readonly SetName[] }) {
  if (names.length === 0) return null
  return (
    <g className="map-labels" textAnchor="middle" pointerEvents="none" fill={light.ink} {...halo}>
      {names.map(({ code, text, x, y, size, strong, soft }) => (
        <text
          key={code}
          x={short(x)}
          y={short(y + size * 0.35)}
          fontSize={short(size)}
          fontWeight={strong ? 700 : undefined}
          fill={soft ? light.inkSoft : undefined}
          data-named={code}
        >
          {text}
        </text>
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
