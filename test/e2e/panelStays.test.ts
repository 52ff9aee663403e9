import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { api } from './driver/api.ts'
import { browser } from './driver/browser.ts'
import { readsMap } from './driver/mapReading.ts'

/** Where words are to be read in the panel, and which. */
interface Words {
  readonly selector: string
  readonly text: string
}

interface Frame {
  readonly time: number
  /** The words that can't be read in it, and why. */
  readonly lost: readonly string[]
  readonly alive: boolean
  readonly map: boolean
}

/** Name, the answer to the map's question, the dimensions and the first answers of a municipality. */
async function wordsOfPanel(code: string): Promise<Words[]> {
  const { name, maturity, answers } = await api.profile(code)
  const answered = answers.filter(({ answer, group }) => answer.classes.length === 1 && group === 'survey')
  return [
    { selector: 'h2', text: name },
    {
      selector: '[aria-labelledby="shown-heading"]',
      text: answers.find(({ question }) => question === 'needs-inventory')?.label.sv ?? '',
    },
    ...maturity.dimensions.map(({ title, id }) => ({ selector: `[data-scale="${id}"]`, text: title.sv })),
    ...answered.slice(0, 3).flatMap(({ question, title, label: answer }) => [
      { selector: `[data-question="${question}"] th[scope="rowgroup"]`, text: title.sv },
      { selector: `[data-question="${question}"] th[scope="row"]`, text: answer.sv },
    ]),
  ]
}

/** Looks at the panel in every frame from the very first on. To be called before the page's address is opened. */
const watchPanel = (page: Page, wanted: readonly Words[]) =>
  page.addInitScript((words) => {
    const frames: Frame[] = []
    Object.assign(window, { frames })
    const touches = (one: DOMRect, other: { left: number; right: number; top: number; bottom: number }): boolean =>
      one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top
    /** Why an element can't be read where it stands or where one may scroll; nothing where it can. */
    const whyUnseen = (element: Element): string | null => {
      if (!element.checkVisibility({ visibilityProperty: true })) return 'hidden'
      let box = element.getBoundingClientRect()
      let opacity = Number(getComputedStyle(element).opacity)
      for (let parent = element.parentElement; parent !== null; parent = parent.parentElement) {
        const { overflowY, opacity: own } = getComputedStyle(parent)
        opacity *= Number(own)
        if (overflowY === 'visible' || parent === document.documentElement || parent === document.body) continue
        const room = parent.getBoundingClientRect()
        // What one can scroll to is as good as in the part that is seen.
        if (overflowY === 'auto' || overflowY === 'scroll') box = room
        else if (!touches(box, room)) return `cut off by ${parent.tagName}.${parent.className}`
      }
      if (opacity < 1) return `opacity ${opacity}`
      return touches(box, { left: 0, top: 0, right: innerWidth, bottom: innerHeight }) ? null : 'outside the window'
    }
    const look = (time: number): void => {
      const lost = words.flatMap(({ selector, text }) => {
        const element = document.querySelector(`#place ${selector}`)
        if (element === null) return [`${text}: not there`]
        if (!element.textContent.includes(text)) return [`${text}: it says ${element.textContent}`]
        const why = whyUnseen(element)
        return why === null ? [] : [`${text}: ${why}`]
      })
      const alive = document.documentElement.dataset['alive'] !== undefined
      // A browser short of time paints the page before it has read all of it: what has yet to come is not taken away.
      if (document.readyState !== 'loading')
        frames.push({ time, lost, alive, map: document.querySelector('[data-map="ready"]') !== null })
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  }, wanted)

/** The frames looked at so far, from the one that was painted first on. */
const seenFrames = (page: Page): Promise<Frame[]> =>
  page.evaluate(() => {
    const { frames } = window as unknown as { frames: Frame[] }
    const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Infinity
    const first = frames.findLastIndex(({ time }) => time <= painted)
    return frames.slice(Math.max(0, first))
  })

describe('a municipality’s panel', () => {
  it.each([
    ['desktop', 1440, 900],
    ['phone', 390, 844],
  ] as const)('on a %s can be read in every frame from the first paint until the live map stands', async (_, width, height) => {
    const context = await (await browser()).newContext({ viewport: { width, height }, locale: 'sv-SE' })
    const page = await context.newPage()
    await watchPanel(page, await wordsOfPanel('0484'))
    // Each script comes some frames late, so that there are frames with and without it.
    await page.route('**/assets/*.js', async (route) => {
      const before = (await seenFrames(page)).length
      await page.waitForFunction((more) => (window as unknown as { frames: Frame[] }).frames.length > more, before + 5)
      await route.continue()
    })
    await page.goto(`${inject('origin')}/kommun/0484?indikator=needs-inventory`)
    await readsMap(page).untilDrawn()
    await page.locator('#first-map').waitFor({ state: 'detached' })
    const frames = await seenFrames(page)
    expect(new Set(frames.flatMap(({ lost }) => lost))).toEqual(new Set())
    const stages = new Set(
      frames.map(({ alive, map }) => `${alive ? 'alive' : 'drawn'}, ${map ? 'with' : 'without'} the live map`),
    )
    expect([...stages]).toEqual(['drawn, without the live map', 'alive, without the live map', 'alive, with the live map'])
    await context.close()
  })
})
