import type { Distribution } from '../study/distribution.ts'
import type { Language, Localized } from '../study/localized.ts'
import type { MissingReason } from '../study/missing.ts'
import { classLabel, levelWords } from '../words/valueLabel.ts'
import type { OnStep, ScaleStep } from './levelScale.ts'

/** A level in words, with how many municipalities of county and region are on it. */
interface Level extends ScaleStep {
  readonly label: string
}

/** A dimension or the overall level as a scale: the municipality's own level or why it has none, and every level with the distributions beside. */
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

interface ProfileLevel {
  readonly id: string
  readonly title: Localized
  readonly level: number | null
  readonly label: Localized
  readonly missing: MissingReason | null
  readonly county: Distribution
  readonly region: Distribution
}

function onStep({ classes }: Distribution, id: string): OnStep {
  const found = classes.find((each) => each.id === id)
  return { count: found?.count ?? 0, share: found?.share ?? null }
}

/** A level of a profile as a scale; no layout yet. `short`: what a dimension is called beside its title. */
export function maturityScale(
  { id, short = '', title, level, label, missing, county, region }: ProfileLevel & { readonly short?: string },
  language: Language,
): MaturityScale {
  return {
    id,
    short,
    title: title[language],
    own: level === null ? null : String(level),
    label: levelWords({ level, label }, language),
    reason: missing,
    countyBase: county.base,
    regionBase: region.base,
    levels: region.classes.map((step) => ({
      id: step.id,
      label: classLabel('level', step, language),
      region: onStep(region, step.id),
      county: onStep(county, step.id),
    })),
  }
}
