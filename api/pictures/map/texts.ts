import type { IndicatorReply } from '../../replies/indicators.ts'
import type { Language, Localized } from '../../domain/study/localized.ts'
import type { Provenance } from '../../domain/study/answer.ts'
import { localized, text } from '../../domain/words/catalogue.ts'
import { formatShare } from '../../domain/words/format.ts'

/** The picture's own words. */
export const texts = {
  name: { sv: 'Lärkartan', en: 'Lärkartan' },
  base: { sv: 'Bas', en: 'Base' },
  source: { sv: 'Källa', en: 'Source' },
  selection: { sv: 'Urval', en: 'Filter' },
  raised: { sv: 'Framhävd klass', en: 'Highlighted class' },
  countsOfAll: localized('indicator', 'ofAll'),
  steppedBack: {
    sv: 'Övriga kommuner är nedtonade. Antalen gäller alla.',
    en: 'Other municipalities are faded. Counts include all municipalities.',
  },
  taken: { sv: 'Hämtad', en: 'Retrieved' },
  version: { sv: 'Underlag', en: 'Data version' },
  reconstructed: { sv: '(frågan återskapad av oss)', en: '(question reconstructed by us)' },
  supplementary: localized('indicator', 'supplementary'),
  credits: localized('map', 'credits'),
} as const satisfies Record<string, Localized>

const provenanceOf = (provenance: Provenance) => ({
  name: localized('indicator', `provenance.${provenance}.name`),
  meaning: localized('indicator', `provenance.${provenance}.text`),
})

/** The label that goes with every picture of municipalities' values: what it is called, and what that means. */
export const provenanceTexts = {
  example: provenanceOf('example'),
  collected: provenanceOf('collected'),
  published: provenanceOf('published'),
} as const satisfies Record<Provenance, unknown>

/** "15 · 30 %", or the count alone where there is no share. */
export function countAndShare(count: number, share: number | null, language: Language): string {
  return share === null
    ? String(count)
    : text(language, 'indicator', 'countShare', { count, share: formatShare(share, language) })
}

/** The option shown of a multiple answer in words; null for every other kind. */
export function optionLabel(
  { classes }: Pick<IndicatorReply, 'classes'>,
  option: string | null,
  language: Language,
): string | null {
  return classes.find(({ id }) => id === option)?.label[language] ?? null
}

/** "12 av 52 kommuner". */
export const ofMunicipalities = (count: number, all: number, language: Language): string =>
  text(language, 'selection', 'count', { count, of: all })
