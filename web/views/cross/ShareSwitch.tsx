import { useTexts } from '../../i18n/useTexts.ts'
import { AddressLink } from '../../state/AddressLink.tsx'
import { useAddress } from '../../state/useAddress.ts'
import styles from './cross.module.css'

const shares = [null, 'row', 'column'] as const

/** What a cell's share is of: nothing, its row or its column. */
export function ShareSwitch() {
  const { t } = useTexts('cross')
  const { address } = useAddress()
  return (
    <div className={`soft ${styles.field}`}>
      <span id="cross-share">{t('share.title')}</span>
      <nav className="segments" aria-labelledby="cross-share">
        {shares.map((share) => (
          <AddressLink
            key={share}
            className="segment-link"
            change={{ crossShare: share }}
            aria-current={address.crossShare === share ? 'true' : undefined}
          >
            {t(`share.${share ?? 'none'}`)}
          </AddressLink>
        ))}
      </nav>
    </div>
  )
}
