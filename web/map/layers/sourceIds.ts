/** The style's sources; those of the backdrop are named as its objects. */
export const municipalitySource = 'municipalities'
export const countyBorderSource = 'county-borders'
export const labelSource = 'labels'
export const countyLabelSource = 'county-labels'
