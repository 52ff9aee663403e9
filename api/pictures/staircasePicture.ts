import { colours, fontStack } from '../geo/staticMap/colours.ts'
import { element, escapeMarkup } from '../geo/staticMap/markup.ts'
import { provenanceTexts } from '../geo/staticMap/texts.ts'
import type { StudyDefinition } from '../study/definition.ts'
import type { Language } from '../study/localized.ts'

/** In user units, of which a PNG has as many pixels as asked for: the shape of link previews (The Open Graph protocol). */
export const staircaseSize = { width: 1200, height: 630 } as const

const left = 70
const floor = 430
const tallest = 210

/** What the report counts, as columns side by side of the whole: published figures alone, and no claim that one set lies in another (F31, F51, F55). */
export function staircasePicture({ staircase, title, source }: StudyDefinition, language: Language): string {
  const whole = Math.max(...staircase.map(({ count }) => count))
  const each = (staircaseSize.width - 2 * left) / staircase.length
  const text = (x: number, y: number, size: number, weight: number, words: string): string =>
    element('text', { x, y, 'font-size': size, 'font-weight': weight, fill: colours.ink }, escapeMarkup(words))
  const columns = staircase.map(({ count }, index) => {
    const x = left + index * each
    const height = (count / whole) * tallest
    return [
      element('rect', { x, y: floor - tallest, width: each - 40, height: tallest, fill: 'none', stroke: '#8b9499' }, ''),
      element('rect', { x, y: floor - height, width: each - 40, height, fill: '#297d84' }, ''),
      text(x, floor + 60, 52, 700, String(count)),
    ].join('')
  })
  const { name, meaning } = provenanceTexts.published
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${staircaseSize.width} ${staircaseSize.height}`,
      width: staircaseSize.width,
      height: staircaseSize.height,
      'font-family': fontStack,
    },
    element('rect', { width: staircaseSize.width, height: staircaseSize.height, fill: colours.paper }, ''),
    text(left, 90, 44, 700, title[language]),
    text(left, 140, 28, 400, `${name[language]} – ${meaning[language]}`),
    ...columns,
    text(left, 590, 20, 400, source.citation[language]),
  )
}
