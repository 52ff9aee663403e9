import type { LayerSpecification } from 'maplibre-gl'
import type { Ground } from '../ground.ts'

/** One layer of the style, in the colours of a ground. */
export type LayerOf = (ground: Ground) => LayerSpecification

/** The style's sources. All that lies still is one: MapLibre masks the whole screen anew wherever the next layer's source is another. */
export const groundSource = 'ground'
export const hatchSource = 'missing-hatches'
export const outlineSource = 'outlines'
export const labelSource = 'labels'
export const countyLabelSource = 'county-labels'
