import { element, escapeMarkup, short } from '../markup.ts'
import { labelSteps, lineHeight, type ScreenLabel } from '../../domain/map/screenLabels.ts'
import { textWidth } from '../../domain/map/textWidth.ts'

/** From the middle of a line to its baseline in ems, where the client's map puts it. */
const dropToBaseline = 0.44

const percent = (share: number): string => `${Math.round(share * 10_000) / 100}%`

/** Lines no wider than `most` ems, broken between words. */
function linesOf(text: string, most: number): readonly string[] {
  return textWidth(text) <= most ? [text] : text.split(' ')
}

/**
 * Names at shares of the picture's sides, so that they keep their type size while the picture grows. `l3` and `u7` say from which step of
 * height a name stands and until which; scripts/build/firstMapNames.ts writes the rules.
 */
export function screenLabelMarkup(labels: readonly ScreenLabel[], mostEms = Infinity): string {
  return labels
    .map(({ text, share, right, down, size, from, until }) => {
      const classes = [from > 0 && `l${from}`, until < labelSteps.length && `u${until}`].filter(Boolean).join(' ')
      const lines = linesOf(text, mostEms)
      const baseline = down + size * (dropToBaseline - ((lines.length - 1) * lineHeight) / 2)
      const x = percent(share[0])
      const words =
        lines.length === 1
          ? [escapeMarkup(text)]
          : lines.map((line, index) => element('tspan', index === 0 ? {} : { x, dy: `${lineHeight}em` }, escapeMarkup(line)))
      return element(
        'text',
        {
          class: classes || null,
          x,
          y: percent(share[1]),
          dx: short(right) || null,
          dy: short(baseline),
          'font-size': short(size),
        },
        ...words,
      )
    })
    .join('')
}
