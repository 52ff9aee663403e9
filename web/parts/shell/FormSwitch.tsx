import { useTexts } from '../../i18n/useTexts.ts'
import { AddressLink } from '../../state/AddressLink.tsx'
import type { MapForm } from '../../../api/domain/address/address.ts'

const forms: readonly MapForm[] = ['map', 'tiles']

/** The two forms of the map: as the land lies, or one square of equal size a municipality. */
export function FormSwitch({ form }: { readonly form: MapForm }) {
  const { t } = useTexts('shell')
  return (
    <nav className="form-switch segments floating" aria-label={t('form.title')}>
      {forms.map((each) => (
        <AddressLink
          key={each}
          className="segment-link"
          change={{ form: each }}
          aria-current={each === form ? 'true' : undefined}
        >
          {t(`form.${each}`)}
        </AddressLink>
      ))}
    </nav>
  )
}
