import { currentStudy } from './lookups.ts'
import { defaultLimit } from '../replies/reply.ts'
import type { Format, PathParameter, QueryParameter, QueryParameters, QueryValues } from '../http/resource.ts'
import { localized } from '../domain/words/catalogue.ts'
import { findAskable, listAskable, missingClassesOf } from '../domain/study/askable.ts'
import type { StudyDefinition } from '../domain/study/definition.ts'
import type { SelectionCondition } from '../domain/study/selection.ts'
import { layout } from '../pictures/map/picture.ts'

export const studyParameter: PathParameter = {
  description: localized('openapi', 'parameter.study'),
  example: (deps) => currentStudy(deps).study.id,
}

export const municipalityParameter: PathParameter = {
  description: localized('openapi', 'parameter.municipality'),
  example: (deps) => {
    const [compared] = currentStudy(deps).study.suggestedComparisons
    return compared?.[0] ?? deps.geography.municipalities[0]?.code ?? ''
  },
}

export const countyParameter: QueryParameter = {
  description: localized('openapi', 'parameter.county'),
  allowed: ({ geography }) => geography.counties.map(({ code }) => code),
}

/** The day something is taken, to stand in it: the one who asks knows it, and an address goes on giving the same. */
export const dayParameter: QueryParameter = {
  description: localized('openapi', 'parameter.day'),
  example: '2026-01-31',
  format: 'date',
}

/** Chooses the format in the address, so that a plain link works; without it the Accept header chooses. */
export const formatParameter = (formats: readonly Format[]): QueryParameter => ({
  description: localized('openapi', 'parameter.format'),
  example: 'csv',
  allowed: () => ['json', ...formats.map(({ id }) => id)],
})

/** How many of a list, and from where in it (REST profile FNS.07, FNS.09). */
export const limitParameter = {
  description: localized('openapi', 'parameter.limit'),
  example: '5',
  minimum: 1,
  maximum: 100,
  default: defaultLimit,
} as const satisfies QueryParameter

export const offsetParameter = {
  description: localized('openapi', 'parameter.offset'),
  example: '20',
  minimum: 0,
  maximum: 1000,
  default: 0,
} as const satisfies QueryParameter

/** One parameter a question: its id, with one or more of its classes and of the reasons why there is no value. */
export function selectionParameters(study: StudyDefinition): QueryParameters {
  return Object.fromEntries(
    listAskable(study).map((asked) => {
      const { id, title } = asked
      const ids = [...asked.classes, ...missingClassesOf(asked)].map((each) => each.id)
      const description = localized('openapi', 'parameter.condition', { title })
      return [id, { description, example: ids[0] ?? '', allowed: () => ids, atMost: ids.length }]
    }),
  )
}

/** The conditions that a query names, in its order; other parameters are passed over. */
export const conditionsOf = (study: StudyDefinition, query: QueryValues): SelectionCondition[] =>
  Object.entries(query).flatMap(([indicator, classes]) =>
    classes === undefined || !findAskable(study, indicator) ? [] : [{ indicator, classes: classes.split(',') }],
  )

const langParameter: QueryParameter = {
  description: localized('openapi', 'parameter.lang'),
  example: 'en',
  allowed: () => ['sv', 'en'],
}

/** Only pixels have a width to choose. 4,096 is what a poster or a large screen needs; each doubling costs four times the time. */
export const widthParameter = {
  description: localized('openapi', 'parameter.width'),
  example: '2400',
  minimum: 16,
  maximum: 4096,
  default: layout.size.width,
} as const satisfies QueryParameter

/** What every picture of the server's may be asked: its language, the day it is taken, and a PNG's width. */
export const pictureParameters = (isPng: boolean): QueryParameters => ({
  lang: langParameter,
  date: dayParameter,
  ...(isPng ? { width: widthParameter } : {}),
})
