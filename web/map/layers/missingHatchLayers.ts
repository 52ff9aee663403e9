import type { LayerSpecification } from 'maplibre-gl'
import type { MissingReason } from '../../../api/study/missing.ts'
import { municipalitySource } from './sourceIds.ts'

/** The reasons a value can be missing for, each with a hatch of its own. The record makes the compiler miss none. */
const all: Readonly<Record<MissingReason, true>> = {
  'no-answer': true,
  'not-asked': true,
  'not-published': true,
  'not-applicable': true,
  uncertain: true,
  insufficient: true,
}
export const hatchedReasons = Object.keys(all) as readonly MissingReason[]

/** Name of a reason's pattern image, and of the feature-state that shows it. */
export const hatchName = (reason: MissingReason): string => `hatch-${reason}`

/** A layer a reason, since a pattern can't be chosen by feature-state, only its opacity. */
export const missingHatchLayers: readonly LayerSpecification[] = hatchedReasons.map((reason) => ({
  id: hatchName(reason),
  type: 'fill',
  source: municipalitySource,
  paint: {
    'fill-pattern': hatchName(reason),
    'fill-opacity': ['coalesce', ['feature-state', hatchName(reason)], 0],
    'fill-antialias': false,
  },
}))
