import { element } from '../pictures/markup.ts'
import { changeAddress } from '../domain/address/changeAddress.ts'
import { formatAddress } from '../domain/address/formatAddress.ts'
import { descriptionOf } from './description.ts'
import type { PageContext } from './context.ts'
import { preview } from './preview.ts'
import type { Language } from '../domain/study/localized.ts'
import { text } from '../domain/words/catalogue.ts'

/** Where other sites learn how to show the map at an address of ours (oEmbed 4). It takes full addresses, so it needs to know ours. */
function oembedLink({ settings }: PageContext['deps'], address: string, title: string): string {
  if (!settings.publicUrlGiven) return ''
  const href = `${settings.publicUrl}/oembed?url=${encodeURIComponent(settings.publicUrl + address)}`
  return element('link', { rel: 'alternate', type: 'application/json+oembed', href, title })
}

/**
 * Description of a page made for frames; the page it is a part of is what is to be found.
 * @param own the frame's own address
 */
export function frameHead(context: PageContext, title: string, own: string): string {
  const { address, deps } = context
  const origin = deps.settings.publicUrlGiven ? deps.settings.publicUrl : ''
  return [
    element('meta', { name: 'description', content: descriptionOf(context) }),
    element('meta', { name: 'robots', content: 'noindex' }),
    element('link', { rel: 'canonical', href: origin + formatAddress(address), title }),
    oembedLink(deps, own, title),
  ].join('')
}

/** What lets a browser install the program. */
export const manifestLink = (language: Language): string =>
  element('link', { rel: 'manifest', href: `/offline/${language}.webmanifest` })

/** Description, link preview, languages and oEmbed discovery of a page. */
export function head(context: PageContext, title: string, place: string | null): string {
  const { address, deps } = context
  const description = descriptionOf(context)
  const origin = deps.settings.publicUrlGiven ? deps.settings.publicUrl : ''
  const alternate = (language: 'sv' | 'en'): string =>
    element('link', { rel: 'alternate', hreflang: language, href: origin + formatAddress(changeAddress(address, { language })) })
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
    deps.settings.serviceWorker ? manifestLink(address.language) : '',
    ['map', 'municipality'].includes(address.view.name) ? oembedLink(deps, formatAddress(address), title) : '',
  ].join('')
}
