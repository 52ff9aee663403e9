import { describe, inject, it, expect } from 'vitest'
import { violations } from './driver/axe.ts'
import { plain } from './driver/browser.ts'
import { expectAccessible } from './driver/expectAccessible.ts'
import { visit } from './driver/visit.ts'

const pages = [
  '/rapporten',
  '/tabell?gruppera=lan&urval=needs-inventory:yes~project-level:level-1',
  '/jamfor?kommuner=0484,1980,0580',
  '/jamfor?kommuner=0484',
  '/korsa?klass=level-2-3',
  '/om',
  '/folj',
]

describe('axe', () => {
  it.each(pages)(
    'finds nothing on %s in either language and theme, on desktop, tablet and phone; nothing scrolls sideways',
    (path) => expectAccessible(plain, path, { map: false }),
    180_000,
  )

  it('finds nothing on Rapporten with all of it unfolded', async () => {
    const { page, end } = await visit(plain, `${inject('origin')}/rapporten`)
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true
    })
    expect(await violations(page)).toEqual([])
    await end()
  })

  it('finds nothing on the API’s reference page', async () => {
    const { page, end } = await visit(plain, `${inject('origin')}/api/docs`)
    expect(await violations(page)).toEqual([])
    await end()
  })
})
