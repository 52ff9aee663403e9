import type { ClassCount, Distribution } from '../../api/schemas/distribution.ts'
import type { MaturityProfile, ProfileDimension } from '../../api/schemas/profile.ts'
import type { Language } from '../../api/study/localized.ts'
import type { MissingReason } from '../../api/study/missing.ts'
import type { ScaleStep } from '../charts/ordinalScale.ts'

/** A level with how many municipalities of county and region are on it. */
interface LevelCounts extends ScaleStep {
  readonly label: string
  readonly countyCount: number
  readonly regionCount: number
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
  readonly levels: readonly LevelCounts[]
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
    label: levelWords(level, label[language]),
    reason: missing,
    countyBase: county.base,
    regionBase: region.base,
    levels: region.classes.map((inRegion) => {
      const inCounty = classOf(county, inRegion.id)
      return {
        id: inRegion.id,
        label: levelWords(inRegion.id, inRegion.label[language]),
        region: inRegion.share,
        county: inCounty?.share ?? null,
        regionCount: inRegion.count,
        countyCount: inCounty?.count ?? 0,
      }
    }),
  }
}

/** A level with its number, which is what the scale is read by: "2 Organiserad"; for an unknown one the reason alone. */
export function levelWords(level: number | string | null, label: string): string {
  return level === null ? label : `${level} ${label}`
}

function classOf(distribution: Distribution, id: string): ClassCount | undefined {
  return distribution.classes.find((each) => each.id === id)
}
