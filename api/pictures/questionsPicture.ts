import { textLines, type Mark } from '../domain/charts/marks.ts'
import { questionParts } from '../domain/charts/questionDivision.ts'
import { regionSquares } from '../domain/charts/squares.ts'
import type { Box } from '../domain/map/frame.ts'
import type { StudyDefinition } from '../domain/study/definition.ts'
import type { Language } from '../domain/study/localized.ts'
import type { Origin } from '../domain/study/published.ts'
import type { Question } from '../domain/study/question.ts'
import type { Snapshot } from '../domain/study/snapshot.ts'
import { groupTexts } from '../domain/words/catalogue.ts'
import { lowerFirst } from '../domain/words/valueLabel.ts'
import { placed, stacked, type Block } from './marksMarkup.ts'
import { sheet } from './sheet.ts'

const across = 3
const gap = 28
const scale = 0.68
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
      (at) => textLines(question.title[language], { left, top: at, width, size: 16 }, { fontWeight: 700 }),
      (at) => textLines(based, { left, top: at + 1, width, size: 12.5 }, { fill: 'ink-soft' }),
    ],
    top,
  )
  const from = top + head.height + 8
  const squares = regionSquares(parts, study.population.count, hatchScale)
  const list = left + squares.width * scale + 14
  const rows = stacked(
    parts.map(({ count, fill, label, origin }) => (at) => {
      const said = `${label[language]}${told(origin)}: ${count}`
      const { marks, height } = textLines(said, { left: list + 18, top: at - 2, width: left + width - list - 18, size: 13 })
      const swatch = placed(regionSquares([{ count: 1, fill }], 1, hatchScale).marks, list, at + 1, 0.7)
      return { marks: [swatch, ...marks], height: height + 2 }
    }),
    from,
  )
  const marks = [...head.marks, placed(squares.marks, left, from, scale), ...rows.marks].filter(
    (mark) => typeof mark !== 'string',
  )
  return {
    marks: [{ kind: 'g', data: { question: question.id }, marks }],
    height: head.height + 8 + Math.max(rows.height, squares.height * scale) + 16,
  }
}

function body(study: StudyDefinition, language: Language, room: Box): Block {
  const width = (room.width - (across - 1) * gap) / across
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
        .map((question, column) => item(study, question, language, { left: room.left + column * (width + gap), top, width }))
      return { marks: items.flatMap(({ marks }) => marks), height: Math.max(...items.map(({ height }) => height)) }
    })
    return own.length === 0 ? [] : [heading, ...rows]
  })
  return stacked(groups, room.top)
}

/** What the report publishes of each question, every municipality a square: known and unknown kept apart, and no municipality named. */
export function questionsPicture({ study, hash }: Snapshot, language: Language, taken: string | null): string {
  const t = groupTexts(language, 'pictures')
  return sheet(
    {
      study,
      provenance: 'published',
      snapshot: hash,
      taken,
      language,
      title: t('questions'),
      area: null,
      lines: [t('questionsHow', { all: study.population.count })],
      description: '',
    },
    (room) => body(study, language, room),
  )
}
