import { element, escapeMarkup } from '../pictures/markup.ts'
import { ofMunicipalities } from '../pictures/map/texts.ts'
import { answersTable } from './answersTable.ts'
import { legend } from './legend.ts'
import { hrefOf } from './pageAddress.ts'
import type { PageContext } from './pageContext.ts'
import { provenanceLabel } from './provenanceLabel.ts'
import { questions } from './questions.ts'
import { scopeWords } from './selectionWords.ts'
import { words } from './words.ts'

/** The two forms of the map as links. */
function formSwitch({ address }: PageContext): string {
  const links = (['map', 'tiles'] as const).map((form) =>
    element(
      'a',
      { class: 'segment-link', href: hrefOf(address, { form }), 'aria-current': form === address.form ? 'true' : null },
      words[form][address.language],
    ),
  )
  return element('nav', { class: 'first-form segments', 'aria-label': words.forms[address.language] }, ...links)
}

/** The filter's place on the map: whom it leaves, and in words how. */
function filter(context: PageContext): string {
  const { selection, address } = context
  if (selection === null) return ''
  const { language } = address
  const counted = ofMunicipalities(selection.count, selection.municipalities, language)
  return element(
    'section',
    { class: 'first-selection', 'aria-label': words.selection[language] },
    element('p', {}, escapeMarkup(`${words.selection[language]}: ${counted}`)),
    element('p', {}, escapeMarkup(scopeWords({ ...context, county: null }) ?? '')),
  )
}

/** Whose the map's ground is; squares are nobody's. */
const credits = ({ address }: PageContext): string =>
  address.form === 'tiles'
    ? ''
    : element(
        'a',
        { class: 'map-credits', href: `${hrefOf(address, { view: { name: 'about' } })}#sources` },
        words.credits[address.language],
      )

/** What lies round the first map: questions, legend and answers in the column, provenance on the map, and the panel if one is open. */
export function mapShell(context: PageContext, panel: string | null, notice: string | null): string {
  const { indicator, address } = context
  const { language } = address
  const title = `${words.map[language]}: ${indicator.title[language]}`
  return [
    element(
      'aside',
      { class: 'first-column', 'aria-label': words.column[language] },
      element('div', { class: 'first-list' }, questions(context), answersTable(context)),
      legend(context),
    ),
    element(
      'main',
      { id: 'content', tabindex: -1 },
      element('h1', { class: 'visually-hidden' }, escapeMarkup(title)),
      notice === null ? '' : element('p', { class: 'first-notice' }, escapeMarkup(notice)),
      formSwitch(context),
      filter(context),
      element('div', { class: 'map-foot first-foot' }, provenanceLabel(indicator.provenance, language), credits(context)),
    ),
    panel === null ? '' : element('aside', { class: 'first-panel', 'aria-label': words.panel[language] }, panel),
  ].join('')
}
