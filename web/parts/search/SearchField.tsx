import { useRef, type KeyboardEvent } from 'react'
import { ComboBox } from 'react-aria-components/ComboBox'
import { Input } from 'react-aria-components/Input'
import { Collection, Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { useTexts } from '../../i18n/useTexts.ts'
import { useAddress } from '../../state/useAddress.ts'
import type { Entry } from './score.ts'
import './pressable.ts'
import { useEntries } from './useEntries.ts'
import styles from './search.module.css'

export interface SearchFieldProps {
  readonly text: string
  readonly onText: (text: string) => void
  readonly autoFocus: boolean
  /** The visitor went somewhere, or gave up. */
  readonly onDone: () => void
}

/** Search with its list of what was found, by kind. Enter goes to the one marked, or else to the best. */
export function SearchField({ text, onText, autoFocus, onDone }: SearchFieldProps) {
  const { t } = useTexts('search')
  const { go } = useAddress()
  const input = useRef<HTMLInputElement>(null)
  const groups = useEntries(text)

  const visit = (entry: Entry | undefined) => {
    if (entry === undefined) return
    onText('')
    input.current?.blur()
    onDone()
    go(entry.change)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && text === '') onDone()
    if (event.key !== 'Enter' || text.trim() === '' || input.current?.getAttribute('aria-activedescendant')) return
    event.preventDefault()
    event.stopPropagation()
    visit(groups[0]?.entries[0])
  }

  return (
    <ComboBox
      className={`${styles.field}`}
      aria-label={t('label')}
      items={groups}
      inputValue={text}
      onInputChange={onText}
      value={null}
      onChange={(key) => visit(groups.flatMap(({ entries }) => entries).find((entry) => entry.key === key))}
      defaultFilter={() => true}
      menuTrigger="input"
      allowsEmptyCollection
      allowsCustomValue
    >
      <div onKeyDownCapture={onKeyDown}>
        <Input
          ref={input}
          type="search"
          className={`${styles.input}`}
          placeholder={t('placeholder')}
          // The plain field had the focus that this one takes over.
          autoFocus={autoFocus}
        />
      </div>
      <Popover className={`floating ${styles.popover}`} placement="bottom end" offset={6}>
        <ListBox className={`${styles.list}`} renderEmptyState={() => <p className={styles.none}>{t('none')}</p>}>
          {(group: (typeof groups)[number]) => (
            <ListBoxSection id={group.kind}>
              <Header className={`soft ${styles.kind}`}>{t(`kind.${group.kind}`)}</Header>
              <Collection items={group.entries}>
                {(entry) => (
                  <ListBoxItem id={entry.key} textValue={entry.label} className={`${styles.item}`}>
                    <span>{entry.label}</span> <span className={`soft ${styles.detail}`}>{entry.detail}</span>
                  </ListBoxItem>
                )}
              </Collection>
            </ListBoxSection>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
