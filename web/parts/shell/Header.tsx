import { memo } from 'react'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { hasMap } from '../../../api/domain/address/views.ts'
import { AddressLink } from '../../state/AddressLink.tsx'
import { useAddress } from '../../state/useAddress.ts'
import { useStudy } from '../../state/useStudy.ts'
import { SearchBox } from '../search/SearchBox.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { layouts, useMedia } from '../../ui/useMedia.ts'
import { LanguageSwitch } from './LanguageSwitch.tsx'
import { TakeAlong } from './TakeAlong.tsx'
import { ThemeSwitch } from './ThemeSwitch.tsx'
import { ViewLinks } from './ViewLinks.tsx'

/** The one line above every view: whose map this is, of which study, the views, search, language and theme. */
export const Header = memo(function Header() {
  const { t } = useTexts('shell')
  const { address } = useAddress()
  const study = useStudy()
  const language = useLanguage()
  const [isPhone, isTablet] = [useMedia(layouts.phone), useMedia(layouts.tablet)]
  // Below the desktop's width the views are in it.
  const settings = t(isPhone || isTablet ? 'menu' : 'settings')
  return (
    <header className="header">
      <AddressLink className="header-name" change={{ view: { name: 'map' } }} aria-label={t('home')}>
        {t('name')}
      </AddressLink>
      <span className="header-study">{study.shortTitle[language]}</span>
      <div className="header-views">
        <ViewLinks />
      </div>
      {hasMap(address.view) && (
        <button type="button" className="button column-button" popoverTarget="questions">
          <Icon name="list" />
          {t('openColumn')}
        </button>
      )}
      <SearchBox />
      <div className="header-language">
        <LanguageSwitch />
      </div>
      <TakeAlong />
      <button type="button" className="icon-button" popoverTarget="settings" aria-label={settings} title={settings}>
        <Icon name="settings" className="header-settings-icon" />
        <Icon name="menu" className="header-menu-icon" />
      </button>
      <div id="settings" className="settings floating" popover="auto">
        <div className="settings-menu">
          <ViewLinks />
          <LanguageSwitch />
        </div>
        <ThemeSwitch name="theme" />
      </div>
    </header>
  )
})
