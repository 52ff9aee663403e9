import { z } from '@hono/zod-openapi'
import { usualFrame } from '../domain/address/frameCode.ts'
import { listIndicators } from '../domain/study/indicator.ts'
import { localized, type TextKeyUnder } from '../domain/words/catalogue.ts'
import type { Action, Form } from '../http/action.ts'
import type { Deps } from '../http/deps.ts'
import { jsonMediaType } from '../http/negotiate.ts'
import type { ChoiceParameter } from '../http/resource.ts'
import { embeddingOf, oembedReply, oembedSchema } from '../replies/oembed.ts'
import { askedOf, currentStudy } from './asked.ts'
import { frameMeasures } from './oembed.ts'
import { pathParameters } from './parameters.ts'
import { mapQuery, pictureList, pictureNames, pictureQuery } from './pictures.ts'

const statusSchema = z.object({ status: z.string() }).openapi('Status')

const slug = '[a-z0-9]+(-[a-z0-9]+)*'

const pictureForms: readonly Form[] = [
  {
    mediaType: 'image/svg+xml',
    schema: z.string(),
    example: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 630">…</svg>',
  },
  { mediaType: 'image/png', schema: z.string().openapi({ format: 'binary' }), example: '\u0089PNG…' },
]

const frameForm: Form = { mediaType: 'text/html', schema: z.string(), example: '<!doctype html><html lang="sv">…</html>' }

type OperationId = 'drawMap' | 'drawPicture' | 'showFrame' | 'findFrame' | 'getHealth' | 'getReadiness'

/**
 * What programs ask for beside the API, from the server's root, for its documentation: pictures, frames, and whether the server is well.
 * Files whose names other standards give, with a dot in them, can't be among its paths (REST profile UFN.08).
 */
export function besideApi(deps: Deps): readonly Action[] {
  const { publicUrl } = deps.settings
  const snapshot = currentStudy(deps)
  const indicators = listIndicators(snapshot.study)
  const indicator = (indicators.find(({ kind }) => kind === 'multiple') ?? indicators[0])?.id ?? ''
  const study = { ...pathParameters.study, pattern: `^${slug}$` }
  const asked = askedOf(deps, { study: snapshot.study.id, indicator }, {})
  const named = (description: TextKeyUnder<'openapi', 'parameter'>, example: string, pattern: string) => ({
    description: localized('openapi', `parameter.${description}`),
    example: () => example,
    pattern,
  })
  const beside = (
    operationId: OperationId,
    path: string,
    forms: readonly Form[],
    { isKept = true, ...rest }: Partial<Action> & { readonly isKept?: boolean } = {},
  ): Action => ({
    operationId,
    method: 'get',
    path,
    isBeside: true,
    summary: localized('openapi', `operation.${operationId}.summary`),
    description: localized('openapi', `operation.${operationId}.description`, { pictures: pictureList(asked) }),
    params: {},
    needsKey: false,
    problems: [],
    reply: { status: 200, forms, isKept },
    ...rest,
  })
  const language: ChoiceParameter = {
    description: localized('openapi', 'parameter.sprak'),
    example: 'en',
    allowed: () => ['sv', 'en'],
  }
  const still: ChoiceParameter = { description: localized('openapi', 'parameter.stilla'), allowed: () => ['ja', 'nej'] }
  const ofPicture = ['unknown-query-parameter', 'invalid-query-parameter', 'unknown-study', 'too-many-pictures'] as const
  const frame = embeddingOf(snapshot, deps.geography, new URL(`${publicUrl}/inbaddad/${indicator}`))
  const statusForm = (status: string): Form => ({ mediaType: jsonMediaType, schema: statusSchema, example: { status } })
  return [
    beside('drawMap', '/maps/{study}/{picture}', pictureForms, {
      params: { study, picture: named('mapPicture', `${indicator}.svg`, `^${slug}\\.(svg|png)$`) },
      query: mapQuery(asked),
      problems: [...ofPicture, 'unknown-indicator'],
    }),
    beside('drawPicture', '/pictures/{study}/{picture}', pictureForms, {
      params: { study, picture: named('picture', 'table.svg', `^(${pictureNames.join('|')})\\.(svg|png)$`) },
      query: pictureQuery(asked),
      problems: [...ofPicture, 'unknown-address', 'unknown-slide'],
    }),
    beside('showFrame', '/inbaddad/{indicator}', [frameForm], {
      params: { indicator: { ...pathParameters.indicator, pattern: `^${slug}$` } },
      query: { sprak: language, stilla: still },
      problems: ['unknown-indicator'],
    }),
    beside(
      'findFrame',
      '/oembed',
      frame === null
        ? []
        : [{ mediaType: jsonMediaType, schema: oembedSchema, example: oembedReply(frame, publicUrl, usualFrame) }],
      {
        query: {
          url: {
            description: localized('openapi', 'parameter.url'),
            example: `${publicUrl}/?indikator=${indicator}`,
            format: 'uri',
          },
          ...frameMeasures,
        },
        problems: ['invalid-query-parameter', 'not-embeddable', 'format-not-implemented'],
      },
    ),
    beside('getHealth', '/healthz', [statusForm('ok')], { isKept: false }),
    beside('getReadiness', '/readyz', [statusForm('ready')], { isKept: false, problems: ['not-ready'] }),
  ]
}
