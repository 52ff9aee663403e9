import { useLayoutEffect, useRef, useState, type ComponentType } from 'react'
import { flushSync } from 'react-dom'
import { useAllTexts, useTexts } from '../../i18n/useTexts.ts'
import { untilLoaded } from '../../state/untilLoaded.ts'
import { Icon } from '../../ui/Icon.tsx'
import type { SearchFieldProps } from './SearchField.tsx'
import styles from './search.module.css'
import { watchShortcut } from './shortcut.ts'
import { IconButton } from '../../ui/Button.tsx'

const loadField = untilLoaded(() => import('./SearchField.tsx'))

/**
 * The header's search. A plain field stands until it is focused; then the list that goes with it is fetched and takes its
 * place with what was typed meanwhile. The key / leads here. On a phone it opens over the header.
 */
export function SearchBox() {
  const { t } = useTexts('search')
  const texts = useAllTexts()
  const [Field, setField] = useState<ComponentType<SearchFieldProps> | null>(null)
  const [open, setOpen] = useState(false)
  const plain = useRef<HTMLInputElement>(null)
  const box = useRef<HTMLDivElement>(null)
  const [text, setText] = useState('')
  const [focused, setFocused] = useState(false)

  const fetchField = () => {
    // With the texts of what it finds: waiting for them it would take the header away.
    void Promise.all([loadField(), texts.loadNamespaces('found')]).then(([module]) => {
      const input = plain.current
      // Focused twice, it has been waited for twice.
      if (input === null) return
      const typed = input.value
      // At once: a letter typed between reading the plain field and drawing the other would be lost.
      flushSync(() => {
        setFocused(document.activeElement === input)
        setField(() => module.SearchField)
      })
      // Given only now, what was typed counts as typed into the new field, and its list opens.
      flushSync(() => setText(typed))
    })
  }
  const focusField = () => {
    // At once: on a phone the field is not there to be focused before, and what is typed next belongs in it.
    flushSync(() => setOpen(true))
    box.current?.querySelector('input')?.focus()
  }
  // Before the page is marked as alive: a key pressed sooner would be lost.
  useLayoutEffect(() => watchShortcut(focusField), [])

  return (
    <>
      <IconButton icon="search" label={t('label')} className={styles.openButton} onClick={focusField} />
      <div ref={box} className={open ? `${styles.search} ${styles.open}` : styles.search} role="search">
        <Icon name="search" className={styles.icon} />
        {Field === null ? (
          <input
            ref={plain}
            type="search"
            className={styles.input}
            aria-label={t('label')}
            placeholder={t('placeholder')}
            autoComplete="off"
            onFocus={fetchField}
          />
        ) : (
          <Field text={text} onText={setText} autoFocus={focused} onDone={() => setOpen(false)} />
        )}
        <IconButton icon="close" label={t('close')} className={styles.closeButton} onClick={() => setOpen(false)} />
      </div>
    </>
  )
}
