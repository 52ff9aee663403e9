import type { Indicator } from '../study/indicator.ts'
import type { Localized } from '../study/localized.ts'
import type { Question } from '../study/question.ts'
import { isRespondent, structuralMissing } from '../study/structuralMissing.ts'
import type { Snapshot } from '../study/snapshot.ts'

/**
 * The base of an indicator in words with its number ("50 svarande kommuner"), so that no share stands without its denominator.
 * Where some of those asked gave no answer the words say that only known answers count.
 * @param base how many municipalities have a value
 */
export function baseLabel({ study, answers }: Snapshot, indicator: Indicator, base: number): Localized {
  if (indicator.from === 'overall' || 'dimension' in indicator.from) {
    const all = answers.filter((row) => isRespondent(study, row)).length === base
    return counted(base, all ? responding : { sv: 'kommuner med känt steg', en: 'municipalities with a known step' })
  }
  const { question } = indicator.from
  const asked = answers.filter((row) => structuralMissing(study, question, row.answers) === null).length
  const { sv, en } = whoWasAsked(study.questions, question)
  return counted(base, base === asked ? { sv, en } : { sv: `${sv} med känt svar`, en: `${en} with a known answer` })
}

const responding: Localized = { sv: 'svarande kommuner', en: 'responding municipalities' }

function counted(count: number, { sv, en }: Localized): Localized {
  return { sv: `${count} ${sv}`, en: `${count} ${en}` }
}

function whoWasAsked(questions: readonly Question[], question: Question): Localized {
  if (question.baseLabel) return question.baseLabel
  if (question.filter) return filtered(questions, question.filter)
  if (question.notApplicableWhen) return { sv: 'kommuner som frågan gäller', en: 'municipalities the question applies to' }
  return question.base === 'population' ? { sv: 'kommuner', en: 'municipalities' } : responding
}

function filtered(questions: readonly Question[], filter: NonNullable<Question['filter']>): Localized {
  const asked = questions.find(({ id }) => id === filter.question)
  if (!asked) throw new RangeError(`The study has no question ${filter.question}`)
  const labels = asked.options.filter(({ id }) => filter.is.includes(id)).map(({ label }) => label)
  return {
    sv: `kommuner som svarade ”${labels.map(({ sv }) => sv).join('” eller ”')}” på ”${asked.title.sv}”`,
    en: `municipalities that answered “${labels.map(({ en }) => en).join('” or “')}” to “${asked.title.en}”`,
  }
}
