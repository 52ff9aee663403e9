import type { Distribution } from '../../../api/domain/study/distribution.ts'
import type { ProfileAnswer } from '../../../api/replies/profile.ts'
import type { Language } from '../../../api/domain/study/localized.ts'
import { classLabel } from '../../../api/domain/words/valueLabel.ts'

interface CountOf {
  readonly count: number
  readonly of: number
}

/** What the municipality answered, in words, with how many of county and region answered the same, of those with an answer. */
export interface AnswerLine {
  readonly key: string
  readonly label: string
  /** The class that a quantity falls in, which is what is counted. */
  readonly within: string | null
  readonly county: CountOf | null
  readonly region: CountOf | null
}

/** An answer as lines: one, or one an option where several were given. */
export function answerLines(answer: ProfileAnswer, language: Language): AnswerLine[] {
  const { value, classes } = answer.answer
  const label = answer.label[language]
  const given = answer.region.classes.filter(({ id }) => classes.includes(id))
  if (given.length === 0) return [{ key: 'none', label, within: null, county: null, region: null }]
  return given.map((each) => {
    const words = classLabel(answer.kind, each, language)
    const quantity = typeof value === 'number'
    return {
      key: each.id,
      label: quantity ? label : words,
      within: quantity && words !== label ? words : null,
      county: classIn(answer.county, each.id),
      region: classIn(answer.region, each.id),
    }
  })
}

function classIn({ classes, base }: Distribution, id: string): CountOf {
  return { count: classes.find((each) => each.id === id)?.count ?? 0, of: base }
}
