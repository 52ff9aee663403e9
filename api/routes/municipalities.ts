import type { z } from '@hono/zod-openapi'
import { areasOf, bboxOf } from '../formats/rfc7946.ts'
import type { Geography } from '../domain/map/geography.ts'
import { apiAddress } from '../http/apiRoot.ts'
import { resource } from '../http/resource.ts'
import { municipalitiesReplySchema } from '../replies/municipality.ts'
import { countyParameter } from './parameters.ts'
import { placeOf } from '../replies/centre.ts'
import { localized } from '../domain/words/catalogue.ts'

type Reply = z.infer<typeof municipalitiesReplySchema>

function municipalitiesReply(geography: Geography, county: string | undefined): Reply {
  const areas = areasOf(geography.boundaries)
  const drawn = new Map(geography.boundaries.objects.municipalities.geometries.map(({ id, properties }) => [id, properties]))
  const chosen = geography.municipalities.filter(({ county: { code } }) => county === undefined || code === county)
  const features = chosen.flatMap((municipality): Reply['features'] => {
    const { code, nuts3, population } = municipality
    const geometry = areas.get(code)
    const place = drawn.get(code)
    if (!geometry || !place || !('tile' in place)) return []
    const [longitude, latitude] = place.labelPoint
    const properties = {
      ...placeOf(municipality),
      nutsCode: nuts3,
      population,
      labelPoint: { longitude, latitude },
      tile: place.tile,
    }
    return [{ type: 'Feature', id: code, bbox: bboxOf([geometry]), geometry, properties }]
  })
  const self = apiAddress('municipalities')
  return {
    type: 'FeatureCollection',
    bbox: bboxOf(chosen.flatMap(({ code }) => areas.get(code) ?? [])),
    features,
    links: {
      self: county === undefined ? self : `${self}?county=${county}`,
      counties: apiAddress('counties'),
      boundaries: `${apiAddress('municipality-boundaries')}?version=${geography.boundariesHash}`,
    },
  }
}

export const municipalities = resource({
  path: '/municipalities',
  operationId: 'listMunicipalities',
  summary: localized('openapi', 'operation.listMunicipalities.summary'),
  description: localized('openapi', 'operation.listMunicipalities.description'),
  query: { county: countyParameter },
  schema: municipalitiesReplySchema,
  problems: ['invalid-query-parameter'],
  answer: ({ geography }, _params, { county }) => municipalitiesReply(geography, county),
})
