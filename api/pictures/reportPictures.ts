import { textLines, type Mark } from '../domain/charts/marks.ts'
import { questionParts } from '../domain/charts/questionDivision.ts'
import { regionSquares, staircaseColumn } from '../domain/charts/squares.ts'
import type { Box } from '../domain/map/frame.ts'
import type { StudyDefinition, Report } from '../domain/study/definition.ts'
import type { Language } from '../domain/study/localized.ts'
import type { Origin } from '../domain/study/published.ts'
import { lowerFirst } from '../domain/words/valueLabel.ts'
import type { Question } from '../domain/study/question.ts'
import type { Snapshot } from '../domain/study/snapshot.ts'
import { groupTexts } from '../domain/words/catalogue.ts'
import { abreast, placed, stacked, textBlock, type Block } from './markup.ts'
import { previewSize, sheet } from './sheet.ts'

const across = 3
const questionsGap = 28
const questionsScale = 0.68
const hatchScale = 1.5

/** A question: its title, its base, the municipalities as the report divides them, and what each part is. */
function item(study: StudyDefinition, question: Question, language: Language, { left, top, width }: Omit<Box, 'height'>): Block {
  const t = groupTexts(language, 'report')
  const ofIndicator = groupTexts(language, 'indicator')
  const { base, isBaseRead, parts, isKnown } = questionParts(study, question)
  const told = (origin: Origin | null) =>
    origin === null || origin === 'published' ? '' : ` (${lowerFirst(ofIndicator(`origin.${origin}`))})`
  const based =
    base === null
      ? t('noBase')
      : isKnown
        ? groupTexts(language, 'pictures')('base', { base }) + told(isBaseRead ? 'read' : null)
        : t('likelyBase', { base })
  const head = stacked(
    [
      textBlock(question.title[language], { left, width, size: 16 }, { fontWeight: 700 }),
      (at) => textLines(based, { left, top: at + 1, width, size: 12.5 }, { fill: 'ink-soft' }),
    ],
    top,
  )
  const from = top + head.height + 8
  const squares = regionSquares(parts, study.population.count, { hatchScale })
  const list = left + squares.width * questionsScale + 14
  const rows = stacked(
    parts.map(({ count, fill, label, origin }) => (at) => {
      const said = `${label[language]}${told(origin)}: ${count}`
      const { marks, height } = textLines(said, { left: list + 18, top: at - 2, width: left + width - list - 18, size: 13 })
      const swatch = placed(regionSquares([{ count: 1, fill }], 1, { hatchScale }).marks, list, at + 1, 0.7)
      return { marks: [swatch, ...marks], height: height + 2 }
    }),
    from,
  )
  const marks = [...head.marks, placed(squares.marks, left, from, questionsScale), ...rows.marks].filter(
    (mark) => typeof mark !== 'string',
  )
  return {
    marks: [{ kind: 'g', data: { question: question.id }, marks }],
    height: head.height + 8 + Math.max(rows.height, squares.height * questionsScale) + 16,
  }
}

function body(study: StudyDefinition, language: Language, room: Box): Block {
  const width = (room.width - (across - 1) * questionsGap) / across
  const asked = study.questions.filter(({ supplementary }) => !supplementary)
  const groups = study.groups.flatMap(({ id, title }) => {
    const own = asked.filter(({ group }) => group === id)
    const heading = (top: number): Block => {
      const line: Mark = { kind: 'path', d: `M${room.left} ${top}h${room.width}`, stroke: 'rule' }
      const named = textLines(
        title[language],
        { left: room.left, top: top + 6, width: room.width, size: 19 },
        { fontWeight: 700 },
      )
      return { marks: [line, ...named.marks], height: named.height + 14 }
    }
    const rows = Array.from({ length: Math.ceil(own.length / across) }, (_, row) => (top: number): Block => {
      const items = own
        .slice(row * across, (row + 1) * across)
        .map((question, column) =>
          item(study, question, language, { left: room.left + column * (width + questionsGap), top, width }),
        )
      return abreast(items)
    })
    return own.length === 0 ? [] : [heading, ...rows]
  })
  return stacked(groups, room.top)
}

const published = ({ study, hash }: Snapshot, language: Language, taken: string | null) =>
  ({ study, provenance: 'published', snapshot: hash, taken, language }) as const

/** What the report publishes of each question, every municipality a square: known and unknown kept apart, and no municipality named. */
export function questionsPicture(snapshot: Snapshot, language: Language, taken: string | null): string {
  const { study } = snapshot
  const t = groupTexts(language, 'pictures')
  return sheet(
    {
      ...published(snapshot, language, taken),
      title: t('questions'),
      area: null,
      lines: [t('questionsHow', { all: study.population.count })],
      description: '',
    },
    (room) => body(study, language, room),
  )
}

const gap = 20
const scale = 0.85

/** What is easily mistaken for a step, and from where else its number is known; a line of reading each. */
function notesOf(
  { staircase }: Report,
  { externalSources }: StudyDefinition,
  language: Language,
): readonly (readonly [count: number, text: string])[] {
  const t = groupTexts(language, 'report')
  return staircase.flatMap(({ count, caution, externalSources: external, externalText }) => {
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

interface StepsRoom extends Omit<Box, 'height'> {
  readonly scale: number
  /** Type sizes of the counts and of what they count. */
  readonly figure: number
  readonly size: number
}

/** The steps beside each other, each against all, with what it counts under it as `told` has it. */
export function staircaseSteps(
  { population }: StudyDefinition,
  { staircase }: Report,
  told: (step: Report['staircase'][number]) => string,
  { scale, figure: figureSize, size, ...room }: StepsRoom,
): Block {
  const each = (room.width + gap) / staircase.length
  const drawn = staircase.map((step, index) => {
    const { count } = step
    const left = room.left + index * each
    const column = staircaseColumn(count, population.count)
    const floor = room.top + column.height * scale
    const named = textLines(told(step), { left, top: floor + 8, width: each - gap, size }, { fontWeight: 600 })
    const figure = {
      x: left + column.width * scale + 10,
      y: floor,
      fontSize: figureSize,
      fontWeight: 700,
      fill: 'ink',
    } as const
    const marks: Mark[] = [
      { kind: 'g', data: { count, all: population.count }, marks: [placed(column.marks, left, room.top, scale)] },
      { kind: 'text', text: String(count), ...figure },
      ...named.marks,
    ]
    return { marks, height: floor + 8 + named.height - room.top }
  })
  return abreast(drawn)
}

/** The steps; then that nothing leads from one to the next, and what is easily mistaken. */
function stepsAndNotes(study: StudyDefinition, report: Report, language: Language, room: Box): Block {
  const steps = staircaseSteps(
    study,
    report,
    ({ label, externalSources: external }) => `${label[language]}${external.length > 0 ? ' *' : ''}`,
    { ...room, scale, figure: 48, size: 15 },
  )
  const under = room.top + steps.height + 8
  const caution = { left: room.left, top: under, width: room.width, size: 16 }
  const said = textLines(report.staircaseNote?.[language] ?? '', caution, { fontWeight: 700 })
  const told = notes(notesOf(report, study, language), { left: room.left, top: under + said.height + 8, width: room.width })
  return {
    marks: [...steps.marks, ...said.marks, ...told.marks],
    height: under + said.height + 8 + told.height - room.top,
  }
}

/** What the report counts, each figure against the whole: published figures alone, and no claim that one set lies in another (F31, F51, F55). */
export function staircasePicture(snapshot: Snapshot, report: Report, language: Language, taken: string | null): string {
  const { study } = snapshot
  const { population } = study
  const { staircase } = report
  const t = groupTexts(language, 'pictures')
  return sheet(
    {
      ...published(snapshot, language, taken),
      title: `${t('staircase')}: ${staircase.map(({ count }) => count).join(', ')}`,
      area: null,
      lines: [t('eachColumn', { all: population.count })],
      height: previewSize.height,
      description: staircase.map(({ count, label }) => `${count} ${label[language]}.`).join(' '),
    },
    (room) => stepsAndNotes(study, report, language, room),
  )
}
