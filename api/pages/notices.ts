import type { Localized } from '../domain/study/localized.ts'

/** What stands over the map where the address names a municipality that is not of the region. */
export const noMunicipality = (code: string, all: number): Localized => ({
  sv: `Kommunkoden ${code} hör inte till någon av de ${all} kommunerna i Östra Mellansverige. Här är hela kartan.`,
  en: `Municipality code ${code} does not belong to any of the ${all} municipalities of East Middle Sweden. Here is the whole map.`,
})

/** The same for a learning centre that the register does not have. */
export const noCentre = (id: string): Localized => ({
  sv: `Det finns inget lärcentrum med beteckningen ${id}. Här är hela kartan.`,
  en: `There is no learning centre with the id ${id}. Here is the whole map.`,
})
