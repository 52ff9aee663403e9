import { element } from '../pictures/markup.ts'
import type { Drawing } from '../http/renderer.ts'
import { apiAddress } from '../replies/reply.ts'
import { boundariesAddress } from '../replies/places.ts'
import { descriptionOf } from './describePage.ts'
import { neededToLive } from './drawnPage.ts'
import { hrefOf } from './pageAddress.ts'
import type { PageContext } from './pageContext.ts'
import { preview } from './preview.ts'
import { text } from '../domain/words/catalogue.ts'

/** What a frame's script asks for first: what its map is drawn from, and the map's own program. */
function fetchedByFrame({ deps, address: { language }, selection, snapshot }: PageContext) {
  const files = [...(deps.client?.files.keys() ?? [])]
  const backdrop = files.filter((path) => /\/backdrop-[^/]*\.topojson$/.test(path))
  const conditions = selection === null ? [] : [apiAddress('studies', snapshot.study.id, 'conditions')]
  const parts = [`i18n/first.${language}.ts`, 'map/RegionMap.tsx'].flatMap((name) => deps.client?.parts.get(name)?.scripts ?? [])
  return { replies: [boundariesAddress(deps.geography), ...backdrop, ...conditions], scripts: [...new Set(parts)] }
}

/** Where other sites learn how to show the page's map (oEmbed 4). It takes full addresses, so it needs to know ours. */
function oembedLink({ address, deps: { settings } }: PageContext, title: string): string {
  const { name } = address.view
  if (!settings.publicUrlGiven || (name !== 'map' && name !== 'municipality')) return ''
  const page = settings.publicUrl + hrefOf(address)
  const href = `${settings.publicUrl}/oembed?url=${encodeURIComponent(page)}`
  return element('link', { rel: 'alternate', type: 'application/json+oembed', href, title })
}

/**
 * What the client fetches first. In a template, which fetches nothing by itself: the client lets it out when the first page has been
 * painted, so that neither downloads nor their reading delay the map that is already there.
 */
const fetchedNext = ({
  replies,
  scripts,
}: {
  readonly replies: readonly string[]
  readonly scripts: readonly string[]
}): string => element('template', { id: 'fetched-next' }, ...replies.map(preload), ...scripts.map(modulePreload))

const preload = (href: string): string => element('link', { rel: 'preload', as: 'fetch', crossorigin: 'anonymous', href })
const modulePreload = (href: string): string => element('link', { rel: 'modulepreload', crossorigin: '', href })

/** Description of a page made for frames, and what its script asks for first if it has one; the page it is a part of is what is to be found. */
export function embedHead(context: PageContext, title: string, still: boolean): string {
  const { address, deps } = context
  const origin = deps.settings.publicUrlGiven ? deps.settings.publicUrl : ''
  return [
    element('meta', { name: 'description', content: descriptionOf(context) }),
    element('meta', { name: 'robots', content: 'noindex' }),
    element('link', { rel: 'canonical', href: origin + hrefOf(address), title }),
    still ? '' : fetchedNext(fetchedByFrame(context)),
  ].join('')
}

/** Description, link preview, languages, oEmbed discovery and preloads of a page. */
export function head(context: PageContext, title: string, place: string | null, drawing: Drawing | null): string {
  const { address, deps } = context
  const description = descriptionOf(context)
  const origin = deps.settings.publicUrlGiven ? deps.settings.publicUrl : ''
  const alternate = (language: 'sv' | 'en'): string =>
    element('link', { rel: 'alternate', hreflang: language, href: origin + hrefOf(address, { language }) })
  return [
    element('meta', { name: 'description', content: description }),
    element('meta', { property: 'og:title', content: title }),
    element('meta', { property: 'og:description', content: description }),
    element('meta', { property: 'og:type', content: 'website' }),
    element('meta', { property: 'og:site_name', content: text(address.language, 'shell', 'name') }),
    element('meta', { property: 'og:locale', content: address.language === 'en' ? 'en_GB' : 'sv_SE' }),
    preview(context, place),
    alternate('sv'),
    alternate('en'),
    oembedLink(context, title),
    drawing === null || deps.client === null ? '' : fetchedNext(neededToLive(deps.client, drawing, address.language)),
  ].join('')
}
