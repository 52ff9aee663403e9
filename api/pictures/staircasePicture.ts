import { textLines, type Mark } from '../domain/charts/marks.ts'
import { staircaseColumn } from '../domain/charts/squares.ts'
import type { Box } from '../domain/map/frame.ts'
import type { Report, StudyDefinition } from '../domain/study/definition.ts'
import type { Language } from '../domain/study/localized.ts'
import type { Snapshot } from '../domain/study/snapshot.ts'
import { groupTexts } from '../domain/words/catalogue.ts'
import { placed, type Block } from './marksMarkup.ts'
import { sheet, sheetWidth } from './sheet.ts'

/** The shape of link previews (The Open Graph protocol). */
export const staircaseSize = { width: sheetWidth, height: 630 } as const

const gap = 20
const scale = 0.85

/** What is easily mistaken for a step, and from where else its number is known; a line of reading each. */
function notesOf(
  { staircase }: Report,
  { externalSources }: StudyDefinition,
  language: Language,
): readonly (readonly [count: number, text: string])[] {
  const t = groupTexts(language, 'report')
  return staircase.flatMap(({ count, caution, external, externalText }) => {
    const sources = externalSources.filter(({ id }) => external.includes(id)).map(({ title }) => title[language])
    const elsewhere = ['*', externalText?.[language], t('external'), `${sources.join('; ')}.`].filter(Boolean).join(' ')
    const said = [...(caution === undefined ? [] : [caution[language]]), ...(sources.length === 0 ? [] : [elsewhere])]
    return said.length === 0 ? [] : [[count, said.join(' ')] as const]
  })
}

/** Notes in two columns, each with its number before it, the columns about as high. */
function notes(all: ReturnType<typeof notesOf>, { left, top, width }: Omit<Box, 'height'>): Block {
  const each = (width - gap) / 2
  const half = all.reduce((sum, [, text]) => sum + text.length, 0) / 2
  let [column, at, told, height] = [0, top, 0, 0]
  const marks = all.flatMap(([count, text]): readonly Mark[] => {
    if (column === 0 && told + text.length / 2 > half) [column, at] = [1, top]
    told += text.length
    const from = { left: left + column * (each + gap), top: at, size: 13 }
    const number = textLines(String(count), { ...from, width: 26 }, { fontWeight: 700 })
    const block = textLines(text, { ...from, left: from.left + 26, width: each - 26 }, { fill: 'ink-soft' })
    at += block.height + 3
    height = Math.max(height, at - top)
    return [...number.marks, ...block.marks]
  })
  return { marks, height }
}

/** The steps beside each other, each against all; then that nothing leads from one to the next, and what is easily mistaken. */
function steps(study: StudyDefinition, report: Report, language: Language, room: Box): Block {
  const { population } = study
  const { staircase } = report
  const each = (room.width + gap) / staircase.length
  const drawn = staircase.map(({ count, label, external }, index) => {
    const left = room.left + index * each
    const column = staircaseColumn(count, population.count)
    const floor = room.top + column.height * scale
    const words = `${label[language]}${external.length > 0 ? ' *' : ''}`
    const named = textLines(words, { left, top: floor + 8, width: each - gap, size: 15 }, { fontWeight: 600 })
    const figure = { x: left + column.width * scale + 10, y: floor, fontSize: 48, fontWeight: 700, fill: 'ink' } as const
    const marks: Mark[] = [
      { kind: 'g', data: { count, all: population.count }, marks: [placed(column.marks, left, room.top, scale)] },
      { kind: 'text', text: String(count), ...figure },
      ...named.marks,
    ]
    return { marks, height: floor + 8 + named.height - room.top }
  })
  const under = room.top + Math.max(...drawn.map(({ height }) => height)) + 8
  const caution = { left: room.left, top: under, width: 0.88 * room.width, size: 16 }
  const said = textLines(report.staircaseNote?.[language] ?? '', caution, { fontWeight: 700 })
  const told = notes(notesOf(report, study, language), { left: room.left, top: under + said.height + 8, width: room.width })
  return {
    marks: [...drawn.flatMap(({ marks }) => marks), ...said.marks, ...told.marks],
    height: under + said.height + 8 + told.height - room.top,
  }
}

/** What the report counts, each figure against the whole: published figures alone, and no claim that one set lies in another (F31, F51, F55). */
export function staircasePicture({ study, hash }: Snapshot, report: Report, language: Language, taken: string | null): string {
  const { population } = study
  const { staircase } = report
  const t = groupTexts(language, 'pictures')
  return sheet(
    {
      study,
      provenance: 'published',
      snapshot: hash,
      taken,
      language,
      title: `${t('staircase')}: ${staircase.map(({ count }) => count).join(', ')}`,
      area: null,
      lines: [t('eachColumn', { all: population.count })],
      height: staircaseSize.height,
      description: staircase.map(({ count, label }) => `${count} ${label[language]}.`).join(' '),
    },
    (room) => steps(study, report, language, room),
  )
}
