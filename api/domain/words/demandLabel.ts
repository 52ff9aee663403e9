import type { Condition, QuantityRule } from '../study/condition.ts'
import type { StudyDefinition } from '../study/definition.ts'
import { inBothLanguages, type Language, type Localized } from '../study/localized.ts'
import { findQuestion } from '../study/question.ts'
import { text } from './catalogue.ts'
import { formatAlternatives, formatNumber } from './format.ts'
import { lowerFirst } from './valueLabel.ts'

type Study = Pick<StudyDefinition, 'questions'>

function partLabel(study: Study, part: Condition | QuantityRule, language: Language): string {
  const { title, options, unit, unitOne } = findQuestion(study, part.question)
  if ('options' in part) {
    const asked = options.filter(({ id }) => part.options.includes(id)).map(({ label }) => lowerFirst(label[language]))
    return text(language, 'replies', 'demand.answer', { question: title[language], answers: formatAlternatives(asked, language) })
  }
  const { atLeast, below } = part
  const limit = atLeast ?? below ?? 0
  const counted = (limit <= 1 ? unitOne : undefined) ?? unit
  const values = { question: title[language], number: formatNumber(limit, language), unit: counted?.[language] ?? '' }
  return text(language, 'replies', atLeast === undefined ? 'demand.below' : 'demand.atLeast', values)
}

/** What a step asks, in words: "Behovsinventering: ja", or several of which one is enough: "Bemanning: under 0,5 tjänst eller …". */
export const demandLabel = (study: Study, any: readonly (Condition | QuantityRule)[]): Localized =>
  inBothLanguages((language) => {
    const parts = any.map((part) => partLabel(study, part, language))
    return formatAlternatives(parts, language)
  })
