import { Problem } from '../../http/problem.ts'
import { type Indicator, findIndicator, listIndicators } from '../../domain/study/indicator.ts'
import type { StudyDefinition } from '../../domain/study/definition.ts'
import { localized } from '../../domain/words/catalogue.ts'

/** An indicator of a study. Throws a Problem that names the indicators there are. */
export function requireIndicator(study: StudyDefinition, id: string): Indicator {
  const indicator = findIndicator(study, id)
  if (indicator) return indicator
  const allowed = listIndicators(study).map((each) => each.id)
  const list = allowed.join(', ')
  const detail = localized('problems', 'detail.noSuchIndicator', { study: study.shortTitle, id, list })
  throw new Problem('unknown-indicator', detail, { allowed })
}
