import type { Distribution } from '../../../api/domain/study/distribution.ts'
import type { ProfileAnswer } from '../../../api/replies/profile.ts'
import type { Language } from '../../../api/domain/study/localized.ts'
import type { MissingReason } from '../../../api/domain/study/missing.ts'
import { classLabel } from '../../../api/domain/words/valueLabel.ts'

interface CountOf {
  readonly count: number
  readonly of: number
}

/** What the municipality answered, in words, with how many of county and region answered the same. */
export interface AnswerLine {
  readonly key: string
  readonly label: string
  /** The class that a quantity falls in, which is what is counted. */
  readonly within: string | null
  readonly county: CountOf | null
  readonly region: CountOf | null
}

/** An answer as lines: one, or one an option where several were given. A missing answer is counted among all municipalities of the area, any other among those with an answer. */
export function answerLines(answer: ProfileAnswer, language: Language): AnswerLine[] {
  const { value, classes, missing } = answer.answer
  const label = answer.label[language]
  if (missing !== null) return [{ key: missing, label, within: null, ...alike(answer, missing, missing) }]
  const given = answer.region.classes.filter(({ id }) => classes.includes(id))
  if (given.length === 0) return [{ key: 'none', label, within: null, county: null, region: null }]
  return given.map((each) => {
    const words = classLabel(answer.kind, each, language)
    const quantity = typeof value === 'number'
    return {
      key: each.id,
      label: quantity ? label : words,
      within: quantity && words !== label ? words : null,
      ...alike(answer, each.id, null),
    }
  })
}

/** How many of county and region are in the same class, of those with a value; where it is missing, for the same reason, of all. */
export function alike(
  { county, region }: Readonly<Record<'county' | 'region', Distribution>>,
  classId: string,
  missing: MissingReason | null,
): Record<'county' | 'region', CountOf> {
  const within = (area: Distribution) => (missing === null ? classIn(area, classId) : missingIn(area, missing))
  return { county: within(county), region: within(region) }
}

function classIn({ classes, base }: Distribution, id: string): CountOf {
  return { count: classes.find((each) => each.id === id)?.count ?? 0, of: base }
}

function missingIn({ missing, municipalities }: Distribution, reason: MissingReason): CountOf {
  return { count: missing.find((each) => each.reason === reason)?.count ?? 0, of: municipalities }
}
