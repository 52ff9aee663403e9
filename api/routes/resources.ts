import type { Resource } from '../http/resource.ts'
import { answers } from './answers.ts'
import { apiInfo } from './apiInfo.ts'
import { centre, centres } from './centres.ts'
import { conditions } from './conditions.ts'
import { comparisons } from './comparisons.ts'
import { counties } from './counties.ts'
import { crosstabs } from './crosstabs.ts'
import { facts } from './facts.ts'
import { indicator, indicators } from './indicators.ts'
import { municipalities } from './municipalities.ts'
import { municipalityBoundaries } from './municipalityBoundaries.ts'
import { publishedTotals } from './publishedTotals.ts'
import { selections } from './selections.ts'
import { similarities } from './similarities.ts'
import { studies, study } from './studies.ts'
import { studyMunicipalities, studyMunicipality } from './studyMunicipalities.ts'
import { suppositions } from './suppositions.ts'
import { variables } from './variables.ts'

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
