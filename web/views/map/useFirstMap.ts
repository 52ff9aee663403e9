import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { ScreenPoint } from '../../map/surface.ts'
import { useAddress } from '../../state/useAddress.ts'

/** So long after a choice the live map is waited for before the server is asked to draw what was chosen, in ms. */
const patience = 1_000

/**
 * The picture that the page came with stands for the live map until that is drawn, however long its program takes to come: it is pointed at
 * and pressed as that is, and follows what is chosen.
 */
export function useFirstMap(stands: boolean, onSelect: (code: string | null) => void, onHover: (code: string | null) => void) {
  const area = useRef<HTMLElement>(null)
  const pointer = useRef<ScreenPoint>({ x: 0, y: 0 })
  const [pointed, setPointed] = useState<string | null>(null)
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
  const tell = useEffectEvent((code: string | null) => {
    if (code === pointed) return
    setPointed(code)
    onHover(code)
  })
  useEffect(() => {
    if (!stands) return
    const press = (event: MouseEvent) => {
      if (mapUnder(event) !== null) select(codeAt(event))
    }
    const point = (event: PointerEvent) => {
      const map = event.pointerType === 'touch' ? null : mapUnder(event)
      const code = map && codeAt(event)
      if (map !== null) {
        const { left, top } = map.getBoundingClientRect()
        area.current = map
        pointer.current = { x: event.clientX - left, y: event.clientY - top }
      }
      tell(code)
    }
    addEventListener('click', press)
    // Before what is said there moves with it.
    addEventListener('pointermove', point, true)
    return () => {
      removeEventListener('click', press)
      removeEventListener('pointermove', point, true)
    }
  }, [stands])
  return { pointed: stands ? pointed : null, area, pointer }
}

/** The map that the pointer is on, unless something lies over it. */
const mapUnder = ({ target }: MouseEvent): HTMLElement | null =>
  target instanceof Element && target.matches('.map-area, #first-map *') ? target.closest<HTMLElement>('.map-area') : null

/** The municipality drawn there, behind whatever has no colour of its own. */
const codeAt = ({ clientX, clientY }: MouseEvent): string | null =>
  document
    .elementsFromPoint(clientX, clientY)
    .find((each) => each.matches('#first-map [data-code]'))
    ?.getAttribute('data-code') ?? null
