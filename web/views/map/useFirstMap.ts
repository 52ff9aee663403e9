import { useEffect, useEffectEvent, useRef } from 'react'
import { useAddress } from '../../state/useAddress.ts'

/** So long after a choice the live map is waited for before the server is asked to draw what was chosen, in ms. */
const patience = 1_000

/**
 * The picture that the page came with stands for the live map until that is drawn, however long its program takes to come: it is pressed
 * as that is, and follows what is chosen.
 */
export function useFirstMap(stands: boolean, onSelect: (code: string | null) => void): void {
  const address = useAddress().href({ section: null })
  const drawnFor = useRef<string | null>(null)
  const first = useEffectEvent(() => {
    if (document.getElementById('first-map') !== null) drawnFor.current = address
  })
  useEffect(() => first(), [])
  useEffect(() => {
    if (!stands || drawnFor.current === address) return
    const request = new AbortController()
    const draw = async (): Promise<void> => {
      const page = await (await fetch(address, { signal: request.signal })).text()
      const next = new DOMParser().parseFromString(page, 'text/html').getElementById('first-map')
      if (next === null) return
      document.getElementById('first-map')?.remove()
      document.getElementById('root')?.before(next)
      drawnFor.current = address
    }
    const late = setTimeout(() => void draw().catch(() => undefined), patience)
    return () => {
      clearTimeout(late)
      request.abort()
    }
  }, [stands, address])

  const select = useEffectEvent(onSelect)
  useEffect(() => {
    if (!stands) return
    const press = ({ target, clientX, clientY }: MouseEvent) => {
      if (!(target instanceof Element && target.matches('.map-area, #first-map *'))) return
      const pressed = document.elementsFromPoint(clientX, clientY).find((each) => each.matches('#first-map [data-code]'))
      select(pressed?.getAttribute('data-code') ?? null)
    }
    addEventListener('click', press)
    return () => removeEventListener('click', press)
  }, [stands])
}
