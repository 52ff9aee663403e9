import type { Geography } from '../domain/map/geography.ts'
import { apiAddress } from '../http/apiRoot.ts'
import { resource } from '../http/resource.ts'
import { boundariesAddress } from './municipalityBoundaries.ts'
import { countiesReplySchema, type CountiesReply } from '../replies/county.ts'
import { localized } from '../domain/words/catalogue.ts'

/** The region and its counties, in code order, each with its extent. */
export function countiesReply(geography: Geography): CountiesReply {
  const { region, countyAliases, counties, municipalities, extents } = geography
  const extentOf = (area: string): number[] => [...(extents.get(area) ?? [])]
  return {
    region: { name: region.sv, title: region, municipalities: municipalities.length, bbox: extentOf('region') },
    counties: counties.map(({ code, name }) => ({
      code,
      name,
      aliases: [...(countyAliases[code] ?? [])],
      municipalities: municipalities.filter(({ county }) => county.code === code).length,
      bbox: extentOf(code),
      links: { municipalities: `${apiAddress('municipalities')}?county=${code}` },
    })),
    links: {
      self: apiAddress('counties'),
      municipalities: apiAddress('municipalities'),
      boundaries: boundariesAddress(geography),
    },
  }
}

export const counties = resource({
  path: '/counties',
  operationId: 'listCounties',
  summary: localized('openapi', 'operation.listCounties.summary'),
  description: localized('openapi', 'operation.listCounties.description'),
  schema: countiesReplySchema,
  answer: ({ geography }) => countiesReply(geography),
})
