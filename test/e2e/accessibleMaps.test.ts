import { describe, it } from 'vitest'
import { browser, plain } from './driver/browser.ts'
import { expectAccessible } from './driver/expectAccessible.ts'

const views = [
  '/',
  '/?form=rutor&lan=18',
  '/kommun/0484',
  '/larcentrum/viadidakt',
  '/?urval=needs-inventory:yes',
  '/kommun/0484?tankom=needs-inventory:yes~staffing:two-or-more&kommuner=1980',
]

describe('axe', () => {
  it.each(views)(
    'finds nothing on %s in either language and theme, on desktop, tablet and phone; nothing scrolls sideways',
    // Of the WebGL map axe sees an element that says nothing; one view with it is enough, the others are drawn in a third of the time.
    (path) => expectAccessible(path === '/' ? browser : plain, path, { map: true }),
    180_000,
  )
})
