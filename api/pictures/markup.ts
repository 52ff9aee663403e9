import type { Language } from '../domain/study/localized.ts'

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text made safe for XML and HTML, as content and within double-quoted attributes. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character)
}

/** Value of an attribute; `null`, `undefined` and `false` leave it out, `true` gives an empty one. */
export type AttributeValue = string | number | boolean | null | undefined

/** One element. Attribute values are escaped; `content` is markup already. */
export function element(
  name: string,
  attributes: Readonly<Record<string, AttributeValue>>,
  ...content: readonly string[]
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined && value !== false)
    .map(([key, value]) => ` ${key}="${value === true ? '' : escapeMarkup(String(value))}"`)
    .join('')
  return content.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${content.join('')}</${name}>`
}

/** A number with at most one decimal and no superfluous signs: 12, 3.5, .5 stays 0.5 (valid in attributes everywhere). */
export function short(value: number): number {
  return Math.round(value * 10) / 10 + 0
}

interface Picture {
  readonly width: number
  readonly height: number
  readonly language: Language
  readonly title: string
  /** What it says, for those who don't see it. */
  readonly description: string
}

/** A picture by itself, with its words for those who don't see it. */
export const picture = ({ width, height, language, title, description }: Picture, ...content: readonly string[]): string =>
  element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-labelledby': 'title desc',
      lang: language,
      'font-family': fontStack,
    },
    element('title', { id: 'title' }, escapeMarkup(title)),
    element('desc', { id: 'desc' }, escapeMarkup(description)),
    ...content,
  )

/** Fonts that viewers are likely to have; the picture brings none. */
const fontStack = "'Source Sans 3','Source Sans Pro','Segoe UI','Helvetica Neue',Arial,'Liberation Sans',sans-serif"
