import type { Deps } from '../../http/deps.ts'
import { Problem } from '../../http/problem.ts'
import type { Snapshot } from '../../domain/study/snapshot.ts'
import { localized } from '../../domain/words/catalogue.ts'

/** The study that is shown where nothing names one. */
export function currentStudy({ snapshots }: Pick<Deps, 'snapshots'>): Snapshot {
  const found = [...snapshots.values()].find(({ study }) => study.current)
  if (found === undefined) throw new RangeError('No study is the current one')
  return found
}

/** The study that the address of a page names, else the current one. */
export const studyOfPage = ({ snapshots }: Pick<Deps, 'snapshots'>, query: URLSearchParams): Snapshot =>
  snapshots.get(query.get('studie') ?? '') ?? currentStudy({ snapshots })

/** The snapshot in front of a study. Throws a Problem that names the studies there are. */
export function findStudy({ snapshots }: Pick<Deps, 'snapshots'>, study: string): Snapshot {
  const snapshot = snapshots.get(study)
  if (snapshot) return snapshot
  const allowed = [...snapshots.keys()]
  const list = allowed.join(', ')
  const detail = localized('problems', 'detail.noSuchStudy', { study, list })
  throw new Problem('unknown-study', detail, { allowed })
}
