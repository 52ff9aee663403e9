import { useImperativeHandle, useRef, useState, type Ref } from 'react'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../i18n/useLanguage.ts'
import { missingKey } from '../indicator/valueClass.ts'
import { ClassChoice } from '../selection/ClassChoice.tsx'
import type { Column } from './column.ts'

export interface ColumnFilterHandle {
  /** Opens beside the button that was pressed. */
  readonly open: (column: Column, button: HTMLElement) => void
}

const width = 300

/** The classes of a column to filter by, in a box beside its heading. Esc or a press outside closes it. */
export function ColumnFilter({ ref }: { readonly ref: Ref<ColumnFilterHandle> }) {
  const { t } = useTranslation('table')
  const language = useLanguage()
  const box = useRef<HTMLDivElement>(null)
  const opener = useRef<HTMLElement>(null)
  const [column, setColumn] = useState<Column | null>(null)
  useImperativeHandle(ref, () => ({
    open: (asked, button) => {
      setColumn(asked)
      opener.current = button
      const { left, bottom } = button.getBoundingClientRect()
      const element = box.current
      if (element === null) return
      element.style.left = `${Math.max(8, Math.min(left, window.innerWidth - width - 8))}px`
      element.style.top = `${Math.min(bottom + 4, window.innerHeight - 120)}px`
      element.style.maxHeight = `${Math.max(120, window.innerHeight - bottom - 16)}px`
      element.showPopover()
    },
  }))
  const close = () => {
    box.current?.hidePopover()
    opener.current?.focus()
  }
  return (
    <div
      ref={box}
      popover="auto"
      className="table-popover"
      role="dialog"
      aria-label={column === null ? undefined : t('filterTitle', { title: column.title[language] })}
      tabIndex={-1}
      onToggle={({ newState }) => {
        if (newState === 'open') box.current?.querySelector('input')?.focus()
      }}
      onKeyDown={({ key }) => {
        if (key === 'Escape') close()
      }}
    >
      {column !== null && (
        <ClassChoice
          question={{ ...column, missing: column.missing.map((each) => ({ ...each, id: missingKey(each.reason) })) }}
        />
      )}
      <button type="button" className="button" onClick={close}>
        {t('done')}
      </button>
    </div>
  )
}
