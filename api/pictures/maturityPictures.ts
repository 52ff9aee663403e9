import {
  countsIn,
  heatRows,
  heatTable,
  middleText,
  noteMarks,
  stepEdge,
  type HeatBox,
  type HeatCell,
  type HeatRow,
} from '../domain/charts/heatTable.ts'
import { textLines, type Mark } from '../domain/charts/marks.ts'
import type { Box } from '../domain/map/frame.ts'
import type { StudyDefinition } from '../domain/study/definition.ts'
import type { Language, Localized } from '../domain/study/localized.ts'
import { groupTexts } from '../domain/words/catalogue.ts'
import { levelWords } from '../domain/words/valueLabel.ts'
import type { ProfileReply } from '../replies/profile.ts'
import type { SuppositionsReply } from '../replies/suppositions.ts'
import { placed, stacked, textBlock, type Block } from './markup.ts'
import { type AskedPicture, sheet } from './sheet.ts'

/** A table of steps under a picture's head, with room for what is said after each row. */
const room = { names: 290, notes: 300, row: 50 } as const

/** A municipality's step after its row, in words, or why it has none; under it what belongs to it. */
function stepNote({ cells, without }: HeatRow, box: HeatBox, below: string): readonly Mark[] {
  const own = cells.find(({ places }) => places.length > 0)
  const said = { ...box, height: below === '' ? box.height : box.height - 16 }
  const softer = { left: box.x, top: box.y + said.height - 4, width: box.width, size: 13 }
  return [
    ...noteMarks(own?.label ?? without[0]?.label ?? '', without[0]?.reason ?? null, said),
    ...(below === '' ? [] : textLines(below, softer, { fill: 'ink-soft' }).marks),
  ]
}

const rubricWords = ({ version, validated }: SuppositionsReply['rubric'], language: Language): string => {
  const t = groupTexts(language, 'municipality')
  return `${t('maturity.rubric', { version })}${validated ? '' : `, ${t('maturity.notValidated')}`}.`
}

interface Outcome {
  readonly overall: { readonly title: Localized; readonly level: number | null; readonly label: Localized }
  readonly coverage: { readonly known: number; readonly of: number }
  readonly span: { readonly low: number; readonly high: number }
}

/** The overall level in a sentence, with what it would be were the unknown known. */
function overallWords({ overall, coverage, span: { low, high } }: Outcome, language: Language): string {
  return groupTexts(language, 'pictures')(coverage.known === coverage.of ? 'overallKnown' : 'overallIs', {
    title: overall.title[language],
    level: levelWords(overall, language),
    ...coverage,
    span: low === high ? String(low) : `${low}–${high}`,
  })
}

/** How many are on a step of county and region; a municipality's own has an edge. */
export const ownCell = (cell: HeatCell, box: HeatBox): readonly Mark[] => {
  const own = cell.places.length > 0
  return [middleText(box, countsIn(cell), { fontWeight: own ? 700 : undefined }), ...(own ? [stepEdge(box)] : [])]
}

function profileBody(profile: ProfileReply, language: Language, { left, top, width }: Box): Block {
  const t = groupTexts(language, 'pictures')
  const chart = heatTable(
    heatRows(profile.maturity, language),
    { ...room, width },
    {
      cell: ownCell,
      note: (row, box) => stepNote(row, box, t('bases', { county: row.countyBase ?? 0, region: row.regionBase })),
    },
  )
  return stacked(
    [
      (at) => ({ marks: [placed(chart.marks, left, at)], height: chart.height + 12 }),
      textBlock(t('profileKey'), { left, width, size: 14 }),
    ],
    top,
  )
}

/** A municipality's maturity profile against its county and the region: the five dimensions first, the overall level last, no mean and no rank. */
export function profilePicture({ profile, ...asked }: AskedPicture & { readonly profile: ProfileReply }): string {
  const { language } = asked
  const { rubric, dimensions } = profile.maturity
  return sheet(
    {
      ...profile,
      ...asked,
      title: groupTexts(language, 'pictures')('profile', { name: profile.name }),
      area: profile.county.name,
      lines: [overallWords(profile.maturity, language), rubricWords(rubric, language)],
      description: dimensions.map((each) => `${each.title[language]}: ${levelWords(each, language)}.`).join(' '),
    },
    (room) => profileBody(profile, language, room),
  )
}

/** The answers that are supposed otherwise, in words; a sentence where none is. */
function changesOf({ questions }: SuppositionsReply, language: Language): string[] {
  const changed = questions.filter((each) => each.changed)
  if (changed.length === 0) return [groupTexts(language, 'suppose')('none')]
  return changed.map(
    ({ title, answered, supposed }) => `${title[language]}: ${answered.label[language]} → ${supposed.label[language]}`,
  )
}

/** A supposition's levels, each with what it is without it. */
const outcomes = ({ now, supposed }: SuppositionsReply) => [
  ...supposed.dimensions.map((each, index) => ({ ...each, before: now.dimensions[index] ?? each })),
  { ...supposed.overall, short: '', before: now.overall },
]

function supposedBody({ rubric }: StudyDefinition, supposition: SuppositionsReply, language: Language, area: Box): Block {
  const t = groupTexts(language, 'pictures')
  const { left, width } = area
  // Suppositions come without the distributions of county and region.
  const classes = rubric.levels.map(({ level, label }) => ({ id: String(level), label, count: 0, share: null }))
  const region = { municipalities: 0, base: 0, classes, missingCounts: [] }
  const { dimensions, overall } = supposition.supposed
  const rows = heatRows(
    {
      overall: { ...overall, levels: [overall], region },
      dimensions: dimensions.map((each) => ({ ...each, levels: [each], region })),
    },
    language,
  )
  const before = new Map(
    [supposition.now.overall, ...supposition.now.dimensions].map((each) => [each.id, levelWords(each, language)]),
  )
  const chart = heatTable(
    rows,
    { ...room, width },
    {
      cell: ({ places, label }, box, { id }) => [
        middleText(box, label, places.length > 0 ? { fontWeight: 700 } : { fill: 'ink-soft' }),
        ...(places.length > 0 ? [stepEdge(box)] : label === before.get(id) ? [stepEdge(box, true)] : []),
      ],
      note: (row, box) => {
        const [is] = [...row.cells.filter(({ places }) => places.length > 0), ...row.without]
        const was = before.get(row.id) ?? ''
        return stepNote(row, box, was === is?.label ? '' : `← ${was}`)
      },
    },
  )
  const line = (text: string, size: number, fontWeight: number, after: number) =>
    textBlock(text, { left, width, size }, { fontWeight }, after)
  return stacked(
    [
      (top) => ({ marks: [placed(chart.marks, left, top)], height: chart.height + 12 }),
      line(t('supposedKey'), 14, 400, 16),
      line(t('changes'), 16, 700, 4),
      ...changesOf(supposition, language).map((change) => line(change, 15, 400, 3)),
    ],
    area.top,
  )
}

/** What a municipality's profile would be with other answers: never without the frame that says that it is a supposition. */
export function supposedPicture({ supposition, ...asked }: AskedPicture & { readonly supposition: SuppositionsReply }): string {
  const { study, language } = asked
  const { rubric, supposed } = supposition
  const t = groupTexts(language, 'pictures')
  return sheet(
    {
      ...supposition,
      ...asked,
      title: t('supposed', { name: supposition.name }),
      area: supposition.county.name,
      warning: t('hypothetical'),
      lines: [overallWords(supposed, language), rubricWords(rubric, language)],
      description: outcomes(supposition)
        .map(({ title, level, label, before }) => {
          const was = levelWords(before, language)
          return `${title[language]}: ${was} → ${levelWords({ level, label }, language)}.`
        })
        .join(' '),
    },
    (room) => supposedBody(study, supposition, language, room),
  )
}
