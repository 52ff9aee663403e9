import type { ClientBuild } from '../http/clientBuild.ts'
import type { Deps } from '../http/deps.ts'
import type { Drawing } from '../http/renderer.ts'
import { formatAddress } from '../domain/address/formatAddress.ts'
import type { Language } from '../domain/study/localized.ts'
import type { Snapshot } from '../domain/study/snapshot.ts'
import { text } from '../domain/words/catalogue.ts'
import { element, escapeMarkup } from '../pictures/markup.ts'
import { pageContext, type PageContext } from './context.ts'
import { titleOf } from './description.ts'
import { firstMap } from './firstMap.ts'
import { frameHead } from './head.ts'
import { fillTemplate, withoutScript } from './template.ts'
import { provenanceLabel } from './unscripted.ts'

const entry = 'views/embed/client.tsx'

const open = (href: string, language: Language): string =>
  element('a', { class: 'embed-open', href, target: '_blank', rel: 'noopener' }, escapeMarkup(text(language, 'frame', 'open')))

/** What stands round the map where the frame could not be drawn: never a value without what kind of data it is. */
function plainFrame({ indicator, address }: PageContext): string {
  const { language } = address
  return [
    element(
      'header',
      {},
      provenanceLabel(indicator.provenance, language),
      element(
        'div',
        { class: 'embed-head' },
        element('h1', {}, escapeMarkup(indicator.title[language])),
        open(formatAddress(address), language),
      ),
    ),
    element('main', { id: 'content', class: 'embed-map' }, ''),
  ].join('')
}

/**
 * The page of one map for other sites' frames, as the client draws it, with the map behind it.
 * @param own its address
 * @param still HTML and SVG alone; otherwise the client makes map and legend answer to pointing
 */
export function renderFrame(
  client: ClientBuild,
  deps: Deps,
  snapshot: Snapshot,
  { own, indicator, search, still }: Readonly<Record<'own' | 'indicator' | 'search', string>> & { readonly still: boolean },
  drawing: Drawing | null,
): string {
  const context = pageContext(deps, snapshot, { name: 'map' }, `?indikator=${indicator}&${search.slice(1)}`)
  const map = firstMap(context, deps.maps)
  const title = titleOf(context, null)
  const shell = drawing?.html ?? plainFrame(context)
  const page = fillTemplate(
    client.embed,
    { client, entry, drawing },
    {
      language: context.address.language,
      title: escapeMarkup(title),
      head: frameHead(context, title, own),
      firstMap: still ? '' : map,
      // Nothing will take its place: it is what the page is about.
      shell: still ? shell.replace(/<main\b[^>]*>/, (main) => main + map) : shell,
    },
  )
  return still ? withoutScript(page) : page
}

/** What stands in a frame that asks for an indicator there is not: a sentence, and the way to the map. */
export function missingFrame(client: ClientBuild, indicator: string, language: Language): string {
  const title = text(language, 'reference', 'notFound.title')
  const shell = element(
    'main',
    { class: 'embed-missing' },
    element('h1', {}, escapeMarkup(title)),
    element('p', {}, escapeMarkup(text(language, 'pages', 'noIndicator', { id: indicator }))),
    element('p', {}, open(language === 'en' ? '/?sprak=en' : '/', language)),
  )
  return withoutScript(fillTemplate(client.embed, { client, entry, drawing: null }, { language, title, shell }))
}
