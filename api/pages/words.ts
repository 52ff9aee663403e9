import { collatorOf } from '../domain/words/format.ts'
import type { Language, Localized } from '../domain/study/localized.ts'

/** The pages' words that stand before any script has run; the client's own are the same. */
export const words = {
  name: { sv: 'Lärkartan', en: 'Lärkartan' },
  home: { sv: 'Lärkartan, till kartan', en: 'Lärkartan, to the map' },
  skip: { sv: 'Hoppa till innehållet', en: 'Skip to content' },
  views: { sv: 'Vyer', en: 'Views' },
  map: { sv: 'Karta', en: 'Map' },
  compare: { sv: 'Jämför', en: 'Compare' },
  cross: { sv: 'Korsa', en: 'Cross' },
  table: { sv: 'Tabell', en: 'Table' },
  report: { sv: 'Rapporten', en: 'Report' },
  about: { sv: 'Om', en: 'About' },
  language: { sv: 'Språk', en: 'Language' },
  region: { sv: 'Hela regionen', en: 'The whole region' },
  regionName: { sv: 'Östra Mellansverige', en: 'East Middle Sweden' },
  areas: { sv: 'Område', en: 'Area' },
  list: { sv: 'Vad kartan visar', en: 'What the map shows' },
  question: { sv: 'Frågan', en: 'The question' },
  reconstructedQuestion: { sv: 'Frågan, återskapad av oss', en: 'The question, reconstructed by us' },
  method: { sv: 'Så räknas det', en: 'How it is derived' },
  column: { sv: 'Frågor och teckenförklaring', en: 'Questions and legend' },
  panel: { sv: 'Om platsen', en: 'About the place' },
  legend: { sv: 'Teckenförklaring', en: 'Legend' },
  options: { sv: 'Svarsalternativ på kartan', en: 'Answer shown on the map' },
  forms: { sv: 'Kartans form', en: 'Form of the map' },
  tiles: { sv: 'Lika stora rutor', en: 'Equal squares' },
  cellByCell: { sv: 'Kommunerna ruta för ruta', en: 'The municipalities cell by cell' },
  answers: { sv: 'Alla svar', en: 'All answers' },
  selection: { sv: 'Urval', en: 'Filter' },
  within: { sv: 'Inom urvalet', en: 'Within the filter' },
  outside: { sv: 'Utanför urvalet', en: 'Outside the filter' },
  faded: { sv: 'Övriga kommuner är nedtonade.', en: 'Other municipalities are faded.' },
  municipality: { sv: 'Kommun', en: 'Municipality' },
  county: { sv: 'Län', en: 'County' },
  base: { sv: 'Bas', en: 'Base' },
  value: { sv: 'Svar', en: 'Answer' },
  ownAnswer: { sv: 'Kommunens svar', en: 'The municipality’s answer' },
  inCounty: { sv: 'Länet', en: 'County' },
  inRegion: { sv: 'Regionen', en: 'Region' },
  maturity: { sv: 'Mäklarmognad', en: 'Broker maturity' },
  dimension: { sv: 'Dimension', en: 'Dimension' },
  level: { sv: 'Läge', en: 'Level' },
  alike: {
    sv: 'Länet och Regionen: så många har samma, av kommuner med uppgift; saknas svaret, av alla kommuner.',
    en: 'County and Region: how many have the same, of municipalities with data; where it is missing, of all municipalities.',
  },
  rubric: { sv: 'Rubrik', en: 'Rubric' },
  notValidated: { sv: 'ej validerad', en: 'not validated' },
  centres: { sv: 'Lärcentrum', en: 'Learning centres' },
  noCentres: { sv: 'Ingen verifierad uppgift.', en: 'No verified information.' },
  notFor2008: { sv: 'Inget är belagt för 2008.', en: 'Nothing is verified for 2008.' },
  neighbours: { sv: 'Grannkommuner', en: 'Neighbouring municipalities' },
  served: { sv: 'Kommuner som lärcentret betjänar', en: 'Municipalities served' },
  nameInSource: { sv: 'Namn i källan', en: 'Name in the source' },
  responsibleBody: { sv: 'Huvudman', en: 'Responsible body' },
  place: { sv: 'Plats', en: 'Place' },
  period: { sv: 'Tid som källan gäller', en: 'Period covered by the source' },
  activity: { sv: 'Verksamhet', en: 'Activity' },
  verification: { sv: 'Hur säker uppgiften är', en: 'How well attested it is' },
  sources: { sv: 'Källor', en: 'Sources' },
  centreAnswers: { sv: 'Svar i studien', en: 'Answers in the study' },
  noCentreAnswers: {
    sv: 'Inga svar är publicerade för enskilda lärcentrum. Rapporten nämner inget lärcentrum vid namn.',
    en: 'No answers are published for single learning centres. The report names no learning centre.',
  },
  unknown: { sv: 'ingen verifierad uppgift', en: 'no verified information' },
  picture: { sv: 'Kartan som bild (SVG)', en: 'The map as a picture (SVG)' },
  open: { sv: 'Öppna i Lärkartan', en: 'Open in Lärkartan' },
  credits: {
    sv: 'Kartdata: © OpenStreetMap, Lantmäteriet, GSHHG, Natural Earth',
    en: 'Map data: © OpenStreetMap, Lantmäteriet, GSHHG, Natural Earth',
  },
  population: { sv: 'Kommuner och folkmängd: SCB, Eurostat.', en: 'Municipalities and population: SCB, Eurostat.' },
  frameKeys: {
    sv: 'Piltangenterna går till närmaste kommun åt det hållet. Enter markerar kommunen, och länken Öppna i Lärkartan leder då till den i en ny flik. Escape avmarkerar den. Home visar hela regionen.',
    en: 'The arrow keys go to the nearest municipality in that direction. Enter marks the municipality, and the link Open in Lärkartan then leads to it in a new tab. Escape deselects it. Home shows the whole region.',
  },
  notFound: { sv: 'Sidan finns inte', en: 'No such page' },
  toMap: { sv: 'Till kartan', en: 'To the map' },
} as const satisfies Record<string, Localized>

/** "7 av 12", the count and what it is of. */
export function countOf(count: number, of: number, language: Language): string {
  return language === 'sv' ? `${count} av ${of}` : `${count} of ${of}`
}

/** How many of a county's municipalities the answer is of: “12 av 13 kommuner i Örebro län”. */
export function countyBase(base: number, municipalities: number, county: string, language: Language): string {
  return `${countOf(base, municipalities, language)} ${language === 'sv' ? 'kommuner i' : 'municipalities in'} ${county}`
}

/** What the counts of a multiple answer's options are of. */
export function severalOf(base: string, language: Language): string {
  return language === 'sv' ? `Antal av ${base}. Flera svar kan ges.` : `Count of ${base}. Several answers may be given.`
}

/** Orders names as Swedish does, å ä ö last, in either language: they are Swedish names. */
export const byName = collatorOf('sv').compare
