/** The features whose texts are on paper and come late: all are to be here before one prints, or what needs them is left out. */
export const printTexts = ['print', 'map', 'selection'] as const
