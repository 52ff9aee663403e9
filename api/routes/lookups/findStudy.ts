import type { Deps } from '../../http/deps.ts'
import { Problem } from '../../http/problem.ts'
import type { Snapshot } from '../../domain/study/snapshot.ts'
import { localized } from '../../domain/words/catalogue.ts'

/** The snapshot in front of a study. Throws a Problem that names the studies there are. */
export function findStudy({ snapshots }: Pick<Deps, 'snapshots'>, study: string): Snapshot {
  const snapshot = snapshots.get(study)
  if (snapshot) return snapshot
  const allowed = [...snapshots.keys()]
  const list = allowed.join(', ')
  const detail = localized('problems', 'detail.noSuchStudy', { study, list })
  throw new Problem('unknown-study', detail, { allowed })
}
