import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readData } from '../../../../../api/data/readData.ts'
import { shadeColours } from '../../../../../api/domain/charts/heatTable.ts'
import { faded } from '../../../../../api/domain/legend/faded.ts'
import { coloursOf } from '../../../../../api/domain/legend/palette.ts'
import { strongCells, strongColours, strongLine } from '../../../../../api/domain/legend/strongColours.ts'
import { listIndicators } from '../../../../../api/domain/study/indicator.ts'
import { crosstabsReply } from '../../../../../api/replies/crosstabs.ts'
import { contrast, difference } from './colourVision.ts'

const root = join(import.meta.dirname, '..', '..', '..', '..', '..')
const { snapshots } = readData(join(root, 'geodata'))
const indicators = [...snapshots.values()].flatMap((snapshot) =>
  listIndicators(snapshot.study).map((indicator) => ({ id: indicator.id, indicator, snapshot })),
)
const strongOf = ({ palette, classes }: (typeof indicators)[number]['indicator']) =>
  Object.values(
    strongColours(
      palette,
      classes.map(({ id }) => id),
    ),
  )

/** The least that parts a colour from whatever lies beyond the line and its rim. */
const parted = (colour: string) => Math.max(contrast(colour, strongLine.line), contrast(colour, strongLine.rim))

describe('the colours for a projector', () => {
  it('has indicators of every study to hold of', () => expect(indicators.length).toBeGreaterThan(20))

  it.each(indicators)(
    '$id: neighbours are as far apart as white and black allow, and each is told from the line or its rim',
    ({ indicator }) => {
      const colours = strongOf(indicator)
      expect(new Set(colours).size).toBe(Object.keys(coloursOf(indicator)).length)
      const apart = colours.slice(1).map((colour, index) => contrast(colour, colours[index] ?? ''))
      // Twenty-one to one is all there is: three to one twice in a row, and of a scale no more than that.
      const isScale = indicator.palette === 'ordinal' && colours.length > 3
      for (const ratio of apart) expect(ratio).toBeGreaterThanOrEqual(isScale ? 2 : 3)
      expect(apart.filter((ratio) => ratio < 3).length).toBeLessThanOrEqual(isScale ? (colours.length === 4 ? 1 : 4) : 0)
      for (const colour of colours)
        for (const seen of [colour, faded(colour, 'within'), faded(colour, 'beyond')])
          expect(parted(seen)).toBeGreaterThanOrEqual(3)
    },
  )

  it('of two questions crossed tells every cell from the line or its rim, and neighbours from each other', () => {
    for (const { snapshot } of indicators.slice(0, 1)) {
      const all = listIndicators(snapshot.study)
      for (const x of all)
        for (const y of all) {
          if (x === y) continue
          const reply = crosstabsReply(snapshot, x, y, { county: null, conditions: [] })
          const colours = strongCells(reply)
          for (const colour of colours.values()) expect(parted(colour)).toBeGreaterThanOrEqual(3)
          if (x.palette === 'nominal' || y.palette === 'nominal') continue
          const distinct = [...new Set(colours.values())]
          for (const [at, one] of distinct.entries())
            for (const other of distinct.slice(at + 1)) expect(difference(one, other), `${x.id} ${y.id}`).toBeGreaterThan(8)
        }
    }
  })

  it('tells the shades of maturity from the line, with black numbers on them', () => {
    for (const shade of shadeColours) expect(contrast(shade, strongLine.line)).toBeGreaterThanOrEqual(7)
  })

  it('is what the theme draws: a black line, a white rim, text seven to one, grounds told from both', () => {
    const css = readFileSync(join(root, 'web', 'views', 'present', 'projector.css'), 'utf8')
    const token = (name: string): string => {
      const value = new RegExp(`--${name}: (#[0-9a-f]+);`).exec(css)?.[1] ?? ''
      return value.length === 4 ? value.replaceAll(/[0-9a-f]/g, '$&$&') : value
    }
    expect([token('border-municipality'), token('halo')]).toEqual([strongLine.line, strongLine.rim])
    for (const ground of ['paper', 'surface', 'raised'])
      for (const ink of ['ink', 'ink-soft', 'accent']) expect(contrast(token(ground), token(ink)), ink).toBeGreaterThanOrEqual(7)
    expect(contrast(token('example-ground'), token('example-ink'))).toBeGreaterThanOrEqual(7)
    for (const line of ['rule', 'rule-strong', 'border-county', 'hatch-line', 'example-rule'])
      expect(contrast(token('paper'), token(line)), line).toBeGreaterThanOrEqual(3)
    for (const ground of ['land', 'water']) expect(contrast(token(ground), strongLine.line)).toBeGreaterThanOrEqual(3)
  })
})
