import { useEffect, useRef, type PointerEvent, type RefObject } from 'react'
import { stopHeights, stopNear, type SheetStop } from './sheetStop.ts'

interface Drag {
  readonly startY: number
  readonly startHeight: number
  lastY: number
  lastTime: number
  speed: number
}

const letHeightGo = () => void document.documentElement.style.removeProperty('--sheet-height')

/** A drag shorter than this is a press. */
const slack = 4

/** Lets a finger or pointer drag the sheet by its bar; it comes to rest at a stop. */
export function useSheetDrag(sheet: RefObject<HTMLElement | null>, onRest: (stop: SheetStop) => void) {
  const drag = useRef<Drag | null>(null)
  useEffect(() => letHeightGo, [])

  const onPointerDown = (event: PointerEvent) => {
    const element = sheet.current
    if (element === null || event.button !== 0) return
    const { clientY: y, timeStamp: time } = event
    drag.current = { startY: y, startHeight: element.offsetHeight, lastY: y, lastTime: time, speed: 0 }
  }
  const onPointerMove = (event: PointerEvent) => {
    const [element, now] = [sheet.current, drag.current]
    if (element === null || now === null || Math.abs(event.clientY - now.startY) < slack) return
    event.currentTarget.setPointerCapture(event.pointerId)
    element.dataset['dragging'] = ''
    document.documentElement.style.setProperty('--sheet-height', `${heightAt(now, event.clientY)}px`)
    now.speed = (now.lastY - event.clientY) / Math.max(1, event.timeStamp - now.lastTime)
    now.lastY = event.clientY
    now.lastTime = event.timeStamp
  }
  const onPointerUp = (event: PointerEvent) => {
    const [element, now] = [sheet.current, drag.current]
    drag.current = null
    if (element === null || now === null || element.dataset['dragging'] === undefined) return
    delete element.dataset['dragging']
    letHeightGo()
    onRest(stopNear(heightAt(now, event.clientY), now.speed, stopHeights(innerHeight, headerHeight())))
  }
  return { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: onPointerUp }
}

const heightAt = (drag: Drag, y: number): number =>
  Math.min(innerHeight - headerHeight(), Math.max(80, drag.startHeight + drag.startY - y))

const headerHeight = (): number => parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--header-height'))
