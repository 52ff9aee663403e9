import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import type { CrosstabCellReply, CrosstabsReply } from '../../../api/replies/crosstabs.ts'
import { formatList, formatShare } from '../../../api/domain/words/format.ts'
import { cellLabels } from '../../../api/domain/legend/crossCells.ts'
import styles from './cross.module.css'

interface Props {
  readonly crosstab: CrosstabsReply
  /** The cell held; null for the fullest. */
  readonly held: CrosstabCellReply | null
  /** Several where they have as many. */
  readonly fullest: readonly CrosstabCellReply[]
}

/** The answer in a sentence: of the cell held, else of the commonest, all of them where several have as many; with both of the shares and their bases. */
export function Summary({ crosstab, held, fullest }: Props) {
  const { t } = useTexts('cross')
  const language = useLanguage()
  const cell = held ?? fullest[0]
  if (cell === undefined) return <p className={styles.summary}>{t('nobody')}</p>
  if (held === null && fullest.length > 1) {
    const pairs = fullest.map((each) => {
      const [x, y] = cellLabels(crosstab, each, language)
      return t('sentence.pair', { x, y })
    })
    return (
      <p className={styles.summary} role="status">
        {t('sentence.tied', { count: cell.count, base: crosstab.base, pairs: formatList(pairs, language) })}
      </p>
    )
  }
  const [x, y] = cellLabels(crosstab, cell, language)
  const column = crosstab.columns.find(({ id }) => id === cell.x)?.count ?? 0
  const row = crosstab.rows.find(({ id }) => id === cell.y)?.count ?? 0
  const share = (part: number | null) => (part === null ? '–' : formatShare(part, language))
  return (
    <p className={styles.summary} role="status">
      {t(held !== null && cell.count === 0 ? 'sentence.none' : held === null ? 'sentence.fullest' : 'sentence.held', {
        count: cell.count,
        base: crosstab.base,
        x,
        y,
      })}{' '}
      {cell.count > 0 &&
        t('sentence.shares', { column, row, x, y, ofColumn: share(cell.shareOfColumn), ofRow: share(cell.shareOfRow) })}
    </p>
  )
}
