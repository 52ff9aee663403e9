import type { ClientBuild } from '../http/clientBuild.ts'
import type { ClientPart } from '../http/clientParts.ts'
import type { Drawing } from '../http/renderer.ts'
import type { Language } from '../domain/study/localized.ts'
import { element } from '../pictures/markup.ts'

/** Every page's program, and what it is drawn with. */
const program = 'client.tsx'

/** The parts of the build that a page was drawn with, the program first. */
function partsOf({ parts }: ClientBuild, drawing: Drawing, language: Language): readonly ClientPart[] {
  const texts = drawing.texts.map((group) => `../api/domain/words/${group}.${language}.json`)
  return [program, `i18n/first.${language}.ts`, ...drawing.parts, ...texts].flatMap((name) => parts.get(name) ?? [])
}

/**
 * The style sheets of what is drawn, within the page: they can be had no sooner. The links stay, switched off, to tell the program's own
 * loader that the sheets are there.
 */
export function drawnStyles(client: ClientBuild, drawing: Drawing, language: Language): string {
  const styles = new Map(partsOf(client, drawing, language).flatMap((part) => part.styles.map((style) => [style.address, style])))
  return [...styles.values()]
    .map(({ address, text }) => `<style>${text}</style>${element('link', { rel: 'stylesheet', href: address, disabled: '' })}`)
    .join('')
}

/** What the browser needs to make the page alive, beyond what the page itself holds: replies of the API, and scripts. */
export const neededToLive = (client: ClientBuild, drawing: Drawing, language: Language) => ({
  replies: drawing.replies.filter(({ data }) => data === null).map(({ address }) => address),
  scripts: [...new Set(partsOf(client, drawing, language).flatMap(({ scripts }) => scripts))],
})

/** What the page was drawn with, for the client to draw the same. `<` is escaped: no text can end the element. */
export const pageData = ({ address, replies, parts, texts }: Drawing): string =>
  element(
    'script',
    { type: 'application/json', id: 'page-data' },
    JSON.stringify({ address, replies, parts, texts }).replaceAll('<', '\\u003c'),
  )
