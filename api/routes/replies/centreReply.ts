import type { Centre } from '../../geo/centre.ts'
import type { Geography } from '../../geo/geography.ts'
import { apiAddress } from '../../http/apiRoot.ts'
import type { CentreReply } from '../../schemas/centre.ts'
import { centreTitle } from './centreTitle.ts'
import { placeOf } from './placeOf.ts'

/** A learning centre with the municipalities it serves. */
export function centreReply(centre: Centre, { municipalityByCode }: Pick<Geography, 'municipalityByCode'>): CentreReply {
  const municipalities = centre.municipalities.flatMap((code) => municipalityByCode.get(code) ?? []).map(placeOf)
  return {
    ...centre,
    title: centreTitle(
      centre,
      municipalities.map(({ name }) => name),
    ),
    municipalities,
    sources: [...centre.sources],
    links: { self: apiAddress('centres', centre.id), collection: apiAddress('centres') },
  }
}
