import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useState } from 'react'

/** So long a pointer that does not move is seen, in ms. */
const patience = 2_500

/** Marks an element as idle while the pointer rests, for the style sheet to take pointer and buttons away. */
export function useIdle(element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = element.current
    if (root === null) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const rest = () => root.toggleAttribute('data-idle', true)
    const move = () => {
      root.toggleAttribute('data-idle', false)
      clearTimeout(timer)
      timer = setTimeout(rest, patience)
    }
    move()
    root.addEventListener('pointermove', move)
    root.addEventListener('pointerdown', move)
    return () => {
      clearTimeout(timer)
      root.removeEventListener('pointermove', move)
      root.removeEventListener('pointerdown', move)
    }
  }, [element])
}

/** Keeps the screen awake where the browser can. It lets go whenever the page is hidden, and is asked again when it is seen. */
export function useWakeLock(): void {
  useEffect(() => {
    if (!('wakeLock' in navigator)) return
    let lock: Promise<WakeLockSentinel | null> = Promise.resolve(null)
    const ask = () => {
      if (document.visibilityState === 'visible') lock = navigator.wakeLock.request('screen').catch(() => null)
    }
    ask()
    document.addEventListener('visibilitychange', ask)
    return () => {
      document.removeEventListener('visibilitychange', ask)
      void lock.then((held) => held?.release())
    }
  }, [])
}

/** Turns full screen on or off; tells whether the browser let us. */
export async function turnFullScreen(): Promise<boolean> {
  try {
    if (document.fullscreenElement === null) await document.documentElement.requestFullscreen()
    else await document.exitFullscreen()
    return true
  } catch {
    return false
  }
}

/** The least length of a swipe, in px. */
const swipe = 60

/** Calls with the step that a finger's swipe over the slide means; what moves by itself under a finger keeps its own. */
export function useSwipe(element: RefObject<HTMLElement | null>, onStep: (by: 1 | -1) => void): void {
  const step = useEffectEvent(onStep)
  useEffect(() => {
    const root = element.current
    if (root === null) return
    let from: Touch | undefined
    const start = ({ touches, target }: TouchEvent) => {
      const isOwn = target instanceof Element && target.closest('[data-map], dialog, button, a, select') === null
      from = isOwn && touches.length === 1 ? touches[0] : undefined
    }
    const end = ({ changedTouches: [to] }: TouchEvent) => {
      if (from === undefined || to === undefined) return
      const [across, along] = [to.clientX - from.clientX, to.clientY - from.clientY]
      if (Math.abs(across) >= swipe && Math.abs(across) > 2 * Math.abs(along)) step(across < 0 ? 1 : -1)
    }
    root.addEventListener('touchstart', start, { passive: true })
    root.addEventListener('touchend', end)
    return () => {
      root.removeEventListener('touchstart', start)
      root.removeEventListener('touchend', end)
    }
  }, [element])
}

/** How many times what stands beside the sentence may be made smaller, by a tenth each. */
const mostFitting = 5

/** Whether something stands outside the room that its part of the slide has. */
const isTight = (slide: HTMLElement): boolean =>
  [...slide.children].some((part) => {
    const room = part.getBoundingClientRect()
    const boxes = [...part.children].map((each) => each.getBoundingClientRect())
    return (
      !part.matches('footer') &&
      boxes.some(({ top, bottom, right }) => top < room.top - 1 || bottom > room.bottom + 1 || right > room.right + 1)
    )
  })

/** Makes what stands beside a slide's sentence so much smaller that it finds room, be its words ever so many; the style sheet says how. */
export function useFit(slide: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = slide.current
    if (element === null) return
    const fit = () => {
      for (let step = 0; step <= mostFitting; step += 1) {
        element.dataset['fit'] = String(step)
        if (!isTight(element)) return
      }
    }
    const observer = new ResizeObserver(fit)
    for (const part of [element, ...element.children]) observer.observe(part)
    const content = new MutationObserver(fit)
    content.observe(element, { childList: true, subtree: true })
    return () => {
      observer.disconnect()
      content.disconnect()
    }
  }, [slide])
}

const key = 'larkartan-projector'

const isStored = (): boolean => {
  try {
    return localStorage.getItem(key) === 'on'
  } catch {
    return false
  }
}

/** Turns the projector's theme on and off. It is the talk's own: other views have the theme that was chosen for them. */
export function useProjectorTheme(): () => void {
  const [isOn, setOn] = useState(isStored)
  useEffect(() => {
    if (!isOn) return
    const { dataset } = document.documentElement
    const before = dataset['theme']
    dataset['theme'] = 'projector'
    return () => {
      if (before === undefined) delete dataset['theme']
      else dataset['theme'] = before
    }
  }, [isOn])
  return () => {
    setOn(!isOn)
    try {
      localStorage.setItem(key, isOn ? 'off' : 'on')
    } catch {
      // It lasts for this talk.
    }
  }
}
