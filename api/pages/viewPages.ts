import type { Localized } from '../domain/study/localized.ts'
import { text } from '../domain/words/catalogue.ts'
import type { PageView } from './pageAddress.ts'
import type { PageContext } from './pageContext.ts'

/** The views that are a page of their own, without the large map. */
type PageName = Exclude<PageView['name'], 'map' | 'municipality' | 'centre'>

/** What each page is, in a sentence: for search engines, link previews, and the first HTML. */
const leads: Readonly<Record<Exclude<PageName, 'about' | 'report'>, Localized>> = {
  compare: {
    sv: 'Upp till fyra kommuner sida vid sida med sitt län och regionen: varje svar, mäklarmognad, projektnivå, workshop och lärcentrum. Kommuner rangordnas inte.',
    en: 'Up to four municipalities side by side with their county and the region: every answer, broker maturity, project level, workshop and learning centres. Municipalities are not ranked.',
  },
  cross: {
    sv: 'Två frågor korsade: hur många kommuner som har båda svaren, vilka de är, och vad enbart summorna tillåter.',
    en: 'Two questions crossed: how many municipalities have both answers, which they are, and what the totals alone allow.',
  },
  table: {
    sv: 'Alla kommuner och alla frågor i en tabell att sortera, filtrera och ta med.',
    en: 'All municipalities and all questions in a table to sort, filter and take along.',
  },
}

/** The page that an address is, null where it is the map. */
export function pageNameOf({ name }: PageView): PageName | null {
  return name === 'map' || name === 'municipality' || name === 'centre' ? null : name
}

/** What a page is, in plain text. */
export function pageLead(name: PageName, { snapshot: { study }, address: { language } }: PageContext): string {
  if (name === 'about') return study.description[language]
  if (name !== 'report') return leads[name][language]
  return study.report === undefined
    ? text(language, 'report', 'none', { study: study.shortTitle })
    : text(language, 'report', 'about', { date: study.source.date })
}
