import type { Box } from '../domain/map/frame.ts'
import type { Block } from './map/legendMarkup.ts'
import { textBlock } from './textBlock.ts'
import { classLabel } from '../domain/words/valueLabel.ts'
import type { SuppositionsReply } from '../replies/supposition.ts'
import type { StudyDefinition } from '../domain/study/definition.ts'
import type { Language } from '../domain/study/localized.ts'
import { classColours } from '../domain/legend/palette.ts'
import { levelScale, scaleStep, stepNames } from './levelScale.ts'
import { hatchesOf, spanWords } from './profilePicture.ts'
import { levelWords } from '../domain/words/valueLabel.ts'
import { sheet } from './sheet.ts'
import { fill, words } from './words.ts'

/** A supposition as it is asked to be drawn. */
interface SupposedPicture {
  readonly study: StudyDefinition
  readonly supposition: SuppositionsReply
  readonly language: Language
  readonly taken: string | null
}

/** The answers that are supposed otherwise, in words; a sentence where none is. */
function changesOf({ supposition, language }: SupposedPicture): string[] {
  const changed = supposition.questions.filter((each) => each.changed)
  if (changed.length === 0) return [words.noChanges[language]]
  return changed.map(({ title, answered, supposed }) =>
    fill(words.change[language], {
      title: title[language],
      before: answered.label[language],
      after: supposed.label[language],
    }),
  )
}

function body(asked: SupposedPicture, room: Box): Block {
  const { study, supposition, language } = asked
  const { now, supposed } = supposition
  const levels = study.rubric.levels.map(({ label }, level) => ({ id: String(level), label }))
  const fills = classColours(
    'ordinal',
    levels.map(({ id }) => id),
  )
  const scales = [
    ...supposed.dimensions.map((each, index) => ({
      ...each,
      before: now.dimensions[index] ?? each,
      name: `${each.short} ${each.title[language]}`,
      strong: false,
    })),
    { ...supposed.overall, before: now.overall, name: supposed.overall.title[language], strong: true },
  ]
  const first = room.top + 26
  const drawn = scales.map(({ id, name, strong, level, label, missing, before }, index) => {
    const [was, is] = [levelWords(before, language), levelWords({ level, label }, language)]
    return levelScale(
      {
        id,
        name,
        strong,
        note: is,
        softer: was === is ? '' : `← ${was}`,
        steps: levels.map((each) => {
          const own = String(level) === each.id
          return {
            under: '',
            ground: own ? (fills[each.id] ?? null) : missing === null ? null : `url(#hatch-${missing})`,
            edge: own ? 'whole' : String(before.level) === each.id ? 'broken' : 'none',
          } as const
        }),
      },
      { left: room.left, top: first + index * (scaleStep - 14), width: room.width },
    )
  })
  let at = first + scales.length * (scaleStep - 14) + 4
  const set = (text: string, size: number, weight: number, after: number): string => {
    const block = textBlock(text, { left: room.left, top: at, width: room.width, size }, { weight })
    at += block.height + after
    return block.markup
  }
  const names = levels.map((each) => classLabel('level', each, language))
  const below = [
    set(words.supposedKey[language], 14, 400, 16),
    set(words.changes[language], 16, 700, 4),
    ...changesOf(asked).map((change) => set(change, 15, 400, 3)),
  ]
  return {
    markup: [hatchesOf(scales), stepNames(names, room.left, room.top, room.width), ...drawn, ...below].join(''),
    height: at - room.top,
  }
}

/** What a municipality's profile would be with other answers: never without the frame that says that it is a supposition. */
export function supposedPicture(asked: SupposedPicture): string {
  const { study, supposition, language, taken } = asked
  const { rubric, supposed, now } = supposition
  const is = {
    title: supposed.overall.title[language],
    level: levelWords(supposed.overall, language),
    ...supposed.coverage,
    span: spanWords(supposed.span),
  }
  return sheet(
    {
      study,
      provenance: supposition.provenance,
      snapshot: supposition.snapshot,
      taken,
      language,
      title: fill(words.supposed[language], { name: supposition.name }),
      area: supposition.county.name,
      warning: words.hypothetical[language],
      lines: [
        fill(words[is.known === is.of ? 'overallKnown' : 'overallIs'][language], is),
        fill(words[rubric.validated ? 'rubricValid' : 'rubric'][language], { version: rubric.version }),
      ],
      description: supposed.dimensions
        .map((each, index) => {
          const before = now.dimensions[index]
          return `${each.title[language]}: ${before === undefined ? '' : `${levelWords(before, language)} → `}${levelWords(each, language)}.`
        })
        .join(' '),
    },
    (room) => body(asked, room),
  )
}
