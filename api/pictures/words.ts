import { localized } from '../domain/words/catalogue.ts'

/** The words of the pictures that are not maps; those that the client's views have too are the client's own. */
export const words = {
  staircase: { sv: 'Trappan i slutrapporten', en: 'The staircase of the final report' },
  eachColumn: {
    sv: 'Varje stapel är alla {all} kommuner; de fyllda är så många som rapporten räknar.',
    en: 'Each column is all {all} municipalities; the filled ones are as many as the report counts.',
  },
  notNested: localized('report', 'notNested'),
  crossed: {
    sv: 'Antal kommuner i varje par av svar: {x} i kolumner, {y} i rader.',
    en: 'Number of municipalities in each pair of answers: {x} in columns, {y} in rows.',
  },
  crossedBase: {
    sv: 'Bas: {base} av {municipalities} kommuner{place} har ett värde i båda.',
    en: 'Base: {base} of {municipalities} municipalities{place} have a value in both.',
  },
  inCounty: { sv: ' i {county}', en: ' in {county}' },
  inSelection: { sv: ' i urvalet', en: ' in the filter' },
  several: {
    sv: 'Flera svar kan ges: en kommun räknas i varje ruta som den hör till.',
    en: 'Several answers can be given: a municipality counts in every cell it belongs to.',
  },
  share: {
    row: { sv: 'Procenten är andelen av radens kommuner.', en: 'The percentages are shares of the row’s municipalities.' },
    column: {
      sv: 'Procenten är andelen av kolumnens kommuner.',
      en: 'The percentages are shares of the column’s municipalities.',
    },
  },
  sum: { sv: 'Summa', en: 'Total' },
  municipalities: { sv: 'Kommuner', en: 'Municipalities' },
  cellsAreKey: {
    sv: 'Rutornas färger är kommunernas på kartan. Beteckningen efter namnet är rutans.',
    en: 'The cells’ colours are the municipalities’ on the map. The letter and number after a name are the cell’s.',
  },
  scheme: {
    hues: {
      sv: 'Kulörerna skiljer svaren på ”{first}” åt och har ingen ordning. Från ljust till mörkt går ”{second}”.',
      en: 'The hues tell the answers to “{first}” apart and have no order. Light to dark shows “{second}”.',
    },
    one: { sv: 'Färgerna visar bara ”{first}”.', en: 'The colours show “{first}” alone.' },
  },
  withoutValue: { sv: 'Utan värde i någon av frågorna', en: 'Without a value in either question' },
  inSeveral: { sv: 'Randig: hör till flera rutor', en: 'Striped: belongs to several cells' },
  notCounted: { sv: 'Utanför området eller urvalet, räknas inte', en: 'Outside the area or filter, not counted' },
  compared: { sv: '{names} jämförda', en: '{names} compared' },
  besideRegion: { sv: '{name} jämförd med regionen', en: '{name} compared with the region' },
  comparedHow: {
    sv: 'Mäklarmognad i fem dimensioner (rubrik {version}) och alla svar. Kommuner rangordnas inte.',
    en: 'Broker maturity in five dimensions (rubric {version}) and every answer. Municipalities are not ranked.',
  },
  notValidated: { sv: 'Rubriken är inte validerad.', en: 'The rubric is not validated.' },
  knownOf: { sv: '{known} av {of} dimensioner kända', en: '{known} of {of} dimensions known' },
  within: { sv: 'inom urvalet', en: 'within the filter' },
  outside: { sv: 'utanför urvalet', en: 'outside the filter' },
  baseOf: { sv: '{base} av {of}', en: '{base} of {of}' },
  scaleNumbers: {
    sv: 'Små tal: så många av regionens kommuner som har steget. Längst till höger: hur många som har något känt steg.',
    en: 'Small figures: as many of the region’s municipalities as are on the step. Far right: how many have a known step at all.',
  },
  scaleUnknown: {
    sv: 'Ihåligt märke under Okänt: okänt steg, vilket som helst längs den streckade linjen.',
    en: 'Hollow mark under Unknown: unknown step, any along the broken line.',
  },
  unknownPlace: { sv: 'Okänt', en: 'Unknown' },
  scaleNotApplicable: { sv: 'Ej tillämpligt, inte inritat: {who}.', en: 'Not applicable, not drawn: {who}.' },
  answers: { sv: 'Svar (halvfett: skiljer sig)', en: 'Answers (semibold: they differ)' },
  greyWithin: { sv: 'Grå kommuner på kartan är inom urvalet.', en: 'Grey municipalities on the map are within the filter.' },
  profile: { sv: '{name}: mäklarmognad i fem dimensioner', en: '{name}: broker maturity in five dimensions' },
  rubric: { sv: 'Rubrik {version}, ej validerad.', en: 'Rubric {version}, not validated.' },
  rubricValid: { sv: 'Rubrik {version}.', en: 'Rubric {version}.' },
  overallIs: {
    sv: '{title}: {level}. {known} av {of} dimensioner är kända; med de okända som 0 och som 3 blir steget {span}.',
    en: '{title}: {level}. {known} of {of} dimensions are known; with the unknown as 0 and as 3 the step is {span}.',
  },
  overallKnown: {
    sv: '{title}: {level}. Alla {of} dimensioner är kända.',
    en: '{title}: {level}. All {of} dimensions are known.',
  },
  profileKey: {
    sv: 'Fylld ruta med kant: kommunen. Staplar: andel av regionens kommuner med känt steg. Tjockt streck: andel av länets.',
    en: 'Filled box with an edge: the municipality. Columns: share of the region’s municipalities with a known step. Thick line: share of the county’s.',
  },
  regionAndCounty: { sv: 'regionen {region} · länet {county}', en: 'region {region} · county {county}' },
  bases: { sv: 'Bas: {region} i regionen, {county} i länet', en: 'Base: {region} in the region, {county} in the county' },
  supposed: { sv: '{name}: tänkt mäklarmognad', en: '{name}: supposed broker maturity' },
  hypothetical: {
    sv: 'Tänk om – hypotetiskt, inte kommunens svar. Ett tankeexempel med en kopia av svaren.',
    en: 'What if – hypothetical, not the municipality’s answers. A thought experiment on a copy of the answers.',
  },
  supposedKey: {
    sv: 'Streckad kant: steget med kommunens svar. Fylld ruta med hel kant: steget med de tänkta svaren.',
    en: 'Broken edge: the step with the municipality’s answers. Filled box with a whole edge: the step with the supposed answers.',
  },
  changes: { sv: 'Svar som tänks annorlunda', en: 'Answers supposed otherwise' },
  noChanges: { sv: 'Inga svar är ändrade.', en: 'No answers are changed.' },
  change: { sv: '{title}: {before} → {after}', en: '{title}: {before} → {after}' },
  questions: { sv: 'Fråga för fråga: vad slutrapporten anger', en: 'Question by question: what the final report states' },
  questionsHow: {
    sv: 'Varje ruta är en av de {all} kommunerna. Vilken ruta som är vilken kommun säger rapporten inte. Det som inte är känt är streckat, med skäl.',
    en: 'Each square is one of the {all} municipalities. Which square is which municipality the report does not say. What is not known is hatched, with the reason.',
  },
  base: { sv: 'Bas: {base} kommuner', en: 'Base: {base} municipalities' },
  likelyBase: {
    sv: 'Trolig bas: {base} kommuner. Rapporten anger inget tal.',
    en: 'Likely base: {base} municipalities. The report gives no number.',
  },
  noBase: { sv: 'Vilka som fick frågan är inte publicerat.', en: 'Who was asked is not published.' },
  derived: { sv: '(härlett)', en: '(derived)' },
  table: { sv: 'Alla kommuner och alla frågor', en: 'All municipalities and all questions' },
  tableHow: {
    sv: '{count} av {all} kommuner, {questions} frågor och mått, att sortera, filtrera och ta med.',
    en: '{count} of {all} municipalities, {questions} questions and measures, to sort, filter and take along.',
  },
  external: localized('report', 'external'),
  borneOut: {
    sv: 'Rapporten förklarar inte talet {count}. Det bekräftas på annat håll.',
    en: 'The report does not explain the number {count}. It is confirmed elsewhere.',
  },
} as const

/** A text with what stands in braces filled in: `fill('{a} av {b}', { a: 1, b: 2 })` is "1 av 2". */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
