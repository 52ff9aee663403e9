/** The style's sources. As few as the order of painting allows: MapLibre masks the whole screen anew wherever the next layer's source is another. */
export const landSource = 'land'
export const municipalitySource = 'municipalities'
export const hatchSource = 'missing-hatches'
export const borderSource = 'borders'
export const waterSource = 'water'
export const outlineSource = 'outlines'
export const labelSource = 'labels'
export const countyLabelSource = 'county-labels'
