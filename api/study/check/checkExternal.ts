import type { Problem } from '../checkStudy.ts'
import type { StudyDefinition } from '../definition.ts'

/** What comes from elsewhere than the study's source must say where: every id under `external` is an external source's. */
export function checkExternal({ externalSources, staircase, timeline, publishedTotals }: StudyDefinition): Problem[] {
  const known = new Set(externalSources.map(({ id }) => id))
  return Object.entries({ staircase, timeline, publishedTotals }).flatMap(([field, all]) =>
    all.flatMap(({ external = [] }, index) =>
      external.flatMap((id, place) =>
        known.has(id) ? [] : [{ path: [field, index, 'external', place], message: `no external source "${id}"` }],
      ),
    ),
  )
}
