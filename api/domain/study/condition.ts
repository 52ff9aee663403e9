import type { Answer, AnswerRow } from './answer.ts'
import { firstReason, type MissingReason } from './missing.ts'

/** Holds when the answer to `question` is one of the options (for multiple answers: contains one of them). */
export interface Condition {
  readonly question: string
  readonly options: readonly string[]
}

/** Holds when the quantity answered lies in [atLeast, below). Unit: the question's own (full-time posts, persons). */
export interface QuantityRule {
  readonly question: string
  readonly atLeast?: number | undefined
  readonly below?: number | undefined
}

/** What must be true of a municipality's answers, such as for an anchor of the scale to apply. */
export type Rule = Condition | QuantityRule | { readonly allRules: readonly Rule[] } | { readonly anyRules: readonly Rule[] }

/** Ids of the questions that a rule reads. */
export function questionsOf(rule: Rule): readonly string[] {
  if ('allRules' in rule) return rule.allRules.flatMap(questionsOf)
  if ('anyRules' in rule) return rule.anyRules.flatMap(questionsOf)
  return [rule.question]
}

/** The conditions that must all hold for a rule to; each is met by any one of its parts. */
export function demandsOf(rule: Rule): readonly (readonly (Condition | QuantityRule)[])[] {
  if ('allRules' in rule) return rule.allRules.flatMap(demandsOf)
  if ('anyRules' in rule) return [rule.anyRules.flatMap((part) => demandsOf(part).flat())]
  return [[rule]]
}

/** Three-valued truth: true, false, or the reason why it can't be known. */
export type Truth = boolean | MissingReason

/**
 * Whether a rule holds for a municipality's answers, by Kleene's strong three-valued logic: `allRules` is false as soon as one part is
 * false and `anyRules` true as soon as one is true, whatever is unknown beside it; else an unknown part makes the whole unknown, for the
 * first of the parts' reasons. A missing answer is thus never read as a no.
 * @throws RangeError when the rule names a question the row lacks, or asks a question for what its kind of answer can't give
 */
export function holds(rule: Rule, row: Pick<AnswerRow, 'answers'>): Truth {
  if ('allRules' in rule) return not(anyOf(rule.allRules.map((part) => not(holds(part, row)))))
  if ('anyRules' in rule) return anyOf(rule.anyRules.map((part) => holds(part, row)))
  const answer = row.answers[rule.question]
  if (!answer) throw new RangeError(`No answer to the question ${rule.question}`)
  if (answer.kind === 'missing') return answer.reason
  if ('options' in rule) return optionsOf(answer, rule.question).some((option) => rule.options.includes(option))
  const quantity = quantityOf(answer, rule.question)
  return quantity >= (rule.atLeast ?? -Infinity) && quantity < (rule.below ?? Infinity)
}

function anyOf(truths: readonly Truth[]): Truth {
  if (truths.includes(true)) return true
  return firstReason(truths.filter((truth) => typeof truth === 'string')) ?? false
}

function not(truth: Truth): Truth {
  return typeof truth === 'boolean' ? !truth : truth
}

function optionsOf(answer: Answer, question: string): readonly string[] {
  if (answer.kind === 'option') return [answer.option]
  if (answer.kind === 'options') return answer.options
  throw new RangeError(`The question ${question} is answered with a quantity, not with options`)
}

function quantityOf(answer: Answer, question: string): number {
  if (answer.kind === 'quantity') return answer.quantity
  throw new RangeError(`The question ${question} is answered with options, not with a quantity`)
}
