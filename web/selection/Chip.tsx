import { useTexts } from '../i18n/useTexts.ts'
import { AddressLink } from '../address/AddressLink.tsx'
import type { Condition } from '../../api/domain/address/address.ts'
import { useAddress } from '../address/useAddress.ts'
import { Icon } from '../ui/Icon.tsx'
import { withCondition } from './conditions.ts'
import styles from './selection.module.css'

interface Props {
  readonly condition: Condition
  /** "Behovsinventering: ja" */
  readonly words: string
  readonly open: boolean
  readonly onEdit: () => void
  readonly onRemove: () => void
}

/** A condition of the filter: pressed to change it, with a cross to take it away. */
export function Chip({ condition, words, open, onEdit, onRemove }: Props) {
  const { t } = useTexts('selection')
  const { address } = useAddress()
  return (
    <li className={styles.chip} data-condition={condition.indicator}>
      <button
        type="button"
        className={styles.words}
        title={t('edit', { condition: words })}
        aria-expanded={open}
        onClick={onEdit}
      >
        {words}
      </button>
      <AddressLink
        className={styles.remove}
        change={{ selection: withCondition(address.selection, condition.indicator, []) }}
        aria-label={t('remove', { condition: words })}
        onClick={onRemove}
      >
        <Icon name="close" />
      </AddressLink>
    </li>
  )
}
