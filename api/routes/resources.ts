import type { Resource } from '../http/resource.ts'
import { answers, variables } from './answers.ts'
import { apiInfo } from './apiInfo.ts'
import { centre, centres, counties, municipalities, municipalityBoundaries } from './geography.ts'
import { conditions, selections } from './selections.ts'
import { comparisons } from './comparisons.ts'
import { crosstabs } from './crosstabs.ts'
import { facts } from './facts.ts'
import { indicator, indicators } from './indicators.ts'
import { publishedTotals } from './publishedTotals.ts'
import { similarities } from './similarities.ts'
import { studies, study } from './studies.ts'
import { studyMunicipalities, studyMunicipality } from './studyMunicipalities.ts'
import { suppositions } from './suppositions.ts'

/** Everything the API answers about, in the order the documentation lists it. */
export const resources: readonly Resource[] = [
  apiInfo,
  municipalities,
  municipalityBoundaries,
  counties,
  studies,
  study,
  publishedTotals,
  facts,
  indicators,
  indicator,
  studyMunicipalities,
  studyMunicipality,
  similarities,
  suppositions,
  comparisons,
  crosstabs,
  conditions,
  selections,
  answers,
  variables,
  centres,
  centre,
]
