import type { Localized } from './localized.ts'
import type { Dimension, Level, Rubric } from './rubric.ts'

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
