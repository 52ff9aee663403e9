/** The style's sources; those of the backdrop are named as its objects. */
export const municipalitySource = 'municipalities'
export const municipalityBorderSource = 'municipality-borders'
export const hatchSource = 'missing-hatches'
export const outlineSource = 'outlines'
export const countyBorderSource = 'county-borders'
export const labelSource = 'labels'
export const countyLabelSource = 'county-labels'
