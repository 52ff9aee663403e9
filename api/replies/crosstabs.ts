import { z } from '@hono/zod-openapi'
import { type Immutable, studyAddress, sourceOf, namedSchema, sourcedSchema, withQuery } from './reply.ts'
import { integer, labelledShape, localizedSchema, missingReasonSchema, strings } from '../data/valueSchemas.ts'
import { indicatorKindSchema, paletteSchema } from './indicators.ts'
import { boundsFromMargins, crosstabOf } from '../domain/study/crosstab.ts'
import { type Indicator, valuesOf } from '../domain/study/indicator.ts'
import { jointBase, publishedMargin, type JointBound } from '../domain/study/published.ts'
import { observe, undecided } from '../domain/study/reconcile.ts'
import type { Question } from '../domain/study/question.ts'
import type { Condition } from '../domain/study/condition.ts'
import { localized } from '../domain/words/catalogue.ts'
import type { Snapshot } from '../domain/study/snapshot.ts'
import { coloursOf } from '../domain/legend/palette.ts'
import { conditionsInQuery } from '../domain/address/idLists.ts'
import { type SelectionCondition, selectIn } from '../domain/study/selection.ts'

const axisSchema = namedSchema('CrosstabAxis', {
  id: z.string(),
  title: localizedSchema,
  palette: paletteSchema,
  kind: indicatorKindSchema,
  classes: z.array(z.object(labelledShape)),
  colours: z.record(z.string(), z.string()),
})
export type CrosstabAxis = Immutable<z.infer<typeof axisSchema>>

const cellSchema = namedSchema('CrosstabCell', {
  x: z.string(),
  y: z.string(),
  count: integer,
  shareOfColumn: z.number().nullable(),
  shareOfRow: z.number().nullable(),
  codes: strings,
})
export type CrosstabCellReply = Immutable<z.infer<typeof cellSchema>>

const marginSchema = namedSchema('CrosstabMargin', { ...labelledShape, count: integer })

/**
 * How many municipalities the published margins allow in one of `xClasses` and one of `yClasses` at once; the report states no joint
 * figure. `observed` is what the answers say, null where they can't tell; `base` is what the bound is of.
 */
const boundSchema = namedSchema('CrosstabBound', {
  xClasses: strings,
  yClasses: strings,
  label: localizedSchema,
  minimum: integer,
  maximum: integer,
  observed: integer.nullable(),
  base: integer,
  note: localizedSchema,
  facts: strings,
})
export type CrosstabBoundReply = Immutable<z.infer<typeof boundSchema>>

/** Two indicators crossed: x gives the columns, y the rows. `base`: municipalities with a value in both; `missingPairs`: the others, with why. */
export const crosstabsReplySchema = sourcedSchema('Crosstab', {
  x: axisSchema,
  y: axisSchema,
  municipalities: integer,
  base: integer,
  cells: z.array(cellSchema),
  columns: z.array(marginSchema),
  rows: z.array(marginSchema),
  missingPairs: z.array(
    z
      .object({ code: z.string(), x: missingReasonSchema.nullable(), y: missingReasonSchema.nullable() })
      .openapi('CrosstabMissing'),
  ),
  /** null unless both indicators have published margins, or the study states bounds for the two */
  bounds: z.array(boundSchema).nullable(),
})
export type CrosstabsReply = Immutable<z.infer<typeof crosstabsReplySchema>>

type Pair = readonly [x: Condition, y: Condition]

/**
 * What published margins alone allow for two indicators together, where the report states no joint figure (domain 1.3): the bounds
 * that the study states for the two, and for two yes-no questions with published margins those of both being "yes". null where there
 * are none, or where one question was only put to those who answered the other in a certain way: then the joint figure follows.
 */
function crosstabBounds(snapshot: Snapshot, x: Indicator, y: Indicator): CrosstabBoundReply[] | null {
  const one = questionOf(x)
  const other = questionOf(y)
  if (!one || !other) return null
  const stated = snapshot.study.jointBounds.flatMap((bound) => {
    const pair = conditionsOf(bound, one, other)
    return pair ? [{ bound, pair }] : []
  })
  const bounds = stated.map(({ bound, pair }) =>
    boundOf(snapshot, pair, bound.expected, jointBase(snapshot.study, bound), bound.label, bound.assumes),
  )
  const isBothYes = ({ xClasses, yClasses }: CrosstabBoundReply) => xClasses.join() === 'yes' && yClasses.join() === 'yes'
  const computed = bounds.some(isBothYes) ? null : computedBound(snapshot, one, other)
  const all = computed ? [...bounds, computed] : bounds
  return all.length === 0 ? null : all
}

const questionOf = ({ from }: Indicator): Question | null => (from !== 'overall' && 'question' in from ? from.question : null)

/** The bound's two conditions as those on x and on y; null where it is about anything else. */
function conditionsOf({ measure }: JointBound, x: Question, y: Question): Pair | null {
  if (!('conditions' in measure) || measure.conditions.length !== 2) return null
  const [onX, onY] = [x, y].map(({ id }) => measure.conditions.find((rule) => rule.question === id))
  return onX && onY && 'options' in onX && 'options' in onY ? [onX, onY] : null
}

function computedBound(snapshot: Snapshot, x: Question, y: Question): CrosstabBoundReply | null {
  const { study } = snapshot
  const isPut = (question: Question, after: Question) =>
    question.filter?.question === after.id || question.notApplicableWhen?.question === after.id
  const participation = study.participationQuestion
  if (x.kind !== 'yes-no' || y.kind !== 'yes-no' || isPut(x, y) || isPut(y, x)) return null
  if (x.id === participation || y.id === participation) return null
  const conditions: Pair = [
    { question: x.id, options: ['yes'] },
    { question: y.id, options: ['yes'] },
  ]
  // Only the bases that mean the same for every question: those who answered, and all. Others of the same size are other sets.
  const respondents = publishedMargin(study, { question: participation, options: ['yes'] })?.figure
  const bases = [...(respondents === undefined ? [] : [respondents]), study.population.count]
  for (const base of bases) {
    const [one, other] = conditions.map((condition) => publishedMargin(study, condition, base))
    if (!one || !other) continue
    const yes = ({ title, options }: Question) =>
      localized('replies', 'bound.titled', {
        question: title,
        answer: options.find(({ id }) => id === 'yes')?.label ?? localized('files', 'yesNo.yes'),
      })
    const label = localized('replies', 'bound.pair', { one: yes(x), other: yes(y) })
    return boundOf(snapshot, conditions, boundsFromMargins(one.figure, other.figure, base), base, label)
  }
  return null
}

function boundOf(
  { study, answers }: Snapshot,
  [onX, onY]: Pair,
  { minimum, maximum }: { minimum: number; maximum: number },
  base: number,
  label: CrosstabBoundReply['label'],
  assumes?: CrosstabBoundReply['note'],
): CrosstabBoundReply {
  const measure = { conditions: [onX, onY] }
  const marginOf = (condition: Condition) => publishedMargin(study, condition, base) ?? publishedMargin(study, condition)
  const one = marginOf(onX)
  const other = marginOf(onY)
  const range = minimum === maximum ? String(minimum) : `${minimum}–${maximum}`
  const margins =
    one && other
      ? localized('replies', 'bound.known', { one: one.figure, other: other.figure })
      : localized('replies', 'bound.unknown')
  const note = localized('replies', 'bound.note', { margins, base, range })
  return {
    xClasses: onX.options,
    yClasses: onY.options,
    label,
    minimum,
    maximum,
    observed: undecided(measure, answers) === 0 ? observe(measure, answers) : null,
    base,
    note: assumes ? { sv: `${note.sv} ${assumes.sv}`, en: `${note.en} ${assumes.en}` } : note,
    facts: [...new Set([...(one?.facts ?? []), ...(other?.facts ?? [])])],
  }
}

function axisOf(indicator: Indicator): CrosstabAxis {
  const { id, title, palette, kind, classes } = indicator
  return { id, title, palette, kind, classes, colours: coloursOf(indicator) }
}

/** Whom a cross-tabulation is of: everyone, or those of a county that fulfil the conditions. */
interface Scope {
  readonly county: string | null
  readonly conditions: readonly SelectionCondition[]
}

const everyone: Scope = { county: null, conditions: [] }

/** Two indicators crossed: x in columns, y in rows. Published margins are of the region, and say nothing of a part of it. */
export function crosstabsReply(snapshot: Snapshot, x: Indicator, y: Indicator, scope: Scope = everyone): CrosstabsReply {
  const { study } = snapshot
  const { county, conditions } = scope
  const selected = selectIn(snapshot, conditions).codes
  // The county's code begins its municipalities'.
  const codes = new Set(selected.filter((code) => county === null || code.startsWith(county)))
  const isWhole = county === null && conditions.length === 0
  const values = (indicator: Indicator) => valuesOf(indicator, snapshot).filter(({ code }) => codes.has(code))
  const margin = (indicator: Indicator) => ({ classes: indicator.classes, values: values(indicator) })
  const asked = [`x=${x.id}`, `y=${y.id}`, county && `county=${county}`, conditionsInQuery(conditions)]
  const { base, cells, columns, rows, missingPairs } = crosstabOf(margin(x), margin(y))
  const labelled = (indicator: Indicator, counts: readonly { id: string; count: number }[]) =>
    indicator.classes.map(({ id, label }) => ({ id, label, count: counts.find((each) => each.id === id)?.count ?? 0 }))
  const address = studyAddress(study)
  return {
    ...sourceOf(snapshot),
    x: axisOf(x),
    y: axisOf(y),
    municipalities: codes.size,
    base,
    cells,
    columns: labelled(x, columns),
    rows: labelled(y, rows),
    missingPairs,
    bounds: isWhole ? crosstabBounds(snapshot, x, y) : null,
    links: {
      self: withQuery(address('crosstabs'), asked),
      x: address('indicators', x.id),
      y: address('indicators', y.id),
      study: address(),
    },
  }
}
