import { collatorOf, formatList } from '../../../api/domain/words/format.ts'
import { AddressLink } from '../../state/AddressLink.tsx'
import styles from './cross.module.css'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import type { CrosstabsReply } from '../../../api/replies/crosstabs.ts'
import { Swatch } from '../../charts/Swatch.tsx'
import { cellKey, cellLabels, crossReason, missingGroups, cellCode } from '../../../api/domain/legend/crossCells.ts'
import { missingLabel } from '../../../api/domain/study/missing.ts'
import { lowerFirst } from '../../../api/domain/words/valueLabel.ts'
import { cellsOverlap } from '../../../api/domain/study/crosstab.ts'

// The names are Swedish in either language.
const collator = collatorOf('sv')

/** Municipalities by name, in Swedish order. */
const sortedNames = (codes: readonly string[], names: ReadonlyMap<string, string>): { code: string; name: string }[] =>
  codes.map((code) => ({ code, name: names.get(code) ?? code })).sort((one, other) => collator.compare(one.name, other.name))

interface NameListProps {
  readonly codes: readonly string[]
  readonly names: ReadonlyMap<string, string>
  readonly onPoint: (code: string | null) => void
}

/** Municipalities by name, in Swedish order; each leads to its page, and pointed at marks its cell and its place on the map. */
export function NameList({ codes, names, onPoint }: NameListProps) {
  return (
    <ul className={styles.names}>
      {sortedNames(codes, names).map(({ code, name }) => (
        <li key={code}>
          <AddressLink
            change={{ view: { name: 'municipality', code } }}
            data-name={code}
            onPointerEnter={() => onPoint(code)}
            onPointerLeave={() => onPoint(null)}
            onFocus={() => onPoint(code)}
            onBlur={() => onPoint(null)}
          >
            {name}
          </AddressLink>
        </li>
      ))}
    </ul>
  )
}

interface AllNamesProps {
  readonly crosstab: CrosstabsReply
  readonly colours: ReadonlyMap<string, string>
  readonly names: ReadonlyMap<string, string>
  readonly onPoint: (code: string | null) => void
}

/** The municipalities of every cell that is not empty, by name: the whole matrix to read, without pointing at anything. */
export function AllNames({ crosstab, colours, names, onPoint }: AllNamesProps) {
  const { t } = useTexts('cross')
  const language = useLanguage()
  const cells = crosstab.cells.filter(({ count }) => count > 0)
  if (cells.length === 0) return null
  return (
    <section className={`stack ${styles.aside} ${styles.all} ${styles.onScreen}`} aria-labelledby="cross-all">
      <h2 id="cross-all">{t('allNames')}</h2>
      <ul className={`stack ${styles.groups}`}>
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

interface MissingListProps {
  readonly crosstab: CrosstabsReply
  readonly names: ReadonlyMap<string, string>
  readonly onPoint: (code: string | null) => void
}

/** Who is in no cell, and why: each pair of reasons apart. */
export function MissingList({ crosstab, names, onPoint }: MissingListProps) {
  const { t } = useTexts('cross')
  const language = useLanguage()
  const { x, y, missingPairs: missing } = crosstab
  if (missing.length === 0) return null
  const groups = missingGroups(missing)
  return (
    <section className={`stack ${styles.aside}`} aria-labelledby="cross-missing">
      <h2 id="cross-missing">{t('missing', { count: missing.length })}</h2>
      <ul className={`stack ${styles.groups}`}>
        {groups.map((group) => {
          const reason = crossReason(group)
          const words = (
            [
              [x, group.x],
              [y, group.y],
            ] as const
          ).flatMap(([axis, why]) =>
            why === null ? [] : [`${axis.title[language]}: ${lowerFirst(missingLabel(why)[language])}`],
          )
          return (
            <li key={words.join()} data-missing={group.codes.length}>
              <p className={styles.why}>
                {reason !== null && <Swatch fill={{ reason }} />} {words.join(' · ')} ({group.codes.length})
              </p>
              <NameList codes={group.codes} names={names} onPoint={onPoint} />
            </li>
          )
        })}
      </ul>
    </section>
  )
}

interface PrintedCellsProps {
  readonly crosstab: CrosstabsReply
  readonly names: ReadonlyMap<string, string>
}

/** The municipalities of every cell, under the code that the matrix and the map have: on paper there is no pointing at a cell. */
export function PrintedCells({ crosstab, names }: PrintedCellsProps) {
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
            <dd translate="no">
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
