import { describe, expect, it } from 'vitest'
import { cellCode as pictureCode } from '../../../api/pictures/crossMatrix.ts'
import { words } from '../../../api/pictures/words.ts'
import { crosstabsReply } from '../../../api/routes/crosstabs.ts'
import { colourBy, schemeOf } from '../../../api/domain/legend/bivariate.ts'
import { inkOn as inkOfPictures } from '../../../api/domain/legend/palette.ts'
import { listIndicators } from '../../../api/domain/study/indicator.ts'
import { inkOn } from '../../../api/domain/legend/palette.ts'
import { cellCode, cellColours, cellKey } from '../../../web/cross/cells.ts'
import english from '../../../api/domain/words/report.en.json' with { type: 'json' }
import swedish from '../../../api/domain/words/report.sv.json' with { type: 'json' }
import { snapshot } from '../staticMap/support.ts'

const indicators = listIndicators(snapshot.study)
const pairs = indicators.flatMap((x) => indicators.filter(({ id }) => id !== x.id).map((y) => [x, y] as const))

/** What the server's pictures and the client each have their own of: held equal over all pairs of questions. */
describe('the pictures and the client', () => {
  it('colour and name every cell of two crossed questions alike, in an ink that can be read', () => {
    for (const [x, y] of pairs) {
      const crosstab = crosstabsReply(snapshot, x, y)
      const own = colourBy(schemeOf(crosstab), crosstab)
      const colours = cellColours(crosstab)
      for (const cell of crosstab.cells) {
        const colour = own(cell.x, cell.y)
        expect(colour, `${x.id} ${y.id}`).toBe(colours.get(cellKey(cell)))
        expect(inkOfPictures(colour)).toBe(inkOn(colour))
        expect(pictureCode(crosstab, cell)).toBe(cellCode(crosstab, cell))
      }
    }
  })

  it('say in the same words what must not be misread in the report', () => {
    for (const name of ['likelyNotAsked', 'external'] as const)
      expect(words[name]).toEqual({ sv: swedish[name], en: english[name] })
    for (const [reason, said] of Object.entries(words.reason))
      expect(said).toEqual({ sv: swedish.reason[reason as 'uncertain'], en: english.reason[reason as 'uncertain'] })
  })
})
