import type { Format, PathParameter, QueryParameter } from '../http/resource.ts'

export const studyParameter: PathParameter = {
  description: { sv: 'Studiens beteckning.', en: 'Id of the study.' },
  example: 'forstudie-2008',
}

export const municipalityParameter: PathParameter = {
  description: {
    sv: 'SCB:s kommunkod, fyra siffror som text.',
    en: 'Statistics Sweden’s municipality code, four digits as text.',
  },
  example: '0483',
}

export const countyParameter: QueryParameter = {
  description: {
    sv: 'SCB:s länskod, två siffror: bara länets kommuner. Utan den alla.',
    en: 'Statistics Sweden’s county code, two digits: only the county’s municipalities. Without it all.',
  },
  example: '18',
  allowed: ({ geography }) => geography.counties.map(({ code }) => code),
}

/** The day something is taken, to stand in it: the one who asks knows it, and an address goes on giving the same. */
export const dayParameter: QueryParameter = {
  description: {
    sv: 'Dagen då bilden eller filen hämtas, ÅÅÅÅ-MM-DD; den skrivs i bilden, och i arbetsbokens blad Proveniens.',
    en: 'The day the picture or file is taken, YYYY-MM-DD; it is written in the picture, and in the workbook’s sheet Proveniens.',
  },
  example: '2026-01-31',
  format: 'date',
}

/** Chooses the format in the address, so that a plain link works; without it the Accept header chooses. */
export const formatParameter = (formats: readonly Format[]): QueryParameter => ({
  description: {
    sv: 'Format, före Accept-huvudet. Utan någotdera JSON.',
    en: 'Format, before the Accept header. Without either JSON.',
  },
  example: 'csv',
  allowed: () => ['json', ...formats.map(({ id }) => id)],
})

/** How many of a list, and from where in it (REST profile FNS.07, FNS.09). */
export const limitParameter = {
  description: { sv: 'Hur många, högst.', en: 'How many at most.' },
  example: '5',
  minimum: 1,
  maximum: 100,
  default: 20,
} as const satisfies QueryParameter

export const offsetParameter = {
  description: { sv: 'Hur många som hoppas över först.', en: 'How many are skipped first.' },
  example: '20',
  minimum: 0,
  maximum: 1000,
  default: 0,
} as const satisfies QueryParameter
