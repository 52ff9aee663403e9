import type { Municipality } from '../../domain/map/geography.ts'
import type { Deps } from '../../http/deps.ts'
import { Problem } from '../../http/problem.ts'
import { localized } from '../../domain/words/catalogue.ts'

/** A municipality of the region. Throws a Problem that names the codes there are. */
export function findMunicipality({ geography }: Pick<Deps, 'geography'>, code: string): Municipality {
  const municipality = geography.municipalityByCode.get(code)
  if (municipality) return municipality
  const detail = localized('problems', 'detail.noSuchMunicipality', { code, count: geography.municipalities.length })
  throw new Problem('unknown-municipality', detail, { allowed: [...geography.municipalityByCode.keys()] })
}
