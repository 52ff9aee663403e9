import type { Format, PathParameter, QueryParameter } from '../http/resource.ts'
import { localized } from '../domain/words/catalogue.ts'

export const studyParameter: PathParameter = {
  description: localized('openapi', 'parameter.study'),
  example: 'forstudie-2008',
}

export const municipalityParameter: PathParameter = {
  description: localized('openapi', 'parameter.municipality'),
  example: '0483',
}

export const countyParameter: QueryParameter = {
  description: localized('openapi', 'parameter.county'),
  example: '18',
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
  default: 20,
} as const satisfies QueryParameter

export const offsetParameter = {
  description: localized('openapi', 'parameter.offset'),
  example: '20',
  minimum: 0,
  maximum: 1000,
  default: 0,
} as const satisfies QueryParameter
