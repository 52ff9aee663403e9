import { element, escapeMarkup } from '../pictures/markup.ts'
import { texts } from '../pictures/map/texts.ts'
import type { Deps } from '../http/deps.ts'
import type { Language } from '../domain/study/localized.ts'
import type { Snapshot } from '../domain/study/snapshot.ts'
import { fillTemplate } from './fillTemplate.ts'
import { firstData } from './firstData.ts'
import { firstMap } from './firstMap.ts'
import { titleOf } from './describePage.ts'
import { embedHead } from './head.ts'
import { legend } from './legend.ts'
import { hrefOf } from './pageAddress.ts'
import { pageContext, type PageContext } from './pageContext.ts'
import { provenanceLabel } from './provenanceLabel.ts'
import { scopeWords } from './selectionWords.ts'
import { text } from '../domain/words/catalogue.ts'

/** What of the page is without any script: every script element goes, and what would be fetched for one. */
const withoutScript = (page: string): string =>
  page.replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '').replace(/<link\b[^>]*rel="modulepreload"[^>]*>/g, '')

const open = { target: '_blank', rel: 'noopener' } as const

/** Why some municipalities stand back: the filter in words. It can't be changed in the frame, and so stands here for good. */
const filtered = (context: PageContext): string =>
  context.selection === null
    ? ''
    : element(
        'p',
        { class: 'embed-selection' },
        escapeMarkup(`${scopeWords(context)} ${text(context.address.language, 'pages', 'faded')}`),
      )

function header(context: PageContext): string {
  const { indicator, county, address, snapshot } = context
  const { language } = address
  const where = [snapshot.study.shortTitle[language], county?.name ?? context.geography.region[language]].join(' · ')
  return element(
    'header',
    { class: 'embed-head' },
    element(
      'div',
      {},
      element('h1', {}, escapeMarkup(indicator.title[language])),
      element('p', { class: 'soft embed-where' }, escapeMarkup(where)),
      filtered(context),
    ),
    element(
      'a',
      { id: 'open', class: 'embed-open', href: hrefOf(address), ...open },
      escapeMarkup(text(language, 'pages', 'open')),
    ),
  )
}

function footer({ indicator, address: { language }, snapshot }: PageContext): string {
  const source = `${texts.source[language]}: ${snapshot.study.source.citation[language]} ${texts.credits[language]}`
  return element(
    'footer',
    { class: 'embed-foot' },
    provenanceLabel(indicator.provenance, language),
    element('p', { class: 'soft embed-source' }, escapeMarkup(source)),
  )
}

/** What the keys do on the map in a frame, where there is no panel to open: for the map's script to tell. */
const keys = ({ address: { language } }: PageContext): string =>
  element('template', { id: 'keys' }, escapeMarkup(text(language, 'pages', 'frameKeys')))

/**
 * The page of one map for other sites' frames: title, map, legend, provenance, source and the way to all the rest.
 * @param still HTML and SVG alone; otherwise the client makes map and legend answer to pointing
 */
export function embedPage(
  template: string,
  deps: Deps,
  snapshot: Snapshot,
  { indicator, query, still }: { readonly indicator: string; readonly query: URLSearchParams; readonly still: boolean },
): string {
  const context = pageContext(deps, snapshot, { name: 'map' }, new URLSearchParams([...query, ['indikator', indicator]]))
  const map = firstMap(context, deps.maps)
  const root = element(
    'div',
    { id: 'root' },
    element('main', { id: 'content', class: 'embed-map' }, still ? map : ''),
    element('aside', { class: 'embed-legend' }, legend(context)),
  )
  const title = titleOf(context, null)
  const page = fillTemplate(template, {
    language: context.address.language,
    panelOpen: false,
    title: escapeMarkup(title),
    head: embedHead(context, title, still),
    styles: '',
    firstMap: still ? '' : map,
    shell: header(context) + root + footer(context) + (still ? '' : keys(context)),
    data: still ? '' : firstData(context),
  })
  return still ? withoutScript(page) : page
}

/** What stands in a frame that asks for an indicator there is not: a sentence, and the way to the map. */
export function noEmbedPage(template: string, indicator: string, language: Language): string {
  const home = language === 'en' ? '/?sprak=en' : '/'
  const main = element(
    'main',
    { class: 'embed-missing' },
    element('h1', {}, escapeMarkup(text(language, 'reference', 'notFound.title'))),
    element('p', {}, escapeMarkup(text(language, 'pages', 'noIndicator', { id: indicator }))),
    element('p', {}, element('a', { href: home, ...open }, escapeMarkup(text(language, 'pages', 'open')))),
  )
  const page = {
    language,
    panelOpen: false,
    title: text(language, 'reference', 'notFound.title'),
    head: '',
    styles: '',
    firstMap: '',
    shell: main,
    data: '',
  }
  return withoutScript(fillTemplate(template, page))
}
