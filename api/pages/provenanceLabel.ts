import { element, escapeMarkup } from '../pictures/markup.ts'
import { provenanceTexts } from '../pictures/map/texts.ts'
import type { Language } from '../domain/study/localized.ts'
import type { Provenance } from '../domain/study/answer.ts'

/** Says what kind of data is shown; stands wherever a municipality's value does. */
export function provenanceLabel(provenance: Provenance, language: Language): string {
  const { name, meaning } = provenanceTexts[provenance]
  return element(
    'p',
    { class: 'provenance', 'data-provenance': provenance },
    element('strong', {}, escapeMarkup(name[language])),
    escapeMarkup(` – ${meaning[language]}`),
  )
}
