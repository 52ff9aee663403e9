import type { KeyboardEvent, RefObject } from 'react'
import { useTexts } from '../../i18n/useTexts.ts'
import { Icon } from '../../ui/Icon.tsx'
import { sheetStops, stopBeside, type SheetStop } from './sheetStop.ts'
import { useSheetDrag } from './useSheetDrag.ts'

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
    <div className="sheet-head">
      <div className="sheet-bar" {...drag}>
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
          onClick={() => onStop(stopBeside(stop, 1))}
        >
          <Icon name="up" />
        </button>
      </div>
      <div className="sheet-tabs" role="tablist" aria-label={t('sheet.tabs')} onKeyDown={onTabKey}>
        {tabs.map(({ id, label }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={tabOf(id)}
            className="sheet-tab"
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
