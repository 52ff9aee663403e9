import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attributesOf, hatchesIn, middleLines, textLines, type Mark, type Paint } from '../../../../../api/domain/charts/marks.ts'
import { anyFontWidth } from '../../../../../api/domain/map/textWidth.ts'

const write = (paint: Paint): string =>
  typeof paint === 'string' ? paint : 'colour' in paint ? paint.colour : `#${paint.reason}`
const words = fc.array(fc.stringMatching(/^[a-zåäö]{1,12}$/), { minLength: 1, maxLength: 30 }).map((all) => all.join(' '))

describe('a placed mark', () => {
  it('has attributes of SVG alone: paints written, numbers short, data named, nothing that is not said', () => {
    const mark: Mark = {
      kind: 'text',
      text: 'Ja & nej',
      x: 1 / 3,
      y: 2,
      fill: { reason: 'uncertain' },
      stroke: 'halo',
      fillOpacity: 0.45,
      fontWeight: undefined,
      data: { step: 2, own: true, marked: false },
    }
    expect(attributesOf(mark, write)).toEqual({
      'data-step': 2,
      'data-own': '',
      x: 0.3,
      y: 2,
      fill: '#uncertain',
      stroke: 'halo',
      fillOpacity: 0.45,
    })
  })

  it('asks for the hatches that it and those in it are painted with, each once', () => {
    const square = (fill: Paint): Mark => ({ kind: 'path', d: 'M0 0', fill })
    const inner: Mark = { kind: 'g', marks: [square({ reason: 'uncertain' }), square({ colour: '#123456' }), square('ink')] }
    expect(hatchesIn([square({ reason: 'uncertain' }), inner, square({ reason: 'no-answer' })])).toEqual([
      'uncertain',
      'no-answer',
    ])
  })
})

describe('a text in lines', () => {
  it('keeps every word in order, within its width where no word is wider, and never a line on another', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 100, max: 400 }), (text, width) => {
        const { marks, height } = textLines(text, { left: 7, top: 20, width, size: 10 })
        const lines = marks.map((mark) => (mark.kind === 'text' ? mark : { text: '', x: NaN, y: NaN }))
        expect(lines.map((line) => line.text).join(' ')).toBe(text)
        for (const [at, line] of lines.entries()) {
          expect(line.x).toBe(7)
          expect(anyFontWidth(line.text) * 10).toBeLessThanOrEqual(width)
          expect(line.y - (lines[at - 1]?.y ?? 20)).toBeGreaterThanOrEqual(10)
        }
        expect(lines.at(-1)?.y).toBeLessThanOrEqual(20 + height)
      }),
    )
  })

  it('lies about the middle that it is given', () => {
    fc.assert(
      fc.property(words, (text) => {
        const ys = middleLines(text, { x: 0, y: 100, width: 150, size: 10 }).map((mark) => (mark.kind === 'text' ? mark.y : NaN))
        const [first = NaN, last = NaN] = [ys[0], ys.at(-1)]
        expect(Math.abs((first + last) / 2 - 100)).toBeLessThan(5)
      }),
    )
  })
})
