import type { SupposableQuestion, SuppositionsReply } from '../../api/replies/suppositions.ts'
import type { Supposition } from '../../api/domain/address/address.ts'
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query'
import { suppositionsInQuery } from '../../api/domain/address/idLists.ts'
import { useAddress } from '../state/useAddress.ts'
import { failureOf } from '../state/queryClient.ts'
import { useStudy } from '../state/useStudy.ts'
import { requestJson } from '../state/requestJson.ts'

/** A municipality's maturity now and with other answers. While the next are reckoned the former stand. */
function suppositionsQuery(study: string, code: string, suppositions: readonly Supposition[]) {
  const query = suppositionsInQuery(suppositions)
  return queryOptions({
    queryKey: ['suppositions', study, code, query],
    queryFn: ({ signal }) =>
      requestJson<SuppositionsReply>(
        `/studies/${study}/municipalities/${code}/suppositions${query === '' ? '' : `?${query}`}`,
        signal,
      ),
    placeholderData: keepPreviousData,
  })
}

/** What was answered, as options; none for a missing answer. */
export const answeredOptions = ({ answered }: Pick<SupposableQuestion, 'answered'>): readonly string[] => answered.answer.classes

type Supposable = Pick<SupposableQuestion, 'question' | 'kind' | 'options' | 'alternatives' | 'answered'>

/** The id of the alternative that stands for none of several answers; undefined where the question takes one. */
export const noneOf = ({ kind, alternatives }: Pick<Supposable, 'kind' | 'alternatives'>): string | undefined =>
  kind === 'multiple' ? alternatives[0]?.id : undefined

const isAlternative = ({ alternatives }: Pick<Supposable, 'alternatives'>, option: string | undefined): boolean =>
  alternatives.some(({ id }) => id === option)

/** Whether the options are what was answered; a missing answer is as unknown as one supposed so. */
function isAsAnswered(question: Supposable, options: readonly string[]): boolean {
  const answered = answeredOptions(question)
  const { missing } = question.answered.answer
  if (isAlternative(question, options[0]))
    return options[0] === noneOf(question) ? missing === null && answered.length === 0 : missing !== null
  return options.length === answered.length && options.every((option) => answered.includes(option))
}

/**
 * What is supposed of a question with several answers after one of its boxes is ticked or not. An alternative stands alone; without
 * any option left, none of them is what is supposed.
 *
 * @param chosen what is ticked before: options, or an alternative
 */
export function tickedAfter(question: Supposable, chosen: readonly string[], id: string, ticked: boolean): readonly string[] {
  // To take an alternative away is to go back to what was answered.
  if (isAlternative(question, id)) return ticked ? [id] : []
  const options = question.options.map((each) => each.id).filter((each) => (each === id ? ticked : chosen.includes(each)))
  const none = noneOf(question)
  return options.length === 0 && none !== undefined ? [none] : options
}

/** The suppositions after one question is supposed otherwise: none of it where no options are given, or those that were answered. */
export function changeSupposition(
  suppositions: readonly Supposition[],
  question: Supposable,
  options: readonly string[],
): readonly Supposition[] {
  const { question: id } = question
  const isOther = options.length > 0 && !isAsAnswered(question, options)
  const others = suppositions.filter((each) => each.question !== id)
  if (!isOther) return others
  const place = suppositions.findIndex((each) => each.question === id)
  return place < 0 ? [...others, { question: id, options }] : suppositions.with(place, { question: id, options })
}

/** The suppositions that can be followed, and those that can't: the question does not feed the rubric, or has no such option. */
export function settleSuppositions(
  suppositions: readonly Supposition[],
  questions: readonly Pick<Supposable, 'question' | 'kind' | 'options' | 'alternatives'>[],
): { readonly followed: readonly Supposition[]; readonly ignored: readonly string[] } {
  const isAllowed = ({ question: id, options }: Supposition): boolean => {
    const question = questions.find((each) => each.question === id)
    if (question === undefined || (question.kind !== 'multiple' && options.length > 1)) return false
    if (options.length === 1 && isAlternative(question, options[0])) return true
    return options.every((option) => question.options.some((each) => each.id === option))
  }
  return {
    followed: suppositions.filter(isAllowed),
    ignored: suppositions.filter((each) => !isAllowed(each)).map(({ question, options }) => `${question}: ${options.join(', ')}`),
  }
}

const nothing = { followed: [], ignored: [] }

/** What the address supposes of a municipality, as far as it can be followed, and what the API makes of it. */
export function useSuppositions(code: string) {
  const { suppositions } = useAddress().address
  const { id: study } = useStudy()
  const plain = useQuery(suppositionsQuery(study, code, []))
  const isOf = plain.data?.code === code
  const { followed, ignored } = plain.data === undefined ? nothing : settleSuppositions(suppositions, plain.data.questions)
  const supposed = useQuery({ ...suppositionsQuery(study, code, followed), enabled: isOf })
  return {
    followed,
    ignored,
    // What stands from another municipality is not this one's.
    reply: isOf && supposed.data?.code === code ? supposed.data : undefined,
    ...failureOf([plain, supposed].filter(({ data }) => data === undefined)),
  }
}
