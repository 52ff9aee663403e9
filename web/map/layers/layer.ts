import type { LayerSpecification } from 'maplibre-gl'
import type { Ground } from '../ground.ts'

/** One layer of the style, in the colours of a ground. */
export type LayerOf = (ground: Ground) => LayerSpecification
