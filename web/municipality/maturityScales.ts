import type { Distribution } from '../../api/domain/study/distribution.ts'
import type { MaturityProfile, ProfileDimension } from '../../api/replies/profile.ts'
import { classLabel, levelWords } from '../../api/domain/words/valueLabel.ts'
import type { Language } from '../../api/domain/study/localized.ts'
import type { MissingReason } from '../../api/domain/study/missing.ts'
import type { OnStep, ScaleStep } from '../../api/domain/charts/ordinalScale.ts'

/** A level in words, with how many municipalities of county and region are on it. */
interface Level extends ScaleStep {
  readonly label: string
}

/** A dimension as a scale: the municipality's own level or why it has none, and every level with the distributions beside. */
export interface MaturityScale {
  readonly id: string
  readonly short: string
  readonly title: string
  readonly own: string | null
  readonly label: string
  readonly reason: MissingReason | null
  readonly countyBase: number
  readonly regionBase: number
  readonly levels: readonly Level[]
}

/** The profile as scales, in the rubric's order; no layout yet. */
export function maturityScales(maturity: Pick<MaturityProfile, 'dimensions'>, language: Language): MaturityScale[] {
  return maturity.dimensions.map((dimension) => scaleOf(dimension, language))
}

function scaleOf(dimension: ProfileDimension, language: Language): MaturityScale {
  const { id, short, title, level, label, missing, county, region } = dimension
  return {
    id,
    short,
    title: title[language],
    own: level === null ? null : String(level),
    label: levelWords({ level, label }, language),
    reason: missing,
    countyBase: county.base,
    regionBase: region.base,
    levels: region.classes.map((level) => ({
      id: level.id,
      label: classLabel('level', level, language),
      region: onStep(region, level.id),
      county: onStep(county, level.id),
    })),
  }
}

function onStep({ classes }: Distribution, id: string): OnStep {
  const found = classes.find((each) => each.id === id)
  return { count: found?.count ?? 0, share: found?.share ?? null }
}
