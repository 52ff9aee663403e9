import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import type { CrosstabsReply } from '../../../api/replies/crosstabs.ts'
import { formatList } from '../../../api/domain/words/format.ts'
import { cellCode, cellKey, cellLabels } from '../../../api/domain/legend/crossCells.ts'
import { cellsOverlap } from '../../../api/domain/study/crosstab.ts'
import styles from './cross.module.css'
import { sortedNames } from './NameList.tsx'

interface Props {
  readonly crosstab: CrosstabsReply
  readonly names: ReadonlyMap<string, string>
}

/** The municipalities of every cell, under the code that the matrix and the map have: on paper there is no pointing at a cell. */
export function PrintedCells({ crosstab, names }: Props) {
  const { t } = useTexts('cross')
  const language = useLanguage()
  const isSeveral = cellsOverlap(crosstab)
  const filled = crosstab.cells.filter(({ count }) => count > 0)
  return (
    <section className={`stack ${styles.aside}`} data-printed="cells">
      <h2>{t('byCell')}</h2>
      <p className={styles.soft}>
        {t('coded')} {isSeveral && t('codedSeveral')} {filled.length < crosstab.cells.length && t('emptyCells')}
      </p>
      <dl className={styles.cells}>
        {filled.map((cell) => (
          <div key={cellKey(cell)} data-printed-cell={cellKey(cell)}>
            <dt>
              {cellCode(crosstab, cell)} · {cellLabels(crosstab, cell, language).join(' · ')}:{' '}
              {t('cellCount', { count: cell.count })}
            </dt>
            <dd>
              {formatList(
                sortedNames(cell.codes, names).map(({ name }) => name),
                language,
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
