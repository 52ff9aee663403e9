import { describe, expect, it } from 'vitest'
import { dejavuWidth } from '../support/dejavuSans.ts'
import { attributesOf, only, pictureOf } from '../support/markup.ts'
import { studyId, testApp } from './support/testApp.ts'

const app = testApp()

/** Every kind of picture, with much in it. */
const pictures = [
  `/maps/${studyId}/broker-maturity.svg`,
  `/maps/${studyId}/organisation.svg?county=18&codes=1880&lang=en`,
  `/maps/${studyId}/broker-maturity.svg?form=tiles`,
  `/maps/${studyId}/course-types.svg?form=tiles&codes=0484`,
  `/pictures/${studyId}/comparison.svg?codes=0484,1980,0319,1984,0580,1880&answers=all`,
  `/pictures/${studyId}/comparison.svg?codes=0484,1980&answers=none&lang=en`,
  `/pictures/${studyId}/crosstab.svg?x=staffing&y=broker-maturity`,
  `/pictures/${studyId}/crosstab.svg?x=course-types&y=organisation&share=row`,
  `/pictures/${studyId}/slide-15.svg?lang=en`,
  ...['profile', 'supposed', 'staircase', 'questions', 'table'].map((each) => `/pictures/${studyId}/${each}.svg`),
]

const drawings = new Map<string, Promise<string>>()
async function drawn(path: string): Promise<Document> {
  const svg = drawings.get(path) ?? Promise.resolve(app.request(path)).then((response) => response.text())
  drawings.set(path, svg)
  return pictureOf(await svg)
}

/** What holds of an element by itself or by what it lies in. */
const inherited = (element: Element | null, name: string): string | null =>
  element === null ? null : (element.getAttribute(name) ?? inherited(element.parentElement, name))

const number = (element: Element | null, name: string) => Number(inherited(element, name) ?? Number.NaN)

/** Lines of text as DejaVu Sans sets them, from their left to their right; the lines of a tspan each by itself. */
function linesIn(drawing: Document) {
  const texts = [...drawing.querySelectorAll('text')].filter((text) => text.getAttribute('aria-hidden') === null)
  return texts.flatMap((text) => {
    const placed = [...text.querySelectorAll('tspan')].filter((each) => each.hasAttribute('x'))
    return (placed.length > 0 ? placed : [text]).map((line) => {
      const size = number(line, 'font-size')
      const width = [...line.childNodes].reduce((sum, node) => {
        const isBold = Number(inherited(node.nodeType === 1 ? (node as Element) : line, 'font-weight') ?? 400) >= 600
        return sum + dejavuWidth(node.textContent ?? '', isBold) * size
      }, 0)
      const from = { middle: width / 2, end: width }[inherited(line, 'text-anchor') ?? ''] ?? 0
      const left = number(line, 'x') - from
      return {
        words: line.textContent,
        left,
        right: left + width,
        y: number(line, 'y'),
        place: inherited(line, 'transform') ?? '',
      }
    })
  })
}

describe.each(pictures)('the file %s, in programs that know less than browsers', (path) => {
  it('sets a name’s halo as a text of its own, straight under the ink', async () => {
    const drawing = await drawn(path)
    expect(drawing.querySelectorAll('[paint-order]')).toHaveLength(0)
    const halos = [...drawing.querySelectorAll('text[aria-hidden]')]
    for (const halo of halos) {
      const { stroke, fill, ...of } = attributesOf(halo)
      expect([stroke, fill]).toEqual([expect.any(String), stroke])
      const ink = halo.nextElementSibling
      if (ink === null) throw new Error(`${halo.textContent} has no ink`)
      expect(ink.innerHTML).toBe(halo.innerHTML)
      for (const name of ['x', 'y', 'font-size', 'font-weight']) expect(ink.getAttribute(name)).toBe(of[name] ?? null)
      expect(inherited(ink, 'stroke')).toBeNull()
      expect(inherited(ink, 'fill')).not.toBe(stroke)
    }
    const isMap = path.startsWith('/maps') || path.includes('crosstab')
    expect(halos.length).toBeGreaterThan(isMap ? 20 : path.includes('comparison') ? 1 : -1)
  })

  it('keeps the label of provenance in its box in DejaVu Sans, and every sentence on the sheet', async () => {
    const drawing = await drawn(path)
    const label = only(drawing, '[data-provenance]')
    const box = only(label, 'rect')
    const text = label.textContent
    const line = linesIn(drawing).find(({ words }) => words === text)
    expect(line?.right).toBeLessThan(number(box, 'x') + number(box, 'width') - 4)
    // LibreOffice folds plain spaces between what is set apart.
    for (const part of label.querySelectorAll('tspan')) expect(part.nextSibling?.textContent).not.toMatch(/^ /)
    for (const { words, right, place } of linesIn(drawing)) if (place === '') expect(right, words).toBeLessThan(1200)
  })
})

describe('the picture of a comparison in DejaVu Sans', () => {
  it.each([2, 4, 6])('of %i has headings and answers that keep clear of each other', async (count) => {
    const codes = ['0484', '1980', '0319', '1984', '0580', '1880'].slice(0, count).join(',')
    const lines = linesIn(await drawn(`/pictures/${studyId}/comparison.svg?codes=${codes}&answers=all`))
    for (const one of lines)
      for (const other of lines)
        if (one !== other && one.place === other.place && one.y === other.y && one.left < other.left)
          expect(one.right, `${one.words} | ${other.words}`).toBeLessThan(other.left)
  })
})
