import type { Indicator } from '../study/indicator.ts'
import { inBothLanguages, type Localized } from '../study/localized.ts'
import { findQuestion, type Question } from '../study/question.ts'
import { isRespondent, structuralMissing } from '../study/supposition.ts'
import type { Snapshot } from '../study/snapshot.ts'
import { localized } from './catalogue.ts'

/**
 * The base of an indicator in words with its number ("50 svarande kommuner"), so that no share stands without its denominator.
 * Where some of those asked gave no answer the words say that only known answers count.
 * @param base how many municipalities have a value
 */
export function baseLabel({ study, answers }: Snapshot, indicator: Indicator, base: number): Localized {
  const counted = (who: Localized): Localized => localized('replies', 'base.counted', { number: base, who })
  if (indicator.from === 'overall' || 'dimension' in indicator.from) {
    const all = answers.filter((row) => isRespondent(study, row)).length === base
    return counted(localized('replies', all ? 'base.responding' : 'base.knownStep'))
  }
  const { question } = indicator.from
  const asked = answers.filter((row) => structuralMissing(study, question, row.answers) === null).length
  const who = whoWasAsked(study.questions, question)
  return counted(base === asked ? who : localized('replies', 'base.knownAnswer', { who }))
}

function whoWasAsked(questions: readonly Question[], question: Question): Localized {
  if (question.baseLabel) return question.baseLabel
  if (question.filter) return filtered(questions, question.filter)
  if (question.notApplicableWhen) return localized('replies', 'base.concerned')
  return localized('replies', question.base === 'population' ? 'base.municipalities' : 'base.responding')
}

function filtered(questions: readonly Question[], filter: NonNullable<Question['filter']>): Localized {
  const asked = findQuestion({ questions }, filter.question)
  const labels = asked.options.filter(({ id }) => filter.options.includes(id)).map(({ label }) => label)
  const between = localized('replies', 'base.betweenAnswers')
  const answers = inBothLanguages((language) => labels.map((label) => label[language]).join(between[language]))
  return localized('replies', 'base.answered', { answers, question: asked.title })
}
