import { collatorOf } from '../domain/words/format.ts'
import type { Language, Localized } from '../domain/study/localized.ts'

/** The pages' words that stand before any script has run; the client's own are the same. */
export const words = {
  name: { sv: 'Lärkartan', en: 'Lärkartan' },
  map: { sv: 'Karta', en: 'Map' },
  compare: { sv: 'Jämför', en: 'Compare' },
  cross: { sv: 'Korsa', en: 'Cross' },
  table: { sv: 'Tabell', en: 'Table' },
  report: { sv: 'Rapporten', en: 'Report' },
  about: { sv: 'Om', en: 'About' },
  legend: { sv: 'Teckenförklaring', en: 'Legend' },
  answers: { sv: 'Alla svar', en: 'All answers' },
  selection: { sv: 'Urval', en: 'Filter' },
  within: { sv: 'Inom urvalet', en: 'Within the filter' },
  outside: { sv: 'Utanför urvalet', en: 'Outside the filter' },
  faded: { sv: 'Övriga kommuner är nedtonade.', en: 'Other municipalities are faded.' },
  municipality: { sv: 'Kommun', en: 'Municipality' },
  county: { sv: 'Län', en: 'County' },
  value: { sv: 'Svar', en: 'Answer' },
  notFor2008: { sv: 'Inget är belagt för 2008.', en: 'Nothing is verified for 2008.' },
  period: { sv: 'Tid som källan gäller', en: 'Period covered by the source' },
  picture: { sv: 'Kartan som bild (SVG)', en: 'The map as a picture (SVG)' },
  open: { sv: 'Öppna i Lärkartan', en: 'Open in Lärkartan' },
  frameKeys: {
    sv: 'Piltangenterna går till närmaste kommun åt det hållet. Enter markerar kommunen, och länken Öppna i Lärkartan leder då till den i en ny flik. Escape avmarkerar den. Home visar hela regionen.',
    en: 'The arrow keys go to the nearest municipality in that direction. Enter marks the municipality, and the link Open in Lärkartan then leads to it in a new tab. Escape deselects it. Home shows the whole region.',
  },
  notFound: { sv: 'Sidan finns inte', en: 'No such page' },
} as const satisfies Record<string, Localized>

/** "7 av 12", the count and what it is of. */
export function countOf(count: number, of: number, language: Language): string {
  return language === 'sv' ? `${count} av ${of}` : `${count} of ${of}`
}

/** How many of a county's municipalities the answer is of: “12 av 13 kommuner i Örebro län”. */
export function countyBase(base: number, municipalities: number, county: string, language: Language): string {
  return `${countOf(base, municipalities, language)} ${language === 'sv' ? 'kommuner i' : 'municipalities in'} ${county}`
}

/** Orders names as Swedish does, å ä ö last, in either language: they are Swedish names. */
export const byName = collatorOf('sv').compare
