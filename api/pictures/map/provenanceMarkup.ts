import type { Provenance } from '../../domain/study/answer.ts'
import type { Language } from '../../domain/study/localized.ts'
import { lightColours as colours } from '../../domain/map/lightColours.ts'
import { element, escapeMarkup } from '../markup.ts'
import { anyFontWidth } from '../../domain/map/textWidth.ts'
import { provenanceTexts } from './texts.ts'

const size = 15

const wordsOf = (provenance: Provenance, language: Language): string => ` – ${provenanceTexts[provenance].meaning[language]}`

/** How wide the label is, in whatever typeface it is read. */
export const provenanceWidth = (provenance: Provenance, language: Language): number =>
  Math.round(anyFontWidth(provenanceTexts[provenance].name[language] + wordsOf(provenance, language)) * size + 24)

/** The label of the data's provenance, on the map itself, so that no cutting of margins takes it off. */
export function provenanceMarkup(provenance: Provenance, language: Language, left: number, top: number): string {
  const { name } = provenanceTexts[provenance]
  const example = provenance === 'example'
  return element(
    'g',
    { 'data-provenance': provenance },
    element('rect', {
      x: left,
      y: top,
      width: provenanceWidth(provenance, language),
      height: 34,
      rx: 6,
      fill: example ? colours.exampleGround : colours.raised,
      stroke: example ? colours.exampleRule : colours.inkSoft,
    }),
    element(
      'text',
      { x: left + 14, y: top + 22, 'font-size': size, fill: example ? colours.exampleInk : colours.ink },
      element('tspan', { 'font-weight': 700 }, escapeMarkup(name[language])),
      escapeMarkup(wordsOf(provenance, language)),
    ),
  )
}
