import { useTexts } from '../../i18n/useTexts.ts'
import { AddressLink } from '../../state/AddressLink.tsx'
import { useAddress } from '../../state/useAddress.ts'

const languages = [
  { code: 'sv', name: 'Svenska' },
  { code: 'en', name: 'English' },
] as const

/** The two languages, each named in itself. */
export function LanguageSwitch() {
  const { t } = useTexts('shell')
  const { address } = useAddress()
  return (
    <nav className="language-switch" aria-label={t('language')}>
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
          <span className="language-code">{code}</span>
          <span className="language-name">{name}</span>
        </AddressLink>
      ))}
    </nav>
  )
}
