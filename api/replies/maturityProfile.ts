import { type Distribution, distributionOf } from '../domain/study/distribution.ts'
import type { MaturityProfile, ProfileDimension } from './profile.ts'
import type { AnswerRow } from '../domain/study/answer.ts'
import { type Indicator, maturityIndicators } from '../domain/study/indicator.ts'
import { valuesOf } from '../domain/study/indicatorValues.ts'
import type { Localized } from '../domain/study/localized.ts'
import { maturityOf, type LevelOrReason, levelLabel, nextStep } from '../domain/study/maturity.ts'
import { missingLabel } from '../domain/study/missing.ts'
import type { Dimension, Rubric } from '../domain/study/rubric.ts'
import type { Snapshot } from '../domain/study/snapshot.ts'

type Compared = (id: string) => { county: Distribution; region: Distribution }

/**
 * A municipality's broker maturity: the dimensions first, each with its anchors and what the next level demands, then the overall
 * level with coverage and span; every level beside the distributions of county and region.
 * @param countyCodes the municipalities of its county, itself included
 */
export function maturityProfile(snapshot: Snapshot, row: AnswerRow, countyCodes: readonly string[]): MaturityProfile {
  const { rubric } = snapshot.study
  const { dimensions, overall, coverage, span } = maturityOf(rubric, row)
  const compared = comparison(snapshot, countyCodes)
  return {
    rubric: { version: rubric.version, validated: rubric.validated, note: rubric.note },
    dimensions: rubric.dimensions.map((dimension, index) => {
      const derived = dimensions[index]
      if (!derived) throw new RangeError(`No level for ${dimension.id}`)
      return profileDimension(rubric, dimension, derived, compared)
    }),
    overall: {
      id: rubric.overall.id,
      title: rubric.overall.title,
      level: overall.level,
      label: wordsFor(rubric, overall),
      missing: overall.missing,
      minimumKnown: rubric.overall.minimumKnown,
      ...compared(rubric.overall.id),
    },
    coverage,
    span,
  }
}

function profileDimension(rubric: Rubric, dimension: Dimension, derived: LevelOrReason, compared: Compared): ProfileDimension {
  const anchors = dimension.anchors.map(({ level, text, facts }) => ({ level, label: levelLabel(rubric, level), text, facts }))
  return {
    id: dimension.id,
    short: dimension.short,
    title: dimension.title,
    level: derived.level,
    label: wordsFor(rubric, derived),
    anchor: anchors.find(({ level }) => level === derived.level)?.text ?? null,
    missing: derived.missing,
    next: nextStep(rubric, dimension, derived.level),
    anchors,
    ...compared(dimension.id),
  }
}

function wordsFor(rubric: Rubric, { level, missing }: LevelOrReason): Localized {
  return level === null ? missingLabel(missing) : levelLabel(rubric, level)
}

function comparison(snapshot: Snapshot, countyCodes: readonly string[]): Compared {
  const indicators = new Map<string, Indicator>(
    maturityIndicators(snapshot.study.rubric).map((indicator) => [indicator.id, indicator]),
  )
  const regionCodes = snapshot.answers.map(({ code }) => code)
  return (id) => {
    const indicator = indicators.get(id)
    if (!indicator) throw new RangeError(`The rubric has no indicator ${id}`)
    const values = valuesOf(indicator, snapshot)
    return {
      county: distributionOf(values, indicator.classes, countyCodes),
      region: distributionOf(values, indicator.classes, regionCodes),
    }
  }
}
