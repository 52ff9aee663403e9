import type { AnswerRow } from './answer.ts'
import { holds } from './condition.ts'
import { firstReason, type MissingReason } from './missing.ts'
import type { Dimension, Level, Rubric } from './rubric.ts'
import type { Localized } from './localized.ts'

/** A level of the rubric, or the reason why there is none. Exactly one of the two is null. */
export type LevelOrReason = { level: Level; missing: null } | { level: null; missing: MissingReason }

/**
 * A municipality's broker maturity. `coverage`: how many of the dimensions have a level. `span`: the overall level with the unknown
 * dimensions set to 0 and to 3, so that a reader sees how much they could move it (domain 3.3).
 */
export interface Maturity {
  readonly dimensions: readonly (LevelOrReason & { readonly id: string })[]
  readonly overall: LevelOrReason
  readonly coverage: { readonly known: number; readonly of: number }
  readonly span: { readonly low: Level; readonly high: Level }
}

/**
 * Derives a municipality's maturity from its answers by the rubric's own rules: the level of each dimension, and as overall level
 * the median of the known, rounded down, when at least `minimumKnown` are known. The scale is ordinal: no mean, no weights.
 * Without enough of them the overall level is `insufficient`, or carries the dimensions' reason when they all lack a level for the
 * same one (a municipality that did not answer did not answer, rather than giving too little).
 */
export function maturityOf(rubric: Rubric, row: Pick<AnswerRow, 'answers'>): Maturity {
  const dimensions = rubric.dimensions.map((dimension) => ({ id: dimension.id, ...dimensionLevel(dimension, row) }))
  const levels = dimensions.map(({ level }) => level)
  const known = levels.filter((level) => level !== null)
  return {
    dimensions,
    overall:
      known.length >= rubric.overall.minimumKnown
        ? { level: medianLevel(known), missing: null }
        : { level: null, missing: whyNoOverall(dimensions) },
    coverage: { known: known.length, of: dimensions.length },
    span: { low: medianLevel(levels.map((level) => level ?? 0)), high: medianLevel(levels.map((level) => level ?? 3)) },
  }
}

/**
 * The level of one dimension: the highest whose rule holds. It is known only when every higher rule is known to be false; an
 * unknown higher rule leaves the level unknown for that reason, and answers that meet no rule at all leave it `uncertain`.
 */
export function dimensionLevel(dimension: Dimension, row: Pick<AnswerRow, 'answers'>): LevelOrReason {
  const unknown: MissingReason[] = []
  for (const anchor of [...dimension.anchors].sort((a, b) => b.level - a.level)) {
    const truth = holds(anchor.when, row)
    if (typeof truth === 'string') unknown.push(truth)
    if (truth === true && unknown.length === 0) return { level: anchor.level, missing: null }
    if (truth === true) break
  }
  return { level: null, missing: firstReason(unknown) ?? 'uncertain' }
}

/** Median of ordinal levels, rounded down between two. @throws RangeError for none */
export function medianLevel(levels: readonly Level[]): Level {
  const sorted = [...levels].sort((a, b) => a - b)
  const lower = sorted[Math.floor((sorted.length - 1) / 2)]
  const upper = sorted[Math.floor(sorted.length / 2)]
  if (lower === undefined || upper === undefined) throw new RangeError('No levels to take the median of')
  return Math.floor((lower + upper) / 2) as Level
}

function whyNoOverall(dimensions: readonly LevelOrReason[]): MissingReason {
  const reasons = new Set(dimensions.map(({ missing }) => missing))
  const [only] = reasons
  return reasons.size === 1 && only ? only : 'insufficient'
}

/** What takes a municipality to the next level of a dimension: the anchor of that level. */
export interface NextStep {
  readonly level: Level
  readonly label: Localized
  readonly demand: Localized
}

/** The step from `level` to the next one of the dimension; `null` from the highest level, or when the level is unknown (`null`). */
export function nextStep(rubric: Rubric, dimension: Dimension, level: Level | null): NextStep | null {
  if (level === null) return null
  const anchor = dimension.anchors.find((candidate) => candidate.level === level + 1)
  return anchor ? { level: anchor.level, label: levelLabel(rubric, anchor.level), demand: anchor.text } : null
}

/** A level in words ("Organiserad"). @throws RangeError for a level the rubric does not name */
export function levelLabel(rubric: Rubric, level: Level): Localized {
  const named = rubric.levels.find((candidate) => candidate.level === level)
  if (!named) throw new RangeError(`The rubric names no level ${level}`)
  return named.label
}
