import { colours } from './map/colours.ts'
import type { Box } from '../domain/map/frame.ts'
import type { Block } from './map/legendMarkup.ts'
import { element, escapeMarkup, short } from './markup.ts'
import { wrapText } from '../domain/map/textWidth.ts'
import type { ComparedDimension, ComparisonsReply } from '../replies/comparisons.ts'
import type { Language } from '../domain/study/localized.ts'
import { markOf } from './marks.ts'
import { fill, words } from './words.ts'

const names = 190
const bases = 70
/** Width of the place after the levels where an unknown one has its mark. */
const unknownPlace = 64

/** `spans`: the levels that an unknown one lies within, by place in the comparison. */
type Compared = Pick<ComparedDimension, 'title' | 'levels' | 'region'> & {
  readonly short: string | null
  readonly spans: readonly { readonly low: number; readonly high: number }[]
}
type ComparedLevel = ComparedDimension['levels'][number]

const isUnknown = ({ level, missing }: ComparedLevel): boolean => level === null && missing !== 'not-applicable'

const cellWidth = (room: Pick<Box, 'width'>): number => (room.width - names - bases - unknownPlace) / 4

const anywhere = { low: 0, high: 3 }

const text = (said: string, x: number, y: number, more: Record<string, string | number> = {}): string =>
  element('text', { x: short(x), y: short(y), 'font-size': 13, fill: colours.ink, ...more }, escapeMarkup(said))

/** One dimension: its four levels with how many of the region's municipalities are on each, and each municipality's mark on its own, in its own lane. An unknown level has its mark after the levels; what is not applicable has none. */
function scale({ title, levels, region, short: name, spans }: Compared, language: Language, room: Box): string {
  const row = room.height
  const left = room.left + names
  const cell = cellWidth(room)
  const lane = (cell - 22) / (levels.length + 1)
  const label = wrapText(name === null ? title[language] : `${name} ${title[language]}`, 13, names - 10)
  const middle = room.top + row / 2 + 2
  const unknown = levels.flatMap((each, place) => (isUnknown(each) ? [place] : []))
  return element(
    'g',
    { 'data-scale': name ?? 'overall' },
    ...label.map((each, index) =>
      text(each, room.left, middle + 4 + (index - (label.length - 1) / 2) * 15, { 'font-weight': name === null ? 700 : 400 }),
    ),
    ...region.classes.map(({ count }, level) => {
      const x = left + level * cell
      const step = { x: short(x + 1.5), y: room.top + 3, width: short(cell - 3), height: row - 6, rx: 3 }
      return (
        element('rect', { ...step, fill: colours.raised, stroke: colours.rule }) +
        text(String(count), x + cell - 7, room.top + row - 9, { 'text-anchor': 'end', fill: colours.inkSoft, 'font-size': 12 })
      )
    }),
    ...levels.flatMap(({ level }, place) =>
      level === null
        ? []
        : [
            element('path', {
              'data-level': level,
              'data-place': place,
              d: markOf(place).path,
              transform: `translate(${short(left + level * cell + lane * (place + 1))} ${middle}) scale(1.15)`,
              fill: markOf(place).colour,
            }),
          ],
    ),
    // A broken line over all that an unknown level may be; its mark hollow, and after them, since on one it would read as that one.
    ...unknown.map((place) => {
      const { low, high } = spans[place] ?? anywhere
      const y = room.top + row / 5 + place * (row / 9)
      const [from, to] = [left + low * cell + 6, left + (high + 1) * cell - 6]
      const line = { d: `M${short(from)} ${short(y)}H${short(to)}`, 'stroke-dasharray': '3 4' }
      return (
        element('path', { ...line, stroke: markOf(place).colour, 'stroke-width': 1.5 }) +
        element('path', {
          'data-unknown': place,
          d: markOf(place).path,
          transform: `translate(${short(left + region.classes.length * cell + (unknownPlace * (place + 1)) / (levels.length + 1))} ${short(y)}) scale(0.85)`,
          fill: colours.paper,
          stroke: markOf(place).colour,
          'stroke-width': 1.5,
        })
      )
    }),
    text(fill(words.baseOf[language], { base: region.base, of: region.municipalities }), room.left + room.width, middle + 4, {
      'text-anchor': 'end',
      fill: colours.inkSoft,
      'font-size': 12,
    }),
  )
}

/** The maturity profiles over each other: five dimensions and the overall level, each mark on its level, over the region's distribution. `row`: a scale's height. */
export function comparedScales(
  { maturity, municipalities }: ComparisonsReply,
  language: Language,
  room: Omit<Box, 'height'>,
  row: number,
): Block {
  const { dimensions, overall, coverages } = maturity
  const scales: Compared[] = [
    ...dimensions.map((each) => ({ ...each, spans: [] })),
    { ...overall, short: null, spans: coverages },
  ]
  const left = room.left + names
  const cell = cellWidth(room)
  const hasUnknown = scales.some(({ levels }) => levels.some(isUnknown))
  const notApplicable = municipalities.flatMap(({ name }, place) => {
    const without = scales.filter(({ levels }) => levels[place]?.missing === 'not-applicable')
    const called = without.map(({ short: brief, title }) => brief ?? title[language])
    return called.length === 0 ? [] : [`${name} (${called.join(', ')})`]
  })
  const heads = (dimensions[0]?.region.classes ?? []).map(({ id, label }, level) =>
    text(`${id} ${label[language]}`, left + (level + 0.5) * cell, room.top + 14, { 'text-anchor': 'middle', 'font-weight': 600 }),
  )
  if (hasUnknown)
    heads.push(
      text(words.unknownPlace[language], left + 4 * cell + unknownPlace / 2, room.top + 14, {
        'text-anchor': 'middle',
        fill: colours.inkSoft,
      }),
    )
  const first = room.top + 22
  const drawn = scales.map((each, index) => scale(each, language, { ...room, top: first + index * row, height: row }))
  const note: string[] = [words.scaleNumbers[language]]
  if (hasUnknown) note.push(words.scaleUnknown[language])
  if (notApplicable.length > 0) note.push(fill(words.scaleNotApplicable[language], { who: notApplicable.join(', ') }))
  const noteTop = first + scales.length * row + 14
  const notes = wrapText(note.join(' '), 12.5, room.width)
  return {
    markup: [
      ...heads,
      ...drawn,
      ...notes.map((line, index) => text(line, room.left, noteTop + index * 16, { fill: colours.inkSoft, 'font-size': 12.5 })),
    ].join(''),
    height: noteTop + notes.length * 16 - room.top,
  }
}
