import { levelScale, placeScale, type LevelScale } from '../domain/charts/levelScale.ts'
import { middleLines, textLines, type Mark } from '../domain/charts/marks.ts'
import { maturityScale } from '../domain/charts/maturityScales.ts'
import { coloursOf } from '../domain/legend/palette.ts'
import type { Box } from '../domain/map/frame.ts'
import type { StudyDefinition } from '../domain/study/definition.ts'
import type { Language, Localized } from '../domain/study/localized.ts'
import { groupTexts } from '../domain/words/catalogue.ts'
import { levelWords } from '../domain/words/valueLabel.ts'
import type { ProfileReply } from '../replies/profile.ts'
import type { SuppositionsReply } from '../replies/suppositions.ts'
import { placed, stacked, type Block } from './markup.ts'
import { type AskedPicture, sheet } from './sheet.ts'

/** A scale with what stands at its left and its right. */
interface ScaleRow extends Omit<LevelScale, 'colours'> {
  readonly id: string
  readonly name: string
  /** Whether the name is of the whole and not of a part. */
  readonly strong: boolean
  readonly note: string
  readonly softer: string
}

const names = 290
const notes = 190

/** The levels' names, and under them a scale a row. */
function scaleRows(rows: readonly ScaleRow[], levels: readonly string[], room: Box): Block {
  const left = rows.some((row) => row.rows !== null) ? 110 : 0
  const scale = { left, width: room.width - names - notes, height: 46, gap: 6 }
  const steps = rows[0]?.steps ?? []
  const colours = coloursOf({ palette: 'ordinal', classes: steps })
  const heads = placeScale(steps, null, scale).map(({ x, width }, index): Mark => ({
    kind: 'text',
    x: room.left + names + x + width / 2,
    y: room.top + 15,
    text: levels[index] ?? '',
    fontSize: 15,
    fontWeight: 600,
    fill: 'ink',
    textAnchor: 'middle',
  }))
  const drawn = rows.map(({ id, name, strong, note, softer, ...row }) => (top: number): Block => {
    const chart = levelScale({ ...row, colours }, scale)
    const middle = { x: room.left, y: top + scale.height / 2, width: names - 20, size: 16 }
    const right = { left: room.left + room.width - notes + 16, width: notes - 16 }
    const said = textLines(note, { ...right, top: top + 2, size: 15 }, { fontWeight: 700 })
    const marks = [
      ...middleLines(name, middle, { fontWeight: strong ? 700 : 400 }),
      placed(chart.marks, room.left + names, top),
      ...said.marks,
      ...textLines(softer, { ...right, top: top + 4 + said.height, size: 13 }, { fill: 'ink-soft' }).marks,
    ]
    return { marks: [{ kind: 'g', data: { scale: id }, marks }], height: chart.height + 16 }
  })
  const { marks, height } = stacked(drawn, room.top + 26)
  return { marks: [...heads, ...marks], height: height + 26 }
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

function profileBody(profile: ProfileReply, language: Language, room: Box): Block {
  const { dimensions, overall } = profile.maturity
  const t = groupTexts(language, 'municipality')
  const scales = [...dimensions, overall].map((each) => maturityScale(each, language))
  const rows = scales.map(({ id, short, title, own, label, reason, levels, countyBase, regionBase }): ScaleRow => {
    const counted = { region: t('maturity.regionRow', { of: regionBase }), county: t('maturity.countyRow', { of: countyBase }) }
    const name = `${short} ${title}`.trim()
    return { id, name, strong: short === '', note: label, softer: '', own, reason, steps: levels, rows: counted }
  })
  const key = `${groupTexts(language, 'pictures')('profileKey')} ${t('maturity.reading')}`
  return stacked(
    [
      (top) => scaleRows(rows, scales[0]?.levels.map(({ label }) => label) ?? [], { ...room, top }),
      (top) => textLines(key, { left: room.left, top, width: room.width, size: 14 }),
    ],
    room.top,
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

function supposedBody({ rubric }: StudyDefinition, supposition: SuppositionsReply, language: Language, room: Box): Block {
  const t = groupTexts(language, 'pictures')
  const nobody = { count: 0, share: null }
  const steps = rubric.levels.map((_, level) => ({ id: String(level), region: nobody, county: nobody }))
  const rows = outcomes(supposition).map(({ id, short, title, level, label, missing, before }): ScaleRow => {
    const [was, is] = [levelWords(before, language), levelWords({ level, label }, language)]
    const own = level === null ? null : String(level)
    const said = { note: is, softer: was === is ? '' : `← ${was}` }
    const name = `${short} ${title[language]}`.trim()
    return { id, name, strong: short === '', ...said, own, before: String(before.level), reason: missing, steps, rows: null }
  })
  const levels = rubric.levels.map(({ label }, level) => levelWords({ level, label }, language))
  const line = (text: string, size: number, fontWeight: number, after: number) => (top: number) => {
    const { marks, height } = textLines(text, { left: room.left, top, width: room.width, size }, { fontWeight })
    return { marks, height: height + after }
  }
  return stacked(
    [
      (top) => scaleRows(rows, levels, { ...room, top }),
      line(t('supposedKey'), 14, 400, 16),
      line(t('changes'), 16, 700, 4),
      ...changesOf(supposition, language).map((change) => line(change, 15, 400, 3)),
    ],
    room.top,
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
