import { memo } from 'react'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { hasMap, headerView, headerViews, needsReport } from '../../../api/domain/address/views.ts'
import { AddressLink } from '../../state/AddressLink.tsx'
import { useMissing } from '../../state/missing.ts'
import { useAddress } from '../../state/useAddress.ts'
import { useStudy } from '../../state/useStudy.ts'
import { turnShortcut, useShortcut } from '../search/shortcut.ts'
import { SearchBox } from '../search/SearchBox.tsx'
import { TakeAlongButton } from '../takeAlong/TakeAlongButton.tsx'
import { breakpoints } from '../../ui/breakpoints.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useMedia } from '../../ui/useMedia.ts'
import { chooseTheme, useChosenTheme } from './theme.ts'
import styles from './header.module.css'

/** The one line above every view: whose map this is, of which study, the views, search, language and theme. */
export const Header = memo(function Header() {
  const { t } = useTexts('shell')
  const study = useStudy()
  const language = useLanguage()
  const shortcut = useShortcut()
  // Where there is no room for them the views are in it.
  const settings = t(useMedia(breakpoints['one-column']) ? 'menu' : 'settings')
  return (
    <header className={styles.header}>
      <AddressLink className={styles.name} change={{ view: { name: 'map' } }} aria-label={t('home')} translate="no">
        {t('name')}
      </AddressLink>
      <span className={styles.study} data-study={study.id}>
        {study.shortTitle[language]}
      </span>
      <div className={styles.views}>
        <ViewLinks />
      </div>
      <SearchBox />
      <div className={styles.language}>
        <LanguageSwitch />
      </div>
      {useMissing() === null && (
        <TakeAlongButton className={`${styles.tool} ${styles.take}`}>
          <Icon name="take" />
          <span>{t('download')}</span>
        </TakeAlongButton>
      )}
      <button type="button" className={styles.tool} popoverTarget="settings" aria-label={settings} title={settings}>
        <Icon name="settings" className={styles.settingsIcon} />
        <Icon name="menu" className={styles.menuIcon} />
        <span>{t('settings')}</span>
      </button>
      <div id="settings" className={`floating ${styles.settings}`} popover="auto">
        <div className={styles.menu}>
          <ViewLinks />
          <LanguageSwitch />
        </div>
        <ThemeSwitch name="theme" />
        <label className={styles.shortcut}>
          <input type="checkbox" checked={shortcut} onChange={() => turnShortcut(!shortcut)} />
          {t('shortcut')}
        </label>
      </div>
    </header>
  )
})

const languages = [
  { code: 'sv', name: 'Svenska' },
  { code: 'en', name: 'English' },
] as const

/** The two languages, each named in itself. */
function LanguageSwitch() {
  const { t } = useTexts('shell')
  const { address } = useAddress()
  return (
    <nav className={styles.languages} aria-label={t('language')}>
      {languages.map(({ code, name }) => (
        <AddressLink
          key={code}
          change={{ language: code }}
          lang={code}
          hrefLang={code}
          title={name}
          aria-label={name}
          aria-current={address.language === code ? 'true' : undefined}
        >
          <span className={styles.languageCode}>{code}</span>
          <span className={styles.languageName}>{name}</span>
        </AddressLink>
      ))}
    </nav>
  )
}

const choices = ['auto', 'light', 'dark'] as const

/** The theme: as the system's, light or dark. */
function ThemeSwitch({ name }: { readonly name: string }) {
  const { t } = useTexts('shell')
  const chosen = useChosenTheme()
  return (
    <fieldset className={styles.theme}>
      <legend>{t('theme.title')}</legend>
      <div className="segments">
        {choices.map((choice) => (
          <label key={choice} className="segment">
            <input type="radio" name={name} value={choice} checked={choice === chosen} onChange={() => chooseTheme(choice)} />
            <span>{t(`theme.${choice}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** The views that the header leads to, where the study has what they show. A municipality's and a centre's panel lie over the map, and are of the map. */
function ViewLinks() {
  const { t } = useTexts('shell')
  const { address } = useAddress()
  const { hasReport } = useStudy()
  const isMissing = useMissing() !== null
  const current = isMissing
    ? null
    : (headerViews.find((name) => name === address.view.name) ?? (hasMap(address.view) ? 'map' : null))
  return (
    <nav className={styles.links} data-views aria-label={t('views')}>
      {headerViews
        .filter((name) => hasReport || !needsReport(name))
        .map((name) => (
          <AddressLink key={name} change={{ view: headerView(name) }} aria-current={name === current ? 'page' : undefined}>
            {t(`view.${name}`)}
          </AddressLink>
        ))}
    </nav>
  )
}
