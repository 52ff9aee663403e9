import { layout } from '../pictures/map/picture.ts'
import type { QueryParameter, QueryParameters } from '../http/resource.ts'
import { dayParameter } from './parameters.ts'
import { localized } from '../domain/words/catalogue.ts'

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
