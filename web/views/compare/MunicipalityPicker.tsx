import '../../parts/search/pressable.ts'
import { useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { ComboBox } from 'react-aria-components/ComboBox'
import { Input } from 'react-aria-components/Input'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import type { BoundaryProperties } from '../../../api/domain/map/geography.ts'
import { collatorOf } from '../../../api/domain/words/format.ts'
import { findEntries, makeEntries } from '../../parts/search/findEntries.ts'
import { Icon } from '../../ui/Icon.tsx'
import search from '../../parts/search/search.module.css'
import styles from './compare.module.css'

interface Props {
  /** The municipalities there are to choose among. */
  readonly places: readonly BoundaryProperties[]
  readonly onChoose: (code: string) => void
}

/** Finds a municipality as the header's search does: by name, county or code, with a slip or two. Enter takes the one marked, or else the best. */
export function MunicipalityPicker({ places, onChoose }: Props) {
  const { t } = useTexts('compare')
  const language = useLanguage()
  const input = useRef<HTMLInputElement>(null)
  // Each choice begins the field anew: its list closes, and the focus stays for the next name.
  const [taken, setTaken] = useState(0)
  const [text, setText] = useState('')
  const entries = useMemo(
    () => makeEntries({ municipalities: places, counties: undefined, centres: undefined, indicators: undefined }, language),
    [places, language],
  )
  const found = useMemo(() => findEntries(entries, text, collatorOf('sv'))[0]?.entries ?? [], [entries, text])
  const choose = (key: unknown) => {
    const view = found.find((entry) => entry.key === key)?.change.view
    if (view?.name !== 'municipality') return
    setText('')
    setTaken((before) => before + 1)
    onChoose(view.code)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || text.trim() === '' || input.current?.getAttribute('aria-activedescendant')) return
    event.preventDefault()
    event.stopPropagation()
    choose(found[0]?.key)
  }
  return (
    <ComboBox
      key={taken}
      className={`${styles.picker}`}
      aria-label={t('add')}
      items={found}
      inputValue={text}
      onInputChange={setText}
      value={null}
      onChange={choose}
      defaultFilter={() => true}
      menuTrigger="input"
      allowsEmptyCollection
      allowsCustomValue
    >
      <Icon name="search" className={search.icon} />
      <div className={styles.pickerField} onKeyDownCapture={onKeyDown}>
        <Input ref={input} type="search" className={`${search.input}`} placeholder={t('addPlaceholder')} autoFocus={taken > 0} />
      </div>
      <Popover className={`floating ${search.popover}`} placement="bottom start" offset={6}>
        <ListBox className={`${search.list}`} renderEmptyState={() => <p className={search.none}>{t('noSuch')}</p>}>
          {(entry: (typeof found)[number]) => (
            <ListBoxItem id={entry.key} textValue={entry.label} className={`${search.item}`}>
              <span>{entry.label}</span> <span className={`soft ${search.detail}`}>{entry.detail}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
