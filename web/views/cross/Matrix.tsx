import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import type { CrosstabsReply } from '../../../api/replies/crosstabs.ts'
import { axisClassLabel, cellKey } from '../../../api/domain/legend/crossCells.ts'
import { cellsOverlap } from '../../../api/domain/study/crosstab.ts'
import styles from './cross.module.css'
import { MatrixCell } from './MatrixCell.tsx'

interface Props {
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
export function Matrix({ crosstab, colours, share, pinned, marked, onPoint, onPin }: Props) {
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
                    colour={colours.get(cellKey(cell)) ?? 'none'}
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
      <p className={styles.base}>
        {t('base', { base, municipalities })} {isSeveral && t('several')}
      </p>
    </div>
  )
}
