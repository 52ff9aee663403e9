import { layout } from '../pictures/map/picture.ts'
import type { QueryParameter, QueryParameters } from '../http/resource.ts'
import { dayParameter } from './parameters.ts'

const langParameter: QueryParameter = {
  description: { sv: 'Bildens språk; svenska om inget anges.', en: 'Language of the picture; Swedish unless given.' },
  example: 'en',
  allowed: () => ['sv', 'en'],
}

/** Only pixels have a width to choose. 4,096 is what a poster or a large screen needs; each doubling costs four times the time. */
export const widthParameter = {
  description: { sv: 'Bildens bredd i bildpunkter.', en: 'Width of the picture in pixels.' },
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
