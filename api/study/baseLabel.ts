import type { StudyDefinition } from './definition.ts'
import type { Indicator } from './indicator.ts'
import type { Localized } from './localized.ts'
import type { Question } from './question.ts'

/**
 * The base of an indicator in words with its number ("50 svarande kommuner"), so that no share stands without its denominator.
 * @param base how many municipalities have a value
 * @param respondents how many took part in the study
 */
export function baseLabel(study: StudyDefinition, indicator: Indicator, base: number, respondents: number): Localized {
  const { sv, en } = whoIsCounted(study, indicator, base, respondents)
  return { sv: `${base} ${sv}`, en: `${base} ${en}` }
}

const responding: Localized = { sv: 'svarande kommuner', en: 'responding municipalities' }

function whoIsCounted(study: StudyDefinition, indicator: Indicator, base: number, respondents: number): Localized {
  if (indicator.from === 'overall' || 'dimension' in indicator.from) {
    return base === respondents ? responding : { sv: 'kommuner med känd nivå', en: 'municipalities with a known level' }
  }
  const { question } = indicator.from
  if (question.baseLabel) return question.baseLabel
  if (question.filter) return filtered(study, question.filter)
  if (question.base === 'population') return { sv: 'kommuner', en: 'municipalities' }
  if (question.notApplicableWhen && base < respondents) {
    return { sv: 'svarande kommuner som frågan gäller', en: 'responding municipalities the question applies to' }
  }
  return responding
}

function filtered(study: StudyDefinition, filter: NonNullable<Question['filter']>): Localized {
  const asked = study.questions.find(({ id }) => id === filter.question)
  const labels = asked?.options.filter(({ id }) => filter.is.includes(id)).map(({ label }) => label) ?? []
  const inWords = (language: 'sv' | 'en', or: string) => labels.map((label) => label[language]).join(or)
  return {
    sv: `kommuner som svarade ”${inWords('sv', '” eller ”')}” på ”${asked?.title.sv ?? filter.question}”`,
    en: `municipalities that answered “${inWords('en', '” or “')}” to “${asked?.title.en ?? filter.question}”`,
  }
}
