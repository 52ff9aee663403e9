import type { ClassCount } from '../../domain/study/distribution.ts'
import type { IndicatorReply } from '../../replies/indicator.ts'
import type { Language, Localized } from '../../domain/study/localized.ts'
import type { Provenance } from '../../domain/study/answer.ts'

/** The picture's own words. */
export const texts = {
  name: { sv: 'Lärkartan', en: 'Lärkartan' },
  base: { sv: 'Bas', en: 'Base' },
  source: { sv: 'Källa', en: 'Source' },
  selection: { sv: 'Urval', en: 'Filter' },
  raised: { sv: 'Framhävd klass', en: 'Highlighted class' },
  countsOfAll: {
    sv: 'Antalen gäller alla, inte bara urvalet.',
    en: 'Counts are of all, not only of the filter.',
  },
  steppedBack: {
    sv: 'Övriga kommuner är nedtonade. Antalen gäller alla.',
    en: 'Other municipalities are faded. Counts include all municipalities.',
  },
  taken: { sv: 'Hämtad', en: 'Retrieved' },
  version: { sv: 'Underlag', en: 'Data version' },
  reconstructed: { sv: '(frågan återskapad av oss)', en: '(question reconstructed by us)' },
  supplementary: {
    sv: 'Frågan ingick inte i intervjuerna 2008. Den är tillagd för att rubriken kräver den.',
    en: 'The question was not part of the 2008 interviews. It is added because the rubric needs it.',
  },
  credits: {
    sv: 'Gränser: Lantmäteriet (CC0) via Who’s On First. Vatten: © OpenStreetMaps bidragsgivare (ODbL), GSHHG. Land: Natural Earth.',
    en: 'Boundaries: Lantmäteriet (CC0) via Who’s On First. Water: © OpenStreetMap contributors (ODbL), GSHHG. Land: Natural Earth.',
  },
} as const satisfies Record<string, Localized>

/** The label that goes with every picture of municipalities' values: what it is called, and what that means. */
export const provenanceTexts: Readonly<Record<Provenance, { readonly name: Localized; readonly meaning: Localized }>> = {
  example: {
    name: { sv: 'Exempeldata', en: 'Example data' },
    meaning: {
      sv: 'konstruerade svar, summorna följer slutrapporten',
      en: 'constructed answers, totals follow the final report',
    },
  },
  collected: {
    name: { sv: 'Insamlat', en: 'Collected' },
    meaning: { sv: 'svar som studiens ägare har samlat in', en: 'answers collected by the study’s owner' },
  },
  published: {
    name: { sv: 'Publicerat', en: 'Published' },
    meaning: { sv: 'tal och påståenden ur slutrapporten', en: 'figures and statements from the final report' },
  },
}

const percent: Readonly<Record<Language, Intl.NumberFormat>> = {
  sv: new Intl.NumberFormat('sv', { style: 'percent' }),
  en: new Intl.NumberFormat('en', { style: 'percent' }),
}

/** "30 %". */
export const sharePercent = (share: number, language: Language): string => percent[language].format(share)

/** "15 · 30 %", or the count alone where there is no share. */
export function countAndShare(count: number, share: number | null, language: Language): string {
  return share === null ? String(count) : `${count} · ${percent[language].format(share)}`
}

/** A class in words. Levels keep their number, which is what the scale is read by: "2 Organiserad". */
export function classWords(
  kind: IndicatorReply['kind'],
  { id, label }: Pick<ClassCount, 'id' | 'label'>,
  language: Language,
): string {
  return kind === 'level' ? `${id} ${label[language]}` : label[language]
}

/** A heading's words inside a sentence: "Offentlig sektor" → "offentlig sektor", but abbreviations stay. */
export function lowerFirst(text: string): string {
  const [first = '', second = ''] = text
  return second !== second.toLowerCase() || /\d/.test(second) ? text : first.toLowerCase() + text.slice(1)
}

/** What stands for municipalities that did and did not name the option shown of a multiple answer. */
export const optionWords = {
  chosen: { sv: (option: string) => `Anger ${lowerFirst(option)}`, en: (option: string) => `Includes ${lowerFirst(option)}` },
  notChosen: {
    sv: (option: string) => `Anger inte ${lowerFirst(option)}`,
    en: (option: string) => `Does not include ${lowerFirst(option)}`,
  },
} as const

/** The option shown of a multiple answer in words; null for every other kind. */
export function optionLabel(
  { classes }: Pick<IndicatorReply, 'classes'>,
  option: string | null,
  language: Language,
): string | null {
  return classes.find(({ id }) => id === option)?.label[language] ?? null
}

/** "12 av 52 kommuner". */
export function ofMunicipalities(count: number, all: number, language: Language): string {
  return language === 'sv' ? `${count} av ${all} kommuner` : `${count} of ${all} municipalities`
}
