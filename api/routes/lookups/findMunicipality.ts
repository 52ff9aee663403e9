import type { Municipality } from '../../domain/map/geography.ts'
import type { Deps } from '../../http/deps.ts'
import { Problem } from '../../http/problem.ts'

/** A municipality of the region. Throws a Problem that names the codes there are. */
export function findMunicipality({ geography }: Pick<Deps, 'geography'>, code: string): Municipality {
  const municipality = geography.municipalityByCode.get(code)
  if (municipality) return municipality
  const detail = {
    sv: `Koden ”${code}” hör inte till någon av områdets ${geography.municipalities.length} kommuner.`,
    en: `The code “${code}” belongs to none of the region’s ${geography.municipalities.length} municipalities.`,
  }
  throw new Problem('unknown-municipality', detail, { allowed: [...geography.municipalityByCode.keys()] })
}
