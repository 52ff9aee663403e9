import { useTexts } from '../../i18n/useTexts.ts'
import type { IndicatorReply } from '../../../api/replies/indicators.ts'
import { AddressLink } from '../../state/AddressLink.tsx'
import { useAddress } from '../../state/useAddress.ts'
import { classesAskedFor, withClass } from '../filter/conditions.ts'
import styles from './legend.module.css'
import { chosenKey, type ClassKey } from '../../../api/domain/legend/classKey.ts'
import { missingReasonOf } from '../../../api/domain/study/missing.ts'

interface Props {
  readonly indicator: Pick<IndicatorReply, 'id' | 'classes'>
  readonly pinned: ClassKey
  readonly option: string | null
}

/** From the class or missing reason held in the legend to a filter by it. An option not given is nothing to filter by. */
export function FilterLink({ indicator, pinned, option }: Props) {
  const { t } = useTexts('indicator')
  const { selection } = useAddress().address
  const id = pinned === chosenKey ? option : pinned
  const isThere = id !== null && (missingReasonOf(id) !== null || indicator.classes.some((each) => each.id === id))
  if (!isThere) return null
  if (classesAskedFor(selection, indicator.id).includes(id)) return null
  return (
    <AddressLink className={styles.filter} change={{ selection: withClass(selection, indicator.id, id, true), pinned: null }}>
      {t('filterBy')}
    </AddressLink>
  )
}
