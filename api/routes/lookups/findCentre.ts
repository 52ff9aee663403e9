import type { Centre } from '../../domain/map/geography.ts'
import type { Deps } from '../../http/deps.ts'
import { Problem } from '../../http/problem.ts'
import { localized } from '../../domain/words/catalogue.ts'

/** A learning centre. Throws a Problem that names those there are. */
export function findCentre({ geography }: Pick<Deps, 'geography'>, id: string): Centre {
  const centre = geography.centres.find((each) => each.id === id)
  if (centre) return centre
  const allowed = geography.centres.map((each) => each.id)
  const list = allowed.join(', ')
  const detail = localized('problems', 'detail.noSuchCentre', { id, list })
  throw new Problem('unknown-centre', detail, { allowed })
}
