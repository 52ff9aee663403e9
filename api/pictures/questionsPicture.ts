import { colours } from './map/colours.ts'
import type { Box } from '../domain/map/frame.ts'
import { hatchPattern } from './map/hatches.ts'
import type { Block } from './map/legendMarkup.ts'
import { element } from './markup.ts'
import { textBlock } from './textBlock.ts'
import type { StudyDefinition } from '../domain/study/definition.ts'
import type { Language } from '../domain/study/localized.ts'
import { missingReasons, missingLabel } from '../domain/study/missing.ts'
import { classColours } from '../domain/legend/palette.ts'
import type { Question } from '../domain/study/question.ts'
import { questionDivision, type QuestionDivision } from '../domain/charts/questionDivision.ts'
import type { Snapshot } from '../domain/study/snapshot.ts'
import { text } from '../domain/words/catalogue.ts'
import { lowerFirst } from '../domain/words/valueLabel.ts'
import { sheet } from './sheet.ts'
import { fill, words } from './words.ts'

const across = 3
const gap = 28
const squares = { rows: 4, step: 13, side: 11 } as const

interface Part {
  readonly count: number
  readonly label: string
  readonly paint: string
}

/** Whom an interview question was put to is our assumption, unless the report's own numbers are of those asked. */
function partsOf(question: Question, { known, unknown }: QuestionDivision, language: Language): readonly Part[] {
  const assumed = known.length === 0 && question.base === 'respondents'
  const fills = classColours(
    question.palette,
    question.options.map(({ id }) => id),
  )
  return [...known, ...unknown].map((part) => {
    if ('reason' in part) {
      const label =
        part.reason === 'not-asked' && assumed
          ? text(language, 'report', 'likelyNotAsked')
          : lowerFirst(missingLabel(part.reason)[language])
      return { count: part.count, label, paint: `url(#hatch-${part.reason})` }
    }
    const option = question.options.find(({ id }) => id === part.total.class)
    const label = (option?.label ?? part.total.label)[language]
    return {
      count: part.count,
      label: part.total.derived ? `${label} ${words.derived[language]}` : label,
      paint: fills[part.total.class ?? ''] ?? colours.hatch,
    }
  })
}

/** All the region's municipalities as squares down and then across, so many of each part after one another. */
function grid(parts: readonly Part[], left: number, top: number): string {
  const ends = parts.map((_, index) => parts.slice(0, index + 1).reduce((sum, { count }) => sum + count, 0))
  return parts
    .map(({ count, paint }, index) => {
      const from = (ends[index] ?? 0) - count
      const d = Array.from({ length: count }, (_, at) => {
        const [x, y] = [Math.floor((from + at) / squares.rows) * squares.step, ((from + at) % squares.rows) * squares.step]
        return `M${left + x + 0.5} ${top + y + 0.5}h${squares.side}v${squares.side}h-${squares.side}z`
      })
      return element('path', { 'data-count': count, d: d.join(''), fill: paint, stroke: colours.inkSoft, 'stroke-width': 0.6 })
    })
    .join('')
}

/** A question: its title, its base, the municipalities as the report divides them, and what each part is. */
function item(study: StudyDefinition, question: Question, language: Language, { left, top, width }: Omit<Box, 'height'>): Block {
  const division = questionDivision(study, question)
  const { base, known } = division
  const parts = partsOf(question, division, language)
  const based = base === null ? words.noBase : known.length > 0 ? words.base : words.likelyBase
  const title = textBlock(question.title[language], { left, top, width, size: 16 }, { weight: 700 })
  const told = textBlock(
    fill(based[language], { base: base ?? '' }),
    { left, top: top + title.height + 1, width, size: 12.5 },
    { fill: colours.inkSoft },
  )
  const from = top + title.height + told.height + 7
  const list = left + Math.ceil(study.population.count / squares.rows) * squares.step + 12
  let at = from
  const rows = parts.map(({ count, label, paint }) => {
    const said = textBlock(`${label}: ${count}`, { left: list + 18, top: at - 2, width: left + width - list - 18, size: 13 })
    const swatch = { x: list, y: at, width: 12, height: 12, fill: paint, stroke: colours.inkSoft, 'stroke-width': 0.6 }
    at += said.height + 2
    return element('rect', swatch) + said.markup
  })
  const height = Math.max(at, from + squares.rows * squares.step) - top + 16
  const markup = [title.markup, told.markup, grid(parts, left, from), ...rows]
  return { markup: element('g', { 'data-question': question.id }, ...markup), height }
}

function body(study: StudyDefinition, language: Language, room: Box): Block {
  const width = (room.width - (across - 1) * gap) / across
  const asked = study.questions.filter(({ supplementary }) => !supplementary)
  let at = room.top
  const groups = study.groups.flatMap(({ id, title }) => {
    const own = asked.filter(({ group }) => group === id)
    if (own.length === 0) return []
    const heading = textBlock(title[language], { left: room.left, top: at + 6, width: room.width, size: 19 }, { weight: 700 })
    const line = element('path', { d: `M${room.left} ${at}h${room.width}`, stroke: colours.rule })
    at += heading.height + 14
    const rows = Array.from({ length: Math.ceil(own.length / across) }, (_, row) => {
      const items = own
        .slice(row * across, (row + 1) * across)
        .map((question, column) => item(study, question, language, { left: room.left + column * (width + gap), top: at, width }))
      at += Math.max(...items.map(({ height }) => height))
      return items.map(({ markup }) => markup).join('')
    })
    return [line, heading.markup, ...rows]
  })
  const hatches = missingReasons.map((reason) => hatchPattern(reason, `hatch-${reason}`, { origin: [0, 0], scale: 1 }))
  return { markup: element('defs', {}, ...hatches) + groups.join(''), height: at - room.top }
}

/** What the report publishes of each question, every municipality a square: known and unknown kept apart, and no municipality named. */
export function questionsPicture(
  { study, hash }: Pick<Snapshot, 'study' | 'hash'>,
  language: Language,
  taken: string | null,
): string {
  return sheet(
    {
      study,
      provenance: 'published',
      snapshot: hash,
      taken,
      language,
      title: words.questions[language],
      area: null,
      lines: [fill(words.questionsHow[language], { all: study.population.count })],
      description: '',
    },
    (room) => body(study, language, room),
  )
}
