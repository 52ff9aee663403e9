import { useState, type ReactNode, type Ref, type KeyboardEvent } from 'react'
import { UNSAFE_PortalProvider as PortalProvider } from 'react-aria/PortalProvider'
import { ComboBox } from 'react-aria-components/ComboBox'
import { Input } from 'react-aria-components/Input'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import '../../ui/pressableStyle.ts'
import type { Entry } from './findEntries.ts'
import styles from './search.module.css'

interface Props<Item extends object> {
  readonly label: string
  readonly placeholder: string
  readonly text: string
  readonly onText: (text: string) => void
  /** What was found. */
  readonly items: readonly Item[]
  /** Draws one of it. */
  readonly children: (item: Item) => ReactNode
  /** Told the key of the entry chosen. */
  readonly onChoose: (key: unknown) => void
  /** Enter was pressed while no entry was marked. */
  readonly onBest: () => void
  readonly onEscape?: () => void
  /** What is said where nothing was found. */
  readonly none: string
  /** Which of the field's edges the list is in line with, where there is room. */
  readonly align: 'left' | 'right'
  readonly autoFocus: boolean
  readonly input?: Ref<HTMLInputElement>
}

/** A field to search in, with a list of what was found. */
export function ComboField<Item extends object>(props: Props<Item>) {
  const { label, placeholder, text, onText, items, children, onChoose, onBest, onEscape, none, align, autoFocus } = props
  // The list is shown as long as the field has it open: React Aria would also shut it at any scroll, as when a phone's keyboard comes.
  const [open, setOpen] = useState(false)
  // Within the field it goes along with it.
  const [field, setField] = useState<HTMLDivElement | null>(null)
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Escape' && text === '') onEscape?.()
    const isMarked = (event.target as Element).hasAttribute('aria-activedescendant')
    if (event.key !== 'Enter' || text.trim() === '' || isMarked) return
    event.preventDefault()
    event.stopPropagation()
    onBest()
  }
  return (
    <ComboBox
      ref={setField}
      onOpenChange={setOpen}
      className={`${styles.field}`}
      aria-label={label}
      items={items}
      inputValue={text}
      onInputChange={onText}
      value={null}
      onChange={onChoose}
      defaultFilter={() => true}
      menuTrigger="input"
      allowsEmptyCollection
      allowsCustomValue
    >
      <div onKeyDownCapture={onKeyDown}>
        <Input
          {...(props.input === undefined ? {} : { ref: props.input })}
          type="search"
          className={`${styles.input}`}
          placeholder={placeholder}
          autoFocus={autoFocus}
        />
      </div>
      <PortalProvider getContainer={() => field}>
        <Popover className={`floating ${styles.popover} ${align === 'left' ? styles.atLeft : styles.atRight}`} isOpen={open}>
          <ListBox className={`${styles.list}`} renderEmptyState={() => <p className={styles.none}>{none}</p>}>
            {children}
          </ListBox>
        </Popover>
      </PortalProvider>
    </ComboBox>
  )
}

const placeKinds: ReadonlySet<Entry['kind']> = new Set(['municipality', 'county', 'centre'])

/** Something found, with what tells it from others of like name. */
export const EntryItem = ({ entry: { key, kind, label, detail } }: { readonly entry: Entry }) => (
  <ListBoxItem id={key} textValue={label} className={`entry ${styles.item}`}>
    <span translate={placeKinds.has(kind) ? 'no' : undefined}>{label}</span>{' '}
    <span className={`soft ${styles.detail}`} translate={kind === 'municipality' ? 'no' : undefined}>
      {detail}
    </span>
  </ListBoxItem>
)
