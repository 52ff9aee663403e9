import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import type { Provenance } from '../../../api/domain/study/answer.ts'
import { useAddress } from '../../state/useAddress.ts'
import type { AddressChange } from '../../../api/domain/address/changeAddress.ts'
import { classesAskedFor } from '../../parts/filter/conditions.ts'
import { ProvenanceLabel } from '../../parts/indicator/Provenance.tsx'
import { lowerFirst } from '../../../api/domain/words/valueLabel.ts'
import type { Column } from './rows.ts'
import { paintOf, type Fill } from '../../../api/domain/legend/classKey.ts'
import { HatchPattern } from '../../charts/HatchPattern.tsx'
import { missingReasons } from '../../../api/domain/study/missing.ts'
import { useEffect, useState } from 'react'
import styles from './table.module.css'

interface Props {
  readonly columns: readonly Column[]
  readonly countyColumn: boolean
  /** Where the answers come from, on paper, where there is nothing to press and each page is on its own; null on the screen. */
  readonly printed: Provenance | null
  readonly onFilter: (column: Column | 'county', button: HTMLElement) => void
}

/** The headings: pressed to sort, ascending, descending, then by name again; below them a field to search the names, and a button a column to filter by it. */
export function TableHead({ columns, countyColumn, printed, onFilter }: Props) {
  const { t } = useTexts('table')
  const language = useLanguage()
  const { address, go } = useAddress()
  const { sortedBy, descending, selection, county } = address
  const sortOf = (id: string) => {
    if ((sortedBy ?? 'name') !== id) return undefined
    return descending ? 'descending' : 'ascending'
  }
  const next = (id: string): AddressChange => {
    const sort = sortOf(id)
    if (sort === undefined) return { sortedBy: id === 'name' ? null : id, descending: false }
    return sort === 'ascending' ? { sortedBy: id, descending: true } : { sortedBy: null, descending: false }
  }
  const heading = (id: string, title: string) => (
    <th key={id} scope="col" aria-sort={sortOf(id)} data-column={id}>
      {printed !== null ? (
        title
      ) : (
        <button type="button" className={styles.sort} tabIndex={-1} onClick={() => go(next(id))}>
          <span>{title}</span>
          <span className={styles.arrow} aria-hidden="true">
            {sortOf(id) === undefined ? '↕' : descending ? '↓' : '↑'}
          </span>
        </button>
      )}
    </th>
  )
  return (
    <thead>
      {printed !== null && (
        <tr>
          <th colSpan={columns.length + (countyColumn ? 2 : 1)}>
            <ProvenanceLabel provenance={printed} />
          </th>
        </tr>
      )}
      <tr>
        {heading('name', t('municipality'))}
        {countyColumn && heading('county', t('county'))}
        {columns.map((column) => {
          const title = column.title[language]
          return heading(column.id, column.unit === null ? title : t('withUnit', { title, unit: column.unit[language] }))
        })}
      </tr>
      {printed === null && (
        <tr className={styles.filters}>
          <td>
            <NameFilter />
          </td>
          {countyColumn && (
            <td>
              <button
                type="button"
                className={styles.filter}
                tabIndex={-1}
                aria-label={t('filterBy', { title: lowerFirst(t('county')), count: county === null ? 0 : 1 })}
                aria-haspopup="dialog"
                data-active={county !== null || undefined}
                onClick={({ currentTarget }) => onFilter('county', currentTarget)}
              >
                {county === null ? t('filter') : t('filtered', { count: 1 })}
              </button>
            </td>
          )}
          {columns.map((column) => {
            const asked = classesAskedFor(selection, column.id).length
            return (
              <td key={column.id}>
                <button
                  type="button"
                  className={styles.filter}
                  tabIndex={-1}
                  aria-label={t('filterBy', { title: lowerFirst(column.title[language]), count: asked })}
                  aria-haspopup="dialog"
                  data-active={asked > 0 || undefined}
                  onClick={({ currentTarget }) => onFilter(column, currentTarget)}
                >
                  {asked === 0 ? t('filter') : t('filtered', { count: asked })}
                </button>
              </td>
            )
          })}
        </tr>
      )}
    </thead>
  )
}

const prefix = 'table-hatch-'

/** The hatches that the table's signs are filled with, once for all of them. */
export function SignPatterns() {
  return (
    <svg className="visually-hidden" aria-hidden="true">
      {missingReasons.map((reason) => (
        <HatchPattern key={reason} id={prefix + reason} reason={reason} scale={0.8} />
      ))}
    </svg>
  )
}

/** The small square before a word: a class's colour, or a missing reason's hatch. Needs `SignPatterns` on the page. */
export function Sign({ fill }: { readonly fill: Fill }) {
  return (
    <svg className={styles.sign} width={11} height={11} aria-hidden="true">
      <rect x={0.5} y={0.5} width={10} height={10} rx={2} fill={paintOf(fill, prefix)} />
    </svg>
  )
}

/** How long after the last letter the address follows, in ms: a step in the history for a word, not for a letter. */
const pause = 300

/** The municipalities' names searched by what is typed. */
function NameFilter() {
  const { t } = useTexts('table')
  const { address, go } = useAddress()
  const { named } = address
  const [followed, setFollowed] = useState(named)
  const [typed, setTyped] = useState(named ?? '')
  // The address is the truth: going back empties the field.
  if (named !== followed) {
    setFollowed(named)
    setTyped(named ?? '')
  }
  useEffect(() => {
    const wanted = typed.trim() === '' ? null : typed
    if (wanted === named) return
    const timer = setTimeout(() => go({ named: wanted }), pause)
    return () => clearTimeout(timer)
  }, [typed, named, go])
  return (
    <input
      type="search"
      className={styles.name}
      tabIndex={-1}
      maxLength={40}
      autoComplete="off"
      spellCheck={false}
      aria-label={t('filterNames')}
      placeholder={t('filterNamesShort')}
      data-active={named !== null || undefined}
      value={typed}
      onChange={({ target }) => setTyped(target.value)}
    />
  )
}
