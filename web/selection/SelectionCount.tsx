import { useTexts } from '../i18n/useTexts.ts'
import type { SelectionsReply } from '../../api/replies/selection.ts'
import { selectionBaseLabel, emptiedLabel } from '../../api/domain/words/selectionLabel.ts'
import styles from './selection.module.css'

interface Props {
  readonly reply: SelectionsReply
  /** A condition in words, by its indicator. */
  readonly wordsOf: (indicator: string) => string
}

/** How many the filter leaves, and of which base; where it leaves none, the condition that did it. */
export function SelectionCount({ reply, wordsOf }: Props) {
  const { t } = useTexts('selection')
  const { count, municipalities, emptiedBy } = reply
  return (
    <div className={styles.count} role="status" data-count={count}>
      <p>
        <strong className="figures">{t('count', { count, of: municipalities })}</strong>
        {', '}
        {selectionBaseLabel(reply, t)}
      </p>
      {emptiedBy !== null && (
        <p className={styles.empty} data-emptied-by={emptiedBy}>
          {t('none')} {emptiedLabel(reply, wordsOf, t)}
        </p>
      )}
    </div>
  )
}
