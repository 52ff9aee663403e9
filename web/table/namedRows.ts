import { fold } from '../search/fold.ts'
import { score } from '../search/score.ts'
import type { Row } from './column.ts'

/**
 * The rows whose municipality's name, or code, has what was typed in it, marks over letters and capitals aside; where none has, those
 * that the search would forgive a slip to find. All of them where nothing is typed.
 */
export function namedRows<Named extends Pick<Row, 'code' | 'name'>>(
  rows: readonly Named[],
  typed: string | null,
): readonly Named[] {
  const wanted = fold(typed ?? '')
  if (wanted === '') return rows
  const having = rows.filter(({ code, name }) => fold(name).includes(wanted) || code.startsWith(wanted))
  return having.length > 0 ? having : rows.filter(({ name }) => score({ label: name, alsoKnownAs: [] }, wanted) !== null)
}
