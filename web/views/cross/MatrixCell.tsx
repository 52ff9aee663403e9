import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import type { CrosstabCellReply, CrosstabsReply } from '../../../api/replies/crosstabs.ts'
import { formatShare } from '../../../api/domain/words/format.ts'
import { inkOn } from '../../../api/domain/legend/palette.ts'
import { cellCode, cellKey, cellLabels } from '../../../api/domain/legend/crossCells.ts'
import styles from './cross.module.css'

interface Props {
  readonly crosstab: CrosstabsReply
  readonly cell: CrosstabCellReply
  readonly colour: string
  readonly share: 'row' | 'column' | null
  readonly isPinned: boolean
  readonly isMarked: boolean
  readonly onPoint: (key: string | null) => void
  readonly onPin: (key: string | null) => void
}

/** A cell to point at or press: its municipalities rise on the map. Its colour is the map's. */
export function MatrixCell({ crosstab, cell, colour, share, isPinned, isMarked, onPoint, onPin }: Props) {
  const { t } = useTexts('cross')
  const language = useLanguage()
  const key = cellKey(cell)
  const part = share === null ? null : share === 'row' ? cell.shareOfRow : cell.shareOfColumn
  const [x, y] = cellLabels(crosstab, cell, language)
  const inShare = part === null ? '' : formatShare(part, language)
  return (
    <td>
      <button
        type="button"
        className={styles.cell}
        data-cell={key}
        data-marked={isMarked || undefined}
        aria-pressed={isPinned}
        aria-label={[t('cell', { x, y, count: cell.count }), inShare && t(`of.${share ?? 'row'}`, { share: inShare })]
          .filter(Boolean)
          .join(', ')}
        data-ink={inkOn(colour) === '#ffffff' ? 'white' : 'black'}
        onClick={() => onPin(isPinned ? null : key)}
        onPointerEnter={() => onPoint(key)}
        onPointerLeave={() => onPoint(null)}
        onFocus={() => onPoint(key)}
        onBlur={() => onPoint(null)}
      >
        <svg className={styles.cellColour} aria-hidden="true">
          <rect width="100%" height="100%" fill={colour} />
        </svg>
        <span className={styles.code} aria-hidden="true">
          {cellCode(crosstab, cell)}
        </span>
        <span className={styles.count} data-count>
          {cell.count}
        </span>
        {inShare !== '' && <span className={styles.share}>{inShare}</span>}
      </button>
    </td>
  )
}
