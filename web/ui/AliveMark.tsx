import { useEffect, useLayoutEffect } from 'react'
import { untilLoaded } from '../state/untilLoaded.ts'
import { useSettled } from './useSettled.ts'

const followTranslation = untilLoaded(async () => (await import('../state/translated.ts')).followTranslation())

/**
 * Marks the page as alive: until then its buttons are drawn and do nothing yet. At once, before the effects that fetch what can wait
 * until then.
 */
export function AliveMark() {
  useLayoutEffect(() => {
    document.documentElement.dataset['alive'] = ''
  }, [])
  const settled = useSettled()
  useEffect(() => {
    if (settled) void followTranslation()
  }, [settled])
  return null
}
