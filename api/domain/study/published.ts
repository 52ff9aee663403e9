import type { Localized } from './localized.ts'
import { type Condition, questionsOf, type QuantityRule } from './condition.ts'
import type { Question } from './question.ts'

/**
 * Of whom a figure counts. `of`: who they are among the answers, all municipalities, those that took part, or those with some answer;
 * a base without it can't be told there, as when it is a guess at who was asked.
 */
export interface PublishedBase {
  readonly count: number
  readonly label: Localized
  readonly of?: 'population' | 'respondents' | Condition | undefined
}

/** A figure that can be read off a table of answers: a count of municipalities for which all conditions hold, or a sum or extreme of a quantity. */
export type Measure =
  | { readonly conditions: readonly (Condition | QuantityRule)[] }
  | { readonly sum: string }
  | { readonly minimum: string }
  | { readonly maximum: string }

/** Closed interval; `minimum` = `maximum` for an exact figure. */
export interface Expected {
  readonly minimum: number
  readonly maximum: number
}

/** What can be held against the answers, where it can. */
interface Measurable {
  readonly measure?: Measure | undefined
  readonly expected?: Expected | undefined
}

/** Where the source says something: fact ids and its own words. */
export interface Quoted {
  readonly facts: readonly string[]
  readonly quotation: string
}

/**
 * Whose a figure is. `published`: the source states it, of that. `read`: the source has the number, but what it is of, or what it
 * means, is our reading; so is what follows from such a figure. `computed`: arithmetic on what the source states. `external`: from
 * elsewhere than the source.
 */
export const origins = ['published', 'read', 'computed', 'external'] as const
export type Origin = (typeof origins)[number]

/**
 * A figure of the study. `unit` is given where the figure does not count municipalities. Without `measure` it can't be checked against answers; `expected` is given where the
 * measure reaches less than the figure says, so that answers are held to an interval instead of to the figure.
 * `quotation` is left out where the origin is external.
 */
export interface PublishedTotal extends Measurable {
  readonly facts: readonly string[]
  readonly quotation?: string | undefined
  readonly id: string
  readonly question?: string | undefined
  readonly class?: string | undefined
  readonly label: Localized
  /** What those counted did or are, where their class does not say it: the words of a sentence after "23 av 52 kommuner". */
  readonly says?: Localized | undefined
  readonly figure: number
  readonly unit?: Localized | undefined
  readonly base?: PublishedBase | undefined
  readonly origin: Origin
  /** Ids of external sources that bear the figure out. */
  readonly externalSources?: readonly string[] | undefined
}

/** What those counted did or are, by the total's own words or its class's; undefined where neither says. */
export const saysOf = (total: PublishedTotal, questions: readonly Question[]): Localized | undefined =>
  total.says ?? questions.find(({ id }) => id === total.question)?.options.find(({ id }) => id === total.class)?.says

/** A statement of the report without a number, or one that we have computed from its figures. Where arithmetic gives it a range, `measure` and `expected` say which, and `reading` how it was read. */
export interface Statement extends Quoted, Measurable {
  readonly id: string
  readonly question?: string | undefined
  readonly text: Localized
  readonly reading?: Localized | undefined
  readonly origin: Origin
}

/** What the margins allow for two conditions at once, computed by us. `assumes`: what must be so for that besides the figures. */
export interface JointBound {
  readonly id: string
  readonly label: Localized
  readonly assumes?: Localized | undefined
  readonly measure: Measure
  readonly expected: Expected
}

interface Published {
  readonly publishedTotals: readonly PublishedTotal[]
}

/**
 * How many municipalities a joint bound is of (domain 1.3): the respondents where each of its questions was put to them alone, else
 * the whole population.
 */
export function jointBase(
  study: Published & {
    readonly questions: readonly Pick<Question, 'id' | 'base'>[]
    readonly participationQuestion: string
    readonly population: { readonly count: number }
  },
  { measure }: Pick<JointBound, 'measure'>,
): number {
  const ids = 'conditions' in measure ? measure.conditions.flatMap(questionsOf) : []
  const areOfRespondents =
    ids.length > 0 && ids.every((id) => study.questions.find((each) => each.id === id)?.base === 'respondents')
  const respondents = publishedMargin(study, { question: study.participationQuestion, options: ['yes'] })?.figure
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
  { publishedTotals }: Published,
  { question, options: is }: Condition,
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
