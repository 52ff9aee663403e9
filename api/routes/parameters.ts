import type { ChoiceParameter, PathParameter, QueryParameter, QueryParameters } from '../http/resource.ts'
import type { ProblemSlug } from '../http/problemTypes.ts'
import { type Asked, currentStudy } from './asked.ts'
import { mostCompared } from '../domain/address/address.ts'
import { localized, type TextKeyUnder } from '../domain/words/catalogue.ts'
import { listAskable, missingClassesOf } from '../domain/study/askable.ts'
import { listIndicators } from '../domain/study/indicator.ts'
import { rubricQuestions } from '../domain/study/rubric.ts'
import { alternativesTo, supposable } from '../domain/study/supposition.ts'
import { layout } from '../pictures/map/picture.ts'
import { defaultLimit } from '../replies/reply.ts'
import { tableIndicators } from '../replies/answers.ts'

const described = (parameter: TextKeyUnder<'openapi', 'parameter'>, values?: { readonly count: number }) =>
  localized('openapi', `parameter.${parameter}`, values)

/** What a path can name, and the error where there is no such. */
export const pathParameters = {
  study: {
    problem: 'unknown-study',
    description: described('study'),
    example: (deps) => currentStudy(deps).study.id,
  },
  indicator: {
    problem: 'unknown-indicator',
    description: described('indicator'),
    example: (deps) => currentStudy(deps).study.defaultIndicator,
  },
  code: {
    problem: 'unknown-municipality',
    description: described('municipality'),
    example: (deps) => currentStudy(deps).study.suggestedComparisons[0]?.[0] ?? deps.geography.municipalities[0]?.code ?? '',
  },
  centre: {
    problem: 'unknown-centre',
    description: described('centre'),
    example: ({ geography }) => geography.centres[0]?.id ?? '',
  },
} as const satisfies Readonly<Record<string, PathParameter & { readonly problem: ProblemSlug }>>

/** One of certain values, the first of them where none is a better example. */
export const choice = (
  parameter: TextKeyUnder<'openapi', 'parameter'>,
  allowed: readonly string[],
  example = allowed[0] ?? '',
): QueryParameter => ({ description: described(parameter), example, allowed: () => allowed })

export const countyParameter: QueryParameter = {
  description: described('county'),
  allowed: ({ geography }) => geography.counties.map(({ code }) => code),
}

/** One municipality by its code, or several. */
export const codesParameter = (parameter: 'code' | 'codes' | 'outlined', atMost = mostCompared): QueryParameter => ({
  description: described(parameter),
  allowed: ({ geography }) => [...geography.municipalityByCode.keys()],
  atMost,
})

/** The day something is taken, to stand in it: the one who asks knows it, and an address goes on giving the same. */
export const dayParameter: QueryParameter = { description: described('day'), example: '2026-01-31', format: 'date' }

/** The part of the map that is shown. */
export const boxParameter: QueryParameter = { description: described('bbox'), example: '15.9,59.1,16.8,59.6', format: 'bbox' }

/** How many of a list, and from where in it (REST profile FNS.07, FNS.09). */
export const limitParameter = {
  description: described('limit', { count: defaultLimit }),
  example: '5',
  minimum: 1,
  maximum: 100,
  default: defaultLimit,
} as const satisfies QueryParameter

/** A table cut short unasked would be counted as if it were whole: without a limit there is none. */
export const rowLimitParameter: QueryParameter = {
  description: described('rowLimit'),
  example: '20',
  minimum: limitParameter.minimum,
  maximum: limitParameter.maximum,
}

export const offsetParameter = {
  description: described('offset'),
  example: '20',
  minimum: 0,
  maximum: 1000,
  default: 0,
} as const satisfies QueryParameter

/** Which columns of a table of answers. */
export function variablesParameter({ snapshot: { study } }: Asked): QueryParameter {
  const ids = tableIndicators(study).map(({ id }) => id)
  return { description: described('variables'), allowed: () => ids, atMost: ids.length }
}

/** A parameter of lists of values, each of one question; the first two questions with their first value show how it is written. */
function listsParameter(parameter: 'filter' | 'suppose', lists: Readonly<Record<string, ChoiceParameter>>): QueryParameter {
  const shown = Object.entries(lists).slice(0, 2)
  const example = shown.map(([id, { example: value = '' }]) => `${id}:${value}`).join('~')
  return { description: described(parameter), example, lists }
}

/** Questions by their ids, each with one or more of its classes and of the reasons why there is no value. */
export const selectionParameters = ({ snapshot: { study } }: Asked): QueryParameters => ({
  filter: listsParameter(
    'filter',
    Object.fromEntries(
      listAskable(study).map((asked) => {
        const ids = [...asked.classes, ...missingClassesOf(asked)].map((each) => each.id)
        return [asked.id, { description: asked.title, example: ids[0] ?? '', allowed: () => ids, atMost: ids.length }]
      }),
    ),
  ),
})

/** What a cross-tabulation may be asked: `x` in columns and `y` in rows, and of whom. */
export function crosstabParameters(asked: Asked): QueryParameters {
  const { study } = asked.snapshot
  const allowed = () => listIndicators(study).map(({ id }) => id)
  return {
    x: {
      description: described('x'),
      ...(study.crossedIndicators && { example: study.crossedIndicators[0] }),
      allowed,
    },
    y: { description: described('y'), example: study.crossedIndicators?.[1] ?? study.defaultIndicator, allowed },
    county: countyParameter,
    ...selectionParameters(asked),
  }
}

/** What a comparison may be asked: whom, and who of them is within a filter. More than six columns can't be read, and would be read as a ranking. */
export const comparisonParameters = (asked: Asked): QueryParameters => ({
  codes: codesParameter('codes'),
  ...selectionParameters(asked),
})

/** Questions that feed the rubric by their ids, each with the answer supposed. */
export const supposedAnswers = ({ snapshot: { study } }: Asked): QueryParameters => ({
  suppose: listsParameter(
    'suppose',
    Object.fromEntries(
      rubricQuestions(study).map((question) => {
        const options = supposable(question).map((option) => option.id)
        const ids = [...options, ...alternativesTo(question)]
        const atMost = question.kind === 'multiple' ? options.length : 1
        return [question.id, { description: question.title, example: ids[0] ?? '', allowed: () => ids, atMost }]
      }),
    ),
  ),
})

/** Only pixels have a width to choose. 4,096 is what a poster or a large screen needs; each doubling costs four times the time. */
export const widthParameter = {
  description: described('width'),
  example: '2400',
  minimum: 16,
  maximum: 4096,
  default: layout.size.width,
} as const satisfies QueryParameter

/** What every picture of the server's may be asked: its language, the day it is taken, and a PNG's width. */
export const pictureParameters = (isPng: boolean): QueryParameters => ({
  lang: choice('lang', ['sv', 'en'], 'en'),
  date: dayParameter,
  ...(isPng ? { width: widthParameter } : {}),
})
