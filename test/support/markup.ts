import { DOMParser, parseHTML } from 'linkedom'

/** A page as a document: asked by selectors, so that the order of attributes and what stands between matter to no test. */
export const pageOf = (html: string): Document => parseHTML(html).document

/** A picture as a document. */
export const pictureOf = (svg: string): Document => new DOMParser().parseFromString(svg, 'image/svg+xml') as unknown as Document

/** What an element says by its attributes. */
export const attributesOf = (element: Element): Record<string, string> =>
  Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]))

/** An attribute of each element that a selector finds, in order. */
export const attributesIn = (root: Element | Document, selector: string, name: string): string[] =>
  [...root.querySelectorAll(selector)].map((element) => element.getAttribute(name) ?? '')

/** What is read in an element: its text with white space folded, and a space between its elements. */
export function wordsOf(element: Element | Document | null): string {
  const parts: string[] = []
  const read = (node: ChildNode): void => {
    if (node.nodeType === 3) return void parts.push(node.textContent ?? '')
    for (const child of node.childNodes) read(child)
    parts.push(' ')
  }
  for (const child of element?.childNodes ?? []) read(child)
  return parts.join('').replace(/\s+/g, ' ').trim()
}

/** The only element that a selector finds. Fails for none or several. */
export function only(root: Element | Document, selector: string): Element {
  const found = [...root.querySelectorAll(selector)]
  const [element] = found
  if (element === undefined || found.length > 1) throw new Error(`${found.length} elements are ${selector}`)
  return element
}

/** Codes of the municipalities that a map draws, in code order, of either form. */
export const municipalitiesIn = (map: Element | Document): string[] => [
  ...new Set([...map.querySelectorAll('[data-code]')].map((shape) => shape.getAttribute('data-code') ?? '')),
]

/** Those of them that do not step back, in code order. */
export const fullyPainted = (map: Element | Document): string[] =>
  [...map.querySelectorAll('[data-code]')]
    .filter((shape) => shape.closest('[data-back]') === null)
    .map((shape) => shape.getAttribute('data-code') ?? '')
    .toSorted()
