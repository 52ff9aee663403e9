import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

interface Question {
  /** The rules asked of; all unless given. */
  readonly rules?: readonly string[]
  /** Rules left out. */
  readonly except?: readonly string[]
  /** Selector of the part of the page looked at; the whole unless given. */
  readonly within?: string
}

/** What axe finds wrong once nothing moves, a line each: the rule, then the element. */
export async function violations(page: Page, { rules, except = [], within }: Question = {}): Promise<string[]> {
  // One that is yet to begin, or has ended, has no progress.
  await page.waitForFunction(() => {
    const progress = document.getAnimations().map(({ effect }) => effect?.getComputedTiming().progress ?? 1)
    return progress.every((each) => each === 1)
  })
  // In one go, and without lists of what passes: handing those over took more than half of the time on long pages. It leaves out
  // frames of other origins, and there are none.
  const axe = new AxeBuilder({ page }).setLegacyMode(true)
  if (within !== undefined) axe.include(within)
  const runOnly = rules === undefined ? {} : { runOnly: { type: 'rule' as const, values: [...rules] } }
  const leftOut = Object.fromEntries(except.map((rule) => [rule, { enabled: false }]))
  const { violations: found } = await axe.options({ resultTypes: ['violations'], rules: leftOut, ...runOnly }).analyze()
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
}
