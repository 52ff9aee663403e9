import type { Language } from '../study/localized.ts'

/** Where a slide of a study's talk, counted from 1, is as a picture; `query`: what it is asked for with. */
export const slidePictureAddress = (study: string, slide: number, ending: 'svg' | 'png', query: readonly string[] = []): string =>
  `/pictures/${study}/slide-${slide}.${ending}${query.length === 0 ? '' : `?${query.join('&')}`}`

/** A form that tables are taken in: Excel's own, CSV as a Swedish Excel reads it, and for programs CSV (RFC 4180), JSON and GeoJSON. */
export type FileForm = 'xlsx' | 'excel-sv' | 'csv' | 'json' | 'geojson'

/** The forms to offer: those for people first; a Swedish Excel is for who reads Swedish. */
export const fileForms = (language: Language): readonly FileForm[] =>
  language === 'sv' ? ['xlsx', 'excel-sv', 'csv', 'json'] : ['xlsx', 'csv', 'json']

/** What the API is told of a form. What people read is in words: in Swedish unless it is told otherwise. */
const queries: Readonly<Record<FileForm, string>> = {
  xlsx: 'format=xlsx',
  'excel-sv': 'dialect=excel-sv&format=csv',
  csv: 'format=csv',
  json: 'format=json',
  geojson: 'format=geojson',
}

/**
 * Where the API has a table as a file: `fileAddress('s', 'facts', 'csv', { language: 'sv' })` is `/api/v1/studies/s/facts?format=csv`.
 *
 * @param resource what stands after the study's own address
 * @param asked of whom and what, parameter by parameter; empty ones are passed over
 * @param day when it is taken, RFC 3339 full-date: a workbook says so
 */
export function fileAddress(
  study: string,
  resource: string,
  form: FileForm,
  { language, asked = [], day = null }: { language: Language; asked?: readonly string[]; day?: string | null },
): string {
  const ofBook = form === 'xlsx' ? [language === 'sv' ? '' : `lang=${language}`, day === null ? '' : `date=${day}`] : []
  // A list comes in parts as JSON unless all of it is asked for.
  const whole = form === 'json' && resource === 'facts' ? 'limit=200' : ''
  const query = [...asked, ...ofBook, whole, queries[form]].filter((part) => part !== '')
  return `/api/v1/studies/${study}/${resource}?${query.join('&')}`
}
