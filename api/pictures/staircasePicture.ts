import { colours } from './map/colours.ts'
import type { Box } from '../domain/map/frame.ts'
import type { Block } from './map/legendMarkup.ts'
import { element, short } from './markup.ts'
import { textBlock } from './textBlock.ts'
import { countedColour } from '../domain/legend/palette.ts'
import type { StudyDefinition } from '../domain/study/definition.ts'
import type { Language } from '../domain/study/localized.ts'
import type { Snapshot } from '../domain/study/snapshot.ts'
import { sheet, sheetWidth } from './sheet.ts'
import { fill, words } from './words.ts'

/** The shape of link previews (The Open Graph protocol). */
export const staircaseSize = { width: sheetWidth, height: 630 } as const

/** The edge of the squares that are not counted. */
const rest = '#8b9499'
const column = { across: 4, step: 11, side: 9 } as const
const gap = 20

/** All the region's municipalities as squares, so many filled from below. */
function squares(count: number, all: number, left: number, floor: number): string {
  const path = (from: number, to: number): string =>
    Array.from({ length: to - from }, (_, index) => {
      const place = from + index
      const x = left + (place % column.across) * column.step
      const y = floor - (Math.floor(place / column.across) + 1) * column.step + column.step - column.side
      return `M${x + 0.5} ${y + 0.5}h${column.side}v${column.side}h-${column.side}z`
    }).join('')
  return element(
    'g',
    { 'data-count': count, 'data-all': all },
    element('path', { d: path(0, count), fill: countedColour, stroke: countedColour }),
    element('path', { d: path(count, all), fill: 'none', stroke: rest }),
  )
}

/** What is easily mistaken for a step, and from where else its number is known; a line of reading each. */
function notesOf(
  { staircase, externalSources }: StudyDefinition,
  language: Language,
): readonly (readonly [count: number, text: string])[] {
  return staircase.flatMap(({ count, caution, external }) => {
    const sources = externalSources.filter(({ id }) => external.includes(id)).map(({ title }) => title[language])
    const borneOut =
      sources.length === 0 ? [] : [fill(words.borneOut[language], { count }), words.external[language], `${sources.join('; ')}.`]
    const said = [
      ...(caution === undefined ? [] : [caution[language]]),
      ...(sources.length === 0 ? [] : [`* ${borneOut.join(' ')}`]),
    ]
    return said.length === 0 ? [] : [[count, said.join(' ')] as const]
  })
}

/** Notes in two columns, each with its number before it, the columns about as high. */
function notes(all: ReturnType<typeof notesOf>, { left, top, width }: Omit<Box, 'height'>): Block {
  const each = (width - gap) / 2
  const half = all.reduce((sum, [, text]) => sum + text.length, 0) / 2
  let [column, at, told, height] = [0, top, 0, 0]
  const drawn = all.map(([count, text]) => {
    if (column === 0 && told + text.length / 2 > half) [column, at] = [1, top]
    told += text.length
    const from = left + column * (each + gap)
    const number = { x: from, y: short(at + 13), 'font-size': 13, 'font-weight': 700, fill: colours.ink }
    const block = textBlock(text, { left: from + 26, top: at, width: each - 26, size: 13 }, { fill: colours.inkSoft })
    at += block.height + 3
    height = Math.max(height, at - top)
    return element('text', number, String(count)) + block.markup
  })
  return { markup: drawn.join(''), height }
}

/** The steps beside each other, each against all; then that nothing leads from one to the next, and what is easily mistaken. */
function steps(study: StudyDefinition, language: Language, room: Box): Block {
  const { staircase, population } = study
  const each = (room.width + gap) / staircase.length
  const rows = Math.ceil(population.count / column.across)
  const floor = room.top + rows * column.step
  const drawn = staircase.map(({ count, label, external }, index) => {
    const left = room.left + index * each
    const figure = {
      x: left + column.across * column.step + 10,
      y: floor,
      'font-size': 48,
      'font-weight': 700,
      fill: colours.ink,
    }
    const words = `${label[language]}${external.length > 0 ? ' *' : ''}`
    const named = textBlock(words, { left, top: floor + 8, width: each - gap, size: 15 }, { weight: 600 })
    const markup = [squares(count, population.count, left, floor), element('text', figure, String(count)), named.markup]
    return { markup: markup.join(''), height: 8 + named.height }
  })
  const under = floor + Math.max(...drawn.map(({ height }) => height)) + 8
  const said = textBlock(
    words.notNested[language],
    { left: room.left, top: under, width: 0.88 * room.width, size: 16 },
    { weight: 700 },
  )
  const told = notes(notesOf(study, language), { left: room.left, top: under + said.height + 8, width: room.width })
  return {
    markup: drawn.map(({ markup }) => markup).join('') + said.markup + told.markup,
    height: short(under + said.height + 8 + told.height - room.top),
  }
}

/** What the report counts, each figure against the whole: published figures alone, and no claim that one set lies in another (F31, F51, F55). */
export function staircasePicture(
  { study, hash }: Pick<Snapshot, 'study' | 'hash'>,
  language: Language,
  taken: string | null,
): string {
  const { staircase, population } = study
  return sheet(
    {
      study,
      provenance: 'published',
      snapshot: hash,
      taken,
      language,
      title: `${words.staircase[language]}: ${staircase.map(({ count }) => count).join(', ')}`,
      area: null,
      lines: [fill(words.eachColumn[language], { all: population.count })],
      height: staircaseSize.height,
      description: staircase.map(({ count, label }) => `${count} ${label[language]}.`).join(' '),
    },
    (room) => steps(study, language, room),
  )
}
