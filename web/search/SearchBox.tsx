import { useEffect, useRef, useState, type ComponentType } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../ui/Icon.tsx'
import type { SearchFieldProps } from './SearchField.tsx'
import './search.css'

/**
 * The header's search. A plain field stands until it is focused; then the list that goes with it is fetched and takes its
 * place with what was typed meanwhile. The key / leads here. On a phone it opens over the header.
 */
export function SearchBox() {
  const { t } = useTranslation('search')
  const [Field, setField] = useState<ComponentType<SearchFieldProps> | null>(null)
  const [open, setOpen] = useState(false)
  const plain = useRef<HTMLInputElement>(null)
  const box = useRef<HTMLDivElement>(null)
  const [taken, setTaken] = useState({ text: '', focused: false })

  const fetchField = () => {
    void import('./SearchField.tsx')
      .then((module) => {
        const input = plain.current
        setTaken({ text: input?.value ?? '', focused: input !== null && document.activeElement === input })
        setField(() => module.SearchField)
      })
      // Without it the field stays plain; the next focus tries again.
      .catch(() => undefined)
  }
  const focusField = () => {
    setOpen(true)
    requestAnimationFrame(() => box.current?.querySelector('input')?.focus())
  }
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      event.preventDefault()
      focusField()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])

  return (
    <>
      <button type="button" className="icon-button search-open-button" aria-label={t('label')} onClick={focusField}>
        <Icon name="search" />
      </button>
      <div ref={box} className={open ? 'search search-open' : 'search'} role="search">
        <Icon name="search" className="search-icon" />
        {Field === null ? (
          <input
            ref={plain}
            type="search"
            className="search-input"
            aria-label={t('label')}
            placeholder={t('placeholder')}
            autoComplete="off"
            onFocus={fetchField}
          />
        ) : (
          <Field initialText={taken.text} autoFocus={taken.focused} onDone={() => setOpen(false)} />
        )}
        <button type="button" className="icon-button search-close-button" aria-label={t('close')} onClick={() => setOpen(false)}>
          <Icon name="close" />
        </button>
      </div>
    </>
  )
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName))
