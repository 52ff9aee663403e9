import type { ClientBuild, ClientPart } from '../http/clientBuild.ts'
import type { Drawing } from '../http/renderer.ts'
import type { Language } from '../domain/study/localized.ts'
import { element, escapeMarkup } from '../pictures/markup.ts'
import { text } from '../domain/words/catalogue.ts'

/** The parts of a page that differ from address to address. All but `title` are markup already. */
interface PageParts {
  readonly language: Language
  /** Whether the panel at the right is open, so that the style sheet keeps the map clear of it. */
  readonly panelOpen?: boolean
  readonly title: string
  readonly head?: string
  readonly firstMap?: string
  readonly shell: string
}

/** What is said while a part of the program does not come: no part of the program could say it (web/parts/shell/lostFiles.js). */
const lost = (language: Language): string =>
  element(
    'template',
    { id: 'lost' },
    element(
      'div',
      { class: 'floating first-notice lost', role: 'alert' },
      element('p', {}, escapeMarkup(text(language, 'pages', 'lost'))),
      element('button', { class: 'button' }, escapeMarkup(text(language, 'states', 'retry'))),
    ),
  )

/** What makes a page alive. */
interface Program {
  readonly client: ClientBuild
  /** Its file, by its place in the sources. */
  readonly entry: 'client.tsx' | 'views/embed/client.tsx'
  /** The page as its components draw it; null where the client will have to. */
  readonly drawing: Drawing | null
}

/** Puts a page together from one of the client's own. Replacements are functions, since `$` in a text must stay what it is. */
export function fillTemplate(template: string, program: Program, parts: PageParts): string {
  const { language, panelOpen = false, title, head = '', firstMap = '', shell } = parts
  const { next, styles, data } = programParts(program, language)
  const panel = panelOpen ? ' data-panel="open"' : ''
  return (
    template
      .replace(/<html lang="[^"]*"/, () => `<html lang="${language}"${panel}`)
      .replace(/<title>[^<]*<\/title>/, () => `<title>${title}</title>`)
      .replace('<!--head-->', () => head + next)
      // After the template's own, which they build upon.
      .replace('</head>', () => `${styles}</head>`)
      .replace('<!--first-map-->', () => firstMap)
      .replace('<!--shell-->', () => shell)
      .replace('<!--lost-->', () => lost(language))
      .replace('<!--data-->', () => data)
  )
}

/** What a page has within it to be made alive. */
function programParts({ client, entry, drawing }: Program, language: Language) {
  if (drawing === null) return { next: '', styles: '', data: '' }
  const texts = drawing.texts.map((group) => `../api/domain/words/${group}.${language}.json`)
  const parts = [entry, `i18n/first.${language}.ts`, ...drawing.parts, ...texts].flatMap((name) => client.parts.get(name) ?? [])
  return { next: fetchedNext(drawing, parts), styles: drawnStyles(parts), data: pageData(drawing) }
}

/**
 * What the client fetches first. In a template, which fetches nothing by itself: the client lets it out when the first page has been
 * painted, so that neither downloads nor their reading delay the map that is already there.
 */
function fetchedNext({ replies }: Drawing, parts: readonly ClientPart[]): string {
  const preloads = replies
    .filter(({ data }) => data === null)
    .map(({ address }) => element('link', { rel: 'preload', as: 'fetch', crossorigin: 'anonymous', href: address }))
  const scripts = [...new Set(parts.flatMap((part) => part.scripts))]
  const modules = scripts.map((href) => element('link', { rel: 'modulepreload', crossorigin: '', href }))
  return element('template', { id: 'fetched-next' }, '', ...preloads, ...modules)
}

/**
 * The style sheets of what is drawn, within the page: they can be had no sooner. The links stay, switched off, to tell the program's own
 * loader that the sheets are there.
 */
function drawnStyles(parts: readonly ClientPart[]): string {
  const styles = new Map(parts.flatMap((part) => part.styles.map((style) => [style.address, style])))
  return [...styles.values()]
    .map(({ address, text }) => `<style>${text}</style>${element('link', { rel: 'stylesheet', href: address, disabled: '' })}`)
    .join('')
}

/** What the page was drawn with, for the client to draw the same. `<` is escaped: no text can end the element. */
const pageData = ({ address, replies, parts, texts, missing }: Drawing): string =>
  element(
    'script',
    { type: 'application/json', id: 'page-data' },
    JSON.stringify({ address, replies, parts, texts, ...(missing && { missing }) }).replaceAll('<', '\\u003c'),
  )

/** What of a page is without any script: every script element goes, and what would be fetched for one. */
export const withoutScript = (page: string): string =>
  page.replace(/<(script|template)\b[^>]*>[\s\S]*?<\/\1>/g, '').replace(/<link\b[^>]*rel="modulepreload"[^>]*>/g, '')
