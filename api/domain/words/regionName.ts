/** What the municipalities are together. */
export const regionName = 'Östra Mellansverige'
