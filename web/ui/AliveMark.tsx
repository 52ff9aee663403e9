import { useEffect, useLayoutEffect } from 'react'
import { untilLoaded } from '../state/untilLoaded.ts'
import { useSettled } from './useSettled.ts'

/** What has happened to the page until that which follows translators is here: they may have begun. */
const changes: MutationRecord[] = []
let watch: MutationObserver | undefined

const followTranslation = untilLoaded(async () => {
  const { followTranslation } = await import('../state/translated.ts')
  followTranslation([...changes.splice(0), ...(watch?.takeRecords() ?? [])])
  watch?.disconnect()
})

/**
 * Marks the page as alive: until then its buttons are drawn and do nothing yet. At once, before the effects that fetch what can wait
 * until then.
 */
export function AliveMark() {
  useLayoutEffect(() => {
    document.documentElement.dataset['alive'] = ''
    if (watch !== undefined) return
    watch = new MutationObserver((records) => changes.push(...records))
    watch.observe(document.body, { childList: true, subtree: true })
  }, [])
  const settled = useSettled()
  useEffect(() => {
    if (settled) void followTranslation()
  }, [settled])
  return null
}
