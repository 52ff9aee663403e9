import { useImperativeHandle, useRef, useState, type Ref } from 'react'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import type { CountiesReply } from '../../../api/replies/places.ts'
import { useAddress } from '../../state/useAddress.ts'
import { missingKey } from '../../../api/domain/study/missing.ts'
import { ClassChoice } from '../../parts/filter/ClassChoice.tsx'
import type { Column } from './rows.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './table.module.css'

export interface ColumnFilterHandle {
  /** Opens beside the button that was pressed. */
  readonly open: (column: Column | 'county', button: HTMLElement) => void
}

const width = 300

interface Props {
  readonly ref: Ref<ColumnFilterHandle>
  readonly counties: CountiesReply['counties']
}

/** The classes of a column, or the counties, to filter by, in a box beside the heading. Esc or a press outside closes it. */
export function ColumnFilter({ ref, counties }: Props) {
  const { t } = useTexts('table')
  const language = useLanguage()
  const { address, go } = useAddress()
  const box = useRef<HTMLDivElement>(null)
  const opener = useRef<HTMLElement>(null)
  const [column, setColumn] = useState<Column | 'county' | null>(null)
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
  const title = column === 'county' ? t('county') : (column?.title[language] ?? null)
  const close = () => {
    box.current?.hidePopover()
    opener.current?.focus()
  }
  return (
    <div
      ref={box}
      popover="auto"
      className={`floating ${styles.popover}`}
      role="dialog"
      aria-label={title === null ? undefined : t('filterTitle', { title })}
      tabIndex={-1}
      onToggle={({ newState }) => {
        if (newState === 'open') box.current?.querySelector<HTMLInputElement>('input:checked, input')?.focus()
      }}
      onKeyDown={({ key }) => {
        if (key === 'Escape') close()
      }}
    >
      {column === 'county' && (
        <fieldset>
          <legend className="group-heading">{t('county')}</legend>
          {[{ code: null, name: t('allCounties') }, ...counties].map(({ code, name }) => (
            <label key={name} className="choice">
              <input type="radio" name="table-county" checked={address.county === code} onChange={() => go({ county: code })} />
              <span translate={code === null ? undefined : 'no'}>{name}</span>
            </label>
          ))}
        </fieldset>
      )}
      {column !== null && column !== 'county' && (
        <ClassChoice
          question={{ ...column, missingCounts: column.missingCounts.map((each) => ({ ...each, id: missingKey(each.reason) })) }}
        />
      )}
      <Button onClick={close}>{t('done')}</Button>
    </div>
  )
}
