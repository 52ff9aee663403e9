import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import type { CrosstabsReply, CrosstabCellReply } from '../../../api/replies/crosstabs.ts'
import { axisClassLabel, cellKey, cellCode, cellLabels, inkOn, schemeOf } from '../../../api/domain/legend/crossCells.ts'
import { cellsOverlap } from '../../../api/domain/study/crosstab.ts'
import styles from './cross.module.css'
import { formatShare } from '../../../api/domain/words/format.ts'

interface MatrixProps {
  readonly crosstab: CrosstabsReply
  readonly colours: ReadonlyMap<string, string>
  readonly share: 'row' | 'column' | null
  readonly pinned: string | null
  /** Cells of the municipality pointed at, and the cell pointed at. */
  readonly marked: readonly string[]
  readonly onPoint: (key: string | null) => void
  readonly onPin: (key: string | null) => void
}

/** One indicator across, the other down; each cell its count, and the key to the map's colours. */
export function Matrix({ crosstab, colours, share, pinned, marked, onPoint, onPin }: MatrixProps) {
  const { t } = useTexts('cross')
  const language = useLanguage()
  const { x, y, cells, rows, columns, base, municipalities } = crosstab
  const isSeveral = cellsOverlap(crosstab)
  const counted = t(isSeveral ? 'municipalities' : 'sum')
  return (
    <div className={styles.scroll}>
      <table className={styles.matrix} data-chart={t('caption', { x: x.title[language], y: y.title[language] })}>
        <caption className="visually-hidden">{t('caption', { x: x.title[language], y: y.title[language] })}</caption>
        <thead>
          <tr>
            <td rowSpan={2} />
            <th scope="colgroup" colSpan={columns.length} className={styles.axis}>
              {x.title[language]}
            </th>
            <th scope="col" rowSpan={2} className={styles.sum}>
              {counted}
            </th>
          </tr>
          <tr>
            {columns.map(({ id }) => (
              <th key={id} scope="col">
                {axisClassLabel(x, id, language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr className={styles.axisRow}>
            <th scope="rowgroup" colSpan={columns.length + 2} className={styles.axis}>
              {y.title[language]}
            </th>
          </tr>
          {rows.map(({ id, count }) => (
            <tr key={id}>
              <th scope="row">{axisClassLabel(y, id, language)}</th>
              {cells
                .filter((cell) => cell.y === id)
                .map((cell) => (
                  <MatrixCell
                    key={cellKey(cell)}
                    crosstab={crosstab}
                    cell={cell}
                    colour={colours.get(cellKey(cell))}
                    share={share}
                    isPinned={cellKey(cell) === pinned}
                    isMarked={marked.includes(cellKey(cell))}
                    onPoint={onPoint}
                    onPin={onPin}
                  />
                ))}
              <td className={styles.sum} data-row-sum={id}>
                {count}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{counted}</th>
            {columns.map(({ id, count }) => (
              <td key={id} className={styles.sum} data-column-sum={id}>
                {count}
              </td>
            ))}
            <td className={styles.sum} data-base>
              {base}
            </td>
          </tr>
        </tfoot>
      </table>
      <p className={styles.soft}>
        {t('base', { base, municipalities })} {isSeveral && t('several')}
      </p>
    </div>
  )
}

interface MatrixCellProps {
  readonly crosstab: CrosstabsReply
  readonly cell: CrosstabCellReply
  /** None where it is empty. */
  readonly colour: string | undefined
  readonly share: 'row' | 'column' | null
  readonly isPinned: boolean
  readonly isMarked: boolean
  readonly onPoint: (key: string | null) => void
  readonly onPin: (key: string | null) => void
}

/** A cell to point at or press: its municipalities rise on the map. Its colour is the map's. */
function MatrixCell({ crosstab, cell, colour, share, isPinned, isMarked, onPoint, onPin }: MatrixCellProps) {
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
        data-ink={colour && (inkOn(colour) === '#ffffff' ? 'white' : 'black')}
        onClick={() => onPin(isPinned ? null : key)}
        onPointerEnter={() => onPoint(key)}
        onPointerLeave={() => onPoint(null)}
        onFocus={() => onPoint(key)}
        onBlur={() => onPoint(null)}
      >
        {colour !== undefined && (
          <svg className={styles.cellColour} aria-hidden="true">
            <rect width="100%" height="100%" fill={colour} />
          </svg>
        )}
        <span className={styles.code} aria-hidden="true">
          {cellCode(crosstab, cell)}
        </span>
        <span className={styles.count} data-count>
          {cell.count}
        </span>
        {inShare !== '' && <small>{inShare}</small>}
      </button>
    </td>
  )
}

/** What the colours say, and that they say no more: where answers have no order, neither have their colours. */
export function ColourNote({ crosstab }: { readonly crosstab: CrosstabsReply }) {
  const { t } = useTexts('cross')
  const language = useLanguage()
  const scheme = schemeOf(crosstab)
  if (scheme.kind === 'blend') return null
  const [first, second] =
    (scheme.kind === 'hues' ? scheme.unordered : scheme.axis) === 'x' ? (['x', 'y'] as const) : (['y', 'x'] as const)
  const titles = { first: crosstab[first].title[language], second: crosstab[second].title[language] }
  return (
    <p className={styles.soft}>
      {t(`colours.${scheme.kind}`, titles)}
      {scheme.kind === 'one' && <span className={styles.onScreen}> {t('colours.pointing', titles)}</span>}
    </p>
  )
}
