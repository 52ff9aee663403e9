import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import type { Provenance } from '../../../api/domain/study/answer.ts'
import { useAddress } from '../../state/useAddress.ts'
import type { AddressChange } from '../../../api/domain/address/changeAddress.ts'
import { classesAskedFor } from '../../parts/filter/conditions.ts'
import { ProvenanceLabel } from '../../parts/indicator/Provenance.tsx'
import { lowerFirst } from '../../../api/domain/words/valueLabel.ts'
import type { Column } from './rows.ts'
import { useEffect, useState } from 'react'
import styles from './table.module.css'

interface Props {
  readonly columns: readonly (Column | 'county')[]
  /** Where the answers come from, on paper, where there is nothing to press and each page is on its own; null on the screen. */
  readonly printed: Provenance | null
  readonly onFilter: (column: Column | 'county', button: HTMLElement) => void
}

/** The headings: pressed to sort, ascending, descending, then by name again; below them a field to search the names, and a button a column to filter by it. */
export function TableHead({ columns, printed, onFilter }: Props) {
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
  const titleOf = (column: Column | 'county'): string => (column === 'county' ? t('county') : column.title[language])
  const heading = (id: string, title: string, kind?: Column['kind']) => (
    <th key={id} scope="col" aria-sort={sortOf(id)} data-column={id} data-wide={kind === 'multiple' || undefined}>
      {printed !== null ? (
        title
      ) : (
        <button type="button" className={styles.sort} tabIndex={-1} onClick={() => go(next(id))}>
          {title}
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
          <th colSpan={columns.length + 1}>
            <ProvenanceLabel provenance={printed} />
          </th>
        </tr>
      )}
      <tr>
        {heading('name', t('municipality'))}
        {columns.map((column) => {
          const title = titleOf(column)
          if (column === 'county') return heading(column, title)
          const { id, unit, kind } = column
          return heading(id, unit === null ? title : t('withUnit', { title, unit: unit[language] }), kind)
        })}
      </tr>
      {printed === null && (
        <tr className={styles.filters}>
          <td>
            <NameFilter />
          </td>
          {columns.map((column) => {
            const isCounty = column === 'county'
            const count = isCounty ? Number(county !== null) : classesAskedFor(selection, column.id).length
            return (
              <td key={isCounty ? column : column.id}>
                <button
                  type="button"
                  className={styles.filter}
                  tabIndex={-1}
                  aria-label={t('filterBy', { title: lowerFirst(titleOf(column)), count })}
                  aria-haspopup="dialog"
                  data-active={count > 0 || undefined}
                  onClick={({ currentTarget }) => onFilter(column, currentTarget)}
                >
                  {count === 0 ? t('filter') : t('filtered', { count })}
                </button>
              </td>
            )
          })}
        </tr>
      )}
    </thead>
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
      value={typed}
      onChange={({ target }) => setTyped(target.value)}
    />
  )
}
