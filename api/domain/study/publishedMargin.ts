import type { StudyDefinition } from './definition.ts'
import type { JointBound } from './published.ts'
import { questionsOf, type Condition } from './condition.ts'

/**
 * How many municipalities a joint bound is of (domain 1.3): the respondents where each of its questions was put to them alone, else
 * the whole population.
 */
export function jointBase(
  study: Pick<StudyDefinition, 'questions' | 'publishedTotals' | 'participationQuestion' | 'population'>,
  { measure }: Pick<JointBound, 'measure'>,
): number {
  const ids = 'count' in measure ? measure.count.flatMap(questionsOf) : []
  const areOfRespondents =
    ids.length > 0 && ids.every((id) => study.questions.find((each) => each.id === id)?.base === 'respondents')
  const respondents = publishedMargin(study, { question: study.participationQuestion, is: ['yes'] })?.figure
  return (areOfRespondents ? respondents : undefined) ?? study.population.count
}

/** How many municipalities the report says fulfil a condition, and by which facts. */
interface PublishedMargin {
  readonly figure: number
  readonly facts: readonly string[]
}

/**
 * The published count of municipalities whose answer is one of the condition's options: the sum of the options' own totals. null
 * where one of them is not published.
 * @param base only totals of this base; any unless given
 */
export function publishedMargin(
  { publishedTotals }: Pick<StudyDefinition, 'publishedTotals'>,
  { question, is }: Condition,
  base?: number,
): PublishedMargin | null {
  const totals = is.map((option) =>
    publishedTotals.find(
      (total) =>
        total.question === question && total.class === option && (base === undefined || (total.base?.count ?? null) === base),
    ),
  )
  const known = totals.filter((total) => total !== undefined)
  if (known.length < totals.length) return null
  return {
    figure: known.reduce((sum, { figure }) => sum + figure, 0),
    facts: [...new Set(known.flatMap(({ facts }) => facts))],
  }
}
