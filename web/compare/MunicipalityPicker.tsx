import { useMemo, useState } from 'react'
import { ComboBox } from 'react-aria-components/ComboBox'
import { Input } from 'react-aria-components/Input'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { useTranslation } from 'react-i18next'
import type { MunicipalityProperties } from '../api/boundariesQuery.ts'
import { collatorOf } from '../i18n/format.ts'
import { useLanguage } from '../i18n/useLanguage.ts'
import { findEntries } from '../search/findEntries.ts'
import { makeEntries } from '../search/makeEntries.ts'
import '../search/pressable.ts'
import '../search/search.css'
import { Icon } from '../ui/Icon.tsx'

interface Props {
  /** The municipalities there are to choose among. */
  readonly places: readonly MunicipalityProperties[]
  readonly onChoose: (code: string) => void
}

/** Finds a municipality as the header's search does: by name, county or code, with a slip or two. */
export function MunicipalityPicker({ places, onChoose }: Props) {
  const { t } = useTranslation('compare')
  const language = useLanguage()
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
    onChoose(view.code)
  }
  return (
    <ComboBox
      className="compare-picker"
      aria-label={t('add')}
      items={found}
      inputValue={text}
      onInputChange={setText}
      selectedKey={null}
      onSelectionChange={choose}
      defaultFilter={() => true}
      menuTrigger="focus"
      allowsEmptyCollection
      allowsCustomValue
    >
      <Icon name="search" className="search-icon" />
      <Input type="search" className="search-input" placeholder={t('addPlaceholder')} />
      <Popover className="search-popover" placement="bottom start" offset={6}>
        <ListBox className="search-list" renderEmptyState={() => <p className="search-none">{t('noSuch')}</p>}>
          {(entry: (typeof found)[number]) => (
            <ListBoxItem id={entry.key} textValue={entry.label} className="search-item">
              <span>{entry.label}</span> <span className="search-detail">{entry.detail}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
