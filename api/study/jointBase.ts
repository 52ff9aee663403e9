import type { StudyDefinition } from './definition.ts'
import type { JointBound } from './published.ts'
import { publishedMargin } from './publishedMargin.ts'
import type { Rule } from './rule.ts'

const questionIds = (rule: Rule): readonly string[] => {
  if ('all' in rule) return rule.all.flatMap(questionIds)
  if ('any' in rule) return rule.any.flatMap(questionIds)
  return [rule.question]
}

/**
 * How many municipalities a joint bound is of (domain 1.3): the respondents where each of its questions was put to them alone, else
 * the whole population.
 */
export function jointBase(
  study: Pick<StudyDefinition, 'questions' | 'publishedTotals' | 'participationQuestion' | 'population'>,
  { measure }: Pick<JointBound, 'measure'>,
): number {
  const ids = 'count' in measure ? measure.count.flatMap(questionIds) : []
  const areOfRespondents =
    ids.length > 0 && ids.every((id) => study.questions.find((each) => each.id === id)?.base === 'respondents')
  const respondents = publishedMargin(study, { question: study.participationQuestion, is: ['yes'] })?.figure
  return (areOfRespondents ? respondents : undefined) ?? study.population.count
}
