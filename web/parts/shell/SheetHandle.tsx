import { type MouseEvent, type RefObject, useEffect, useRef, type PointerEvent } from 'react'
import { useTexts } from '../../i18n/useTexts.ts'
import styles from './beside.module.css'

/** Where the phone's sheet rests: as low as leaves half of the screen to the map, or up to the header. The heights are beside.module.css's. */
export type SheetStop = 'low' | 'full'

interface Props {
  readonly sheet: RefObject<HTMLElement | null>
  readonly stop: SheetStop
  readonly onStop: (stop: SheetStop) => void
}

/** The top of the phone's sheet: pressed or dragged, it takes the sheet up and down. */
export function SheetHandle({ sheet, stop, onStop }: Props) {
  const { t } = useTexts('shell')
  const drag = useSheetDrag(sheet, stop, onStop)
  const isFull = stop === 'full'
  return (
    <button
      type="button"
      className={styles.handle}
      aria-expanded={isFull}
      aria-label={t(isFull ? 'sheet.lower' : 'sheet.raise')}
      {...drag}
    >
      <span />
    </button>
  )
}

interface Drag {
  readonly startY: number
  readonly startHeight: number
  lastY: number
  lastTime: number
  /** In px per ms, up is positive. */
  speed: number
}

const letHeightGo = () => void document.documentElement.style.removeProperty('--sheet-height')

/** A drag shorter than this is a press. */
const slack = 4

/** A throw faster than this, in px per ms, decides by itself. */
const throwSpeed = 0.3

/** Lets a finger or pointer drag the sheet by its handle; it comes to rest the way it was thrown, or at the stop nearest. */
function useSheetDrag(sheet: RefObject<HTMLElement | null>, stop: SheetStop, onRest: (stop: SheetStop) => void) {
  const drag = useRef<Drag | null>(null)
  const dragged = useRef(false)
  useEffect(() => letHeightGo, [])

  const onPointerDown = (event: PointerEvent) => {
    const element = sheet.current
    dragged.current = false
    if (element === null || event.button !== 0) return
    const { clientY: y, timeStamp: time } = event
    drag.current = { startY: y, startHeight: element.offsetHeight, lastY: y, lastTime: time, speed: 0 }
  }
  const onPointerMove = (event: PointerEvent) => {
    const [element, now] = [sheet.current, drag.current]
    if (element === null || now === null || Math.abs(event.clientY - now.startY) < slack) return
    event.currentTarget.setPointerCapture(event.pointerId)
    dragged.current = true
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
    const up = Math.abs(now.speed) > throwSpeed ? now.speed > 0 : heightAt(now, event.clientY) > innerHeight * 0.6
    onRest(up ? 'full' : 'low')
  }
  // The click that ends a drag is none.
  const onClick = ({ detail }: MouseEvent) => {
    if (detail === 0 || !dragged.current) onRest(stop === 'full' ? 'low' : 'full')
  }
  return { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: onPointerUp, onClick }
}

const heightAt = (drag: Drag, y: number): number => Math.min(innerHeight - 48, Math.max(80, drag.startHeight + drag.startY - y))
