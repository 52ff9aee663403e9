import { type KeyboardEvent, type RefObject, useEffect, useRef, type PointerEvent } from 'react'
import { useTexts } from '../../i18n/useTexts.ts'
import { Icon } from '../../ui/Icon.tsx'
import { sheetStops, stopBeside, type SheetStop, stopHeights, stopNear } from './sheetStop.ts'
import styles from './beside.module.css'

interface Props<Tab extends string> {
  readonly sheet: RefObject<HTMLElement | null>
  readonly stop: SheetStop
  readonly onStop: (stop: SheetStop) => void
  /** The tabs, by the ids of what they show. */
  readonly tabs: readonly { readonly id: Tab; readonly label: string }[]
  readonly chosen: Tab
  readonly onChoose: (tab: Tab) => void
}

/** The id of a tab, which labels what it shows. */
export const tabOf = (id: string): string => `${id}-tab`

/** The top of the phone's sheet: what it is drawn up and down by, with a finger, buttons or the arrow keys, and its tabs. */
export function SheetHead<Tab extends string>({ sheet, stop, onStop, tabs, chosen, onChoose }: Props<Tab>) {
  const { t } = useTexts('shell')
  const drag = useSheetDrag(sheet, onStop)
  const onHandleKey = ({ key }: KeyboardEvent) => {
    if (key === 'ArrowUp') onStop(stopBeside(stop, 1))
    if (key === 'ArrowDown') onStop(stopBeside(stop, -1))
    if (key === 'Home') onStop('low')
    if (key === 'End') onStop('full')
  }
  const onTabKey = ({ key, currentTarget }: KeyboardEvent) => {
    const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0
    const next = tabs[(tabs.findIndex(({ id }) => id === chosen) + step + tabs.length) % tabs.length]
    if (step === 0 || next === undefined) return
    onChoose(next.id)
    currentTarget.querySelector<HTMLElement>(`#${tabOf(next.id)}`)?.focus()
  }
  return (
    <div className={styles.head}>
      <div className={styles.bar} {...drag}>
        <button
          type="button"
          className="icon-button"
          aria-label={t('sheet.lower')}
          disabled={stop === 'low'}
          onClick={() => onStop(stopBeside(stop, -1))}
        >
          <Icon name="down" />
        </button>
        <div
          className={styles.handle}
          role="slider"
          tabIndex={0}
          aria-label={t('sheet.height')}
          aria-orientation="vertical"
          aria-valuemin={0}
          aria-valuemax={sheetStops.length - 1}
          aria-valuenow={sheetStops.indexOf(stop)}
          aria-valuetext={t(`sheet.${stop}`)}
          onKeyDown={onHandleKey}
        >
          <span />
        </div>
        <button
          type="button"
          className="icon-button"
          aria-label={t('sheet.raise')}
          disabled={stop === 'full'}
          onClick={() => onStop(stopBeside(stop, 1))}
        >
          <Icon name="up" />
        </button>
      </div>
      <div className={styles.tabs} role="tablist" aria-label={t('sheet.tabs')} onKeyDown={onTabKey}>
        {tabs.map(({ id, label }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={tabOf(id)}
            className={styles.tab}
            aria-selected={id === chosen}
            aria-controls={id}
            tabIndex={id === chosen ? 0 : -1}
            onClick={() => onChoose(id)}
          >
            {label}
          </button>
        ))}
      </div>
    </div>
  )
}

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
function useSheetDrag(sheet: RefObject<HTMLElement | null>, onRest: (stop: SheetStop) => void) {
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
