import { element, escapeMarkup } from '../pictures/markup.ts'
import { provenanceTexts, texts } from '../pictures/map/texts.ts'
import type { PageContext } from './pageContext.ts'
import { words } from './words.ts'

const sections = {
  data: { sv: 'Vad som är sant om uppgifterna', en: 'What is true of the data' },
  method: { sv: 'Så läses kartan', en: 'How to read the map' },
  sources: { sv: 'Källor och licenser', en: 'Sources and licences' },
  api: { sv: 'Öppna data', en: 'Open data' },
  missing: {
    sv: 'Ett saknat svar är aldrig noll och aldrig en färg på skalan. Skälen hålls isär, var och ett med sitt mönster.',
    en: 'A missing answer is never zero and never a colour of the scale. The reasons are kept apart, each with its own pattern.',
  },
  base: {
    sv: 'Varje andel anger sin bas. Kommuner rangordnas inte.',
    en: 'Every share names its base. Municipalities are not ranked.',
  },
  apiText: {
    sv: 'Allt som visas går att hämta: gränser, svar, summor och kodbok.',
    en: 'Everything shown can be fetched: boundaries, answers, totals and code book.',
  },
  apiLink: { sv: 'Gränssnittet, med beskrivning', en: 'The interface, with description' },
} as const

/** Om in short, to read before or without a script: what the data are, how to read the map, where all of it comes from. */
export function aboutPage({ snapshot, address: { language } }: PageContext): string {
  const { study } = snapshot
  const paragraph = (text: string): string => element('p', {}, escapeMarkup(text))
  const heading = (name: 'data' | 'method' | 'api'): string => element('h2', {}, sections[name][language])
  const kinds = Object.values(provenanceTexts).map(({ name, meaning }) =>
    element('li', {}, element('strong', {}, escapeMarkup(name[language])), escapeMarkup(` – ${meaning[language]}`)),
  )
  return element(
    'main',
    { id: 'content', class: 'first-page' },
    element('h1', {}, escapeMarkup(`${words.about[language]} ${words.name[language]}`)),
    paragraph(study.description[language]),
    heading('data'),
    element('ul', {}, ...kinds),
    heading('method'),
    paragraph(sections.base[language]),
    paragraph(sections.missing[language]),
    paragraph(`${words.maturity[language]}: ${study.rubric.overall.method[language]} ${study.rubric.note[language]}`),
    element('h2', { id: 'sources' }, sections.sources[language]),
    paragraph(study.source.citation[language]),
    paragraph(`${texts.credits[language]} ${words.population[language]}`),
    heading('api'),
    element(
      'p',
      {},
      escapeMarkup(`${sections.apiText[language]} `),
      element('a', { href: '/api/docs' }, sections.apiLink[language]),
    ),
  )
}
