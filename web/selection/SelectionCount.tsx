import { useTexts } from '../i18n/useTexts.ts'
import type { SelectionsReply } from '../../api/replies/selection.ts'
import { baseKey } from './baseKey.ts'
import styles from './selection.module.css'

interface Props {
  readonly reply: SelectionsReply
  /** A condition in words, by its indicator. */
  readonly wordsOf: (indicator: string) => string
}

/** How many the filter leaves, and of which base; where it leaves none, the condition that did it. */
export function SelectionCount({ reply, wordsOf }: Props) {
  const { t } = useTexts('selection')
  const { count, municipalities, base, conditions, emptiedBy } = reply
  const at = conditions.findIndex(({ indicator }) => indicator === emptiedBy)
  const before = conditions[at - 1]?.remaining
  return (
    <div className={styles.count} role="status" data-count={count}>
      <p>
        <strong className="figures">{t('count', { count, of: municipalities })}</strong>
        {', '}
        {t(baseKey(conditions), { base })}
      </p>
      {emptiedBy !== null && (
        <p className={styles.empty} data-emptied-by={emptiedBy}>
          {t('none')}{' '}
          {before === undefined
            ? t('noneAlone', { condition: wordsOf(emptiedBy) })
            : t('emptied', { condition: wordsOf(emptiedBy), count: before, before })}
        </p>
      )}
    </div>
  )
}
