import { useTexts } from '../../i18n/useTexts.ts'
import { mostCompared } from '../../../api/domain/address/address.ts'
import { AddressLink } from '../../state/AddressLink.tsx'
import { Icon } from '../../ui/Icon.tsx'
import styles from './compareBar.module.css'

interface Props {
  readonly compared: readonly string[]
  /** One more was asked for than there is room for. */
  readonly beyond: boolean
}

/** What is gathered on the map for comparing: the way to the comparison, and to none. */
export function CompareBar({ compared, beyond }: Props) {
  const { t } = useTexts('compare')
  return (
    <div className={`floating ${styles.bar}`}>
      <AddressLink className="button" change={{ view: { name: 'compare' } }}>
        {t('bar', { count: compared.length })}
      </AddressLink>
      <AddressLink className="icon-button" change={{ compared: [] }} aria-label={t('clear')} title={t('clear')}>
        <Icon name="close" />
      </AddressLink>
      <p role="status" className={styles.said}>
        {beyond && compared.length >= mostCompared && t('barFull')}
      </p>
    </div>
  )
}
