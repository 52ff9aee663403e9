import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import type { CrosstabsReply } from '../../../api/replies/crosstabs.ts'
import { Swatch } from '../../charts/Swatch.tsx'
import { cellKey, cellLabels } from '../../../api/domain/legend/crossCells.ts'
import styles from './cross.module.css'
import { NameList } from './NameList.tsx'

interface Props {
  readonly crosstab: CrosstabsReply
  readonly colours: ReadonlyMap<string, string>
  readonly names: ReadonlyMap<string, string>
  readonly onPoint: (code: string | null) => void
}

/** The municipalities of every cell that has any, by name: the whole matrix to read, without pointing at anything. */
export function AllNames({ crosstab, colours, names, onPoint }: Props) {
  const { t } = useTexts('cross')
  const language = useLanguage()
  const cells = crosstab.cells.filter(({ count }) => count > 0)
  if (cells.length === 0) return null
  return (
    <section className={`stack ${styles.aside} ${styles.all} ${styles.onScreen}`} aria-labelledby="cross-all">
      <h2 id="cross-all">{t('allNames')}</h2>
      <ul className={styles.groups}>
        {cells.map((cell) => (
          <li key={cellKey(cell)} data-cell-names={cellKey(cell)}>
            <h3 className={styles.why}>
              <Swatch fill={{ colour: colours.get(cellKey(cell)) ?? 'none' }} />
              <span>
                {cellLabels(crosstab, cell, language).join(' · ')} ({cell.count})
              </span>
            </h3>
            <NameList codes={cell.codes} names={names} onPoint={onPoint} />
          </li>
        ))}
      </ul>
    </section>
  )
}
