import type { Localized } from '../domain/study/localized.ts'

// None says what was asked for: one page answers all of them, and the client, which has the address, names it.

/** What stands over the map where the address names a municipality that is not of the region. */
export const noMunicipality = (all: number, region: Localized): Localized => ({
  sv: `Kommunkoden i adressen hör inte till någon av de ${all} kommunerna i ${region.sv}. Här är hela kartan.`,
  en: `The municipality code in the address does not belong to any of the ${all} municipalities of ${region.en}. Here is the whole map.`,
})

/** The same for a learning centre that the register does not have. */
export const noCentre: Localized = {
  sv: 'Lärcentret i adressen finns inte i registret. Här är hela kartan.',
  en: 'The learning centre in the address is not in the register. Here is the whole map.',
}
