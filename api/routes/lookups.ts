import type { Centre, Municipality } from '../domain/map/geography.ts'
import type { Deps } from '../http/deps.ts'
import { Problem } from '../http/problem.ts'
import { localized } from '../domain/words/catalogue.ts'
import type { Snapshot } from '../domain/study/snapshot.ts'
import { type Indicator, findIndicator, listIndicators } from '../domain/study/indicator.ts'
import type { StudyDefinition } from '../domain/study/definition.ts'

/** A learning centre. Throws a Problem that names those there are. */
export function findCentre({ geography }: Pick<Deps, 'geography'>, id: string): Centre {
  const centre = geography.centres.find((each) => each.id === id)
  if (centre) return centre
  const allowed = geography.centres.map((each) => each.id)
  const list = allowed.join(', ')
  const detail = localized('problems', 'detail.noSuchCentre', { id, list })
  throw new Problem('unknown-centre', detail, { allowed })
}

/** A municipality of the region. Throws a Problem that names the codes there are. */
export function findMunicipality({ geography }: Pick<Deps, 'geography'>, code: string): Municipality {
  const municipality = geography.municipalityByCode.get(code)
  if (municipality) return municipality
  const detail = localized('problems', 'detail.noSuchMunicipality', { code, count: geography.municipalities.length })
  throw new Problem('unknown-municipality', detail, { allowed: [...geography.municipalityByCode.keys()] })
}

/** The study that is shown where nothing names one. */
export function currentStudy({ snapshots }: Pick<Deps, 'snapshots'>): Snapshot {
  const found = [...snapshots.values()].find(({ study }) => study.current)
  if (found === undefined) throw new RangeError('No study is the current one')
  return found
}

/** The study that the address of a page names, else the current one. */
export const studyOfPage = (deps: Pick<Deps, 'snapshots'>, query: URLSearchParams): Snapshot =>
  deps.snapshots.get(query.get('studie') ?? '') ?? currentStudy(deps)

/** The snapshot in front of a study. Throws a Problem that names the studies there are. */
export function findStudy({ snapshots }: Pick<Deps, 'snapshots'>, study: string): Snapshot {
  const snapshot = snapshots.get(study)
  if (snapshot) return snapshot
  const allowed = [...snapshots.keys()]
  const list = allowed.join(', ')
  const detail = localized('problems', 'detail.noSuchStudy', { study, list })
  throw new Problem('unknown-study', detail, { allowed })
}

/** An indicator of a study. Throws a Problem that names the indicators there are. */
export function requireIndicator(study: StudyDefinition, id: string): Indicator {
  const indicator = findIndicator(study, id)
  if (indicator) return indicator
  const allowed = listIndicators(study).map((each) => each.id)
  const list = allowed.join(', ')
  const detail = localized('problems', 'detail.noSuchIndicator', { study: study.shortTitle, id, list })
  throw new Problem('unknown-indicator', detail, { allowed })
}
