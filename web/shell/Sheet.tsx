import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { useTexts } from '../i18n/useTexts.ts'
import { Icon } from '../ui/Icon.tsx'
import { sheetStops, stopBeside, type SheetStop } from './sheetStop.ts'
import './sheet.css'
import { useSheetDrag } from './useSheetDrag.ts'

export interface SheetTab {
  readonly id: string
  readonly label: string
  readonly content: ReactNode
  /** How high the sheet rises, at the least, when this is chosen. */
  readonly rise: SheetStop
}

interface Props {
  readonly tabs: readonly SheetTab[]
  /** The tab that is shown of itself: at the start, and whenever another is named here. */
  readonly first: string
  /** What opens on the map, as a selector: a press there lowers the sheet, which would lie over it. */
  readonly yieldsTo?: string
}

/** The phone's bottom sheet: drawn by a finger, moved by its buttons, or by the arrow keys on its handle. */
export function Sheet({ tabs, first, yieldsTo }: Props) {
  const { t } = useTexts('shell')
  const id = useId()
  const sheet = useRef<HTMLElement>(null)
  const body = useRef<HTMLDivElement>(null)
  const [stop, setStop] = useState<SheetStop>('low')
  const [chosen, setChosen] = useState(first)
  const [firstBefore, setFirstBefore] = useState(first)
  if (first !== firstBefore) {
    setFirstBefore(first)
    setChosen(first)
  }
  useEffect(() => {
    if (yieldsTo === undefined) return
    const onPress = ({ target }: MouseEvent) => {
      if (target instanceof Element && target.closest(yieldsTo) !== null) setStop('low')
    }
    // Before React has answered the press: what was pressed may be gone by then.
    addEventListener('click', onPress, true)
    return () => removeEventListener('click', onPress, true)
  }, [yieldsTo])
  const drag = useSheetDrag(sheet, setStop)
  const shown = tabs.find((tab) => tab.id === chosen) ?? tabs[0]

  const choose = (tab: SheetTab) => {
    setChosen(tab.id)
    setStop((now) => (sheetStops.indexOf(tab.rise) > sheetStops.indexOf(now) ? tab.rise : now))
    body.current?.scrollTo(0, 0)
  }
  const onHandleKey = ({ key }: KeyboardEvent) => {
    if (key === 'ArrowUp') setStop(stopBeside(stop, 1))
    if (key === 'ArrowDown') setStop(stopBeside(stop, -1))
    if (key === 'Home') setStop('low')
    if (key === 'End') setStop('full')
  }
  const onTabKey = (event: KeyboardEvent<HTMLElement>) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    const next = tabs[(tabs.findIndex((tab) => tab === shown) + step + tabs.length) % tabs.length]
    if (step === 0 || next === undefined) return
    choose(next)
    event.currentTarget.querySelector<HTMLElement>(`[data-tab="${next.id}"]`)?.focus()
  }

  return (
    <aside ref={sheet} className="sheet" data-stop={stop} aria-label={t('sheet.tabs')}>
      <div className="sheet-bar" {...drag}>
        <button
          type="button"
          className="icon-button"
          aria-label={t('sheet.lower')}
          disabled={stop === 'low'}
          onClick={() => setStop(stopBeside(stop, -1))}
        >
          <Icon name="down" />
        </button>
        <div
          className="sheet-handle"
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
          onClick={() => setStop(stopBeside(stop, 1))}
        >
          <Icon name="up" />
        </button>
      </div>
      <div className="sheet-tabs" role="tablist" aria-label={t('sheet.tabs')} onKeyDown={onTabKey}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${id}-${tab.id}`}
            data-tab={tab.id}
            className="sheet-tab"
            aria-selected={tab === shown}
            aria-controls={`${id}-body`}
            tabIndex={tab === shown ? 0 : -1}
            onClick={() => choose(tab)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div
        ref={body}
        id={`${id}-body`}
        className="sheet-body"
        role="tabpanel"
        aria-labelledby={`${id}-${shown?.id ?? ''}`}
        tabIndex={0}
      >
        {shown?.content}
      </div>
    </aside>
  )
}
