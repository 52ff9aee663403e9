import type { Provenance } from '../../study/provenance.ts'
import type { Language } from '../../study/localized.ts'
import { colours } from './colours.ts'
import { element, escapeMarkup } from './markup.ts'
import { anyFontWidth } from './textWidth.ts'
import { provenanceTexts } from './texts.ts'

const size = 15

/** The label of the data's provenance, on the map itself, so that no cutting of margins takes it off. */
export function provenanceMarkup(provenance: Provenance, language: Language, left: number, top: number): string {
  const { name, meaning } = provenanceTexts[provenance]
  const words = ` – ${meaning[language]}`
  const example = provenance === 'example'
  return element(
    'g',
    { 'data-provenance': provenance },
    element('rect', {
      x: left,
      y: top,
      width: Math.round(anyFontWidth(name[language] + words) * size + 24),
      height: 34,
      rx: 6,
      fill: example ? colours.exampleGround : colours.raised,
      stroke: example ? colours.exampleRule : colours.inkSoft,
    }),
    element(
      'text',
      { x: left + 14, y: top + 22, 'font-size': size, fill: example ? colours.exampleInk : colours.ink },
      element('tspan', { 'font-weight': 700 }, escapeMarkup(name[language])),
      escapeMarkup(words),
    ),
  )
}
