import { collatorOf } from '../../../api/domain/words/format.ts'
import { AddressLink } from '../../state/AddressLink.tsx'
import styles from './cross.module.css'

// The names are Swedish in either language.
const collator = collatorOf('sv')

/** Municipalities by name, in Swedish order. */
export const sortedNames = (codes: readonly string[], names: ReadonlyMap<string, string>): { code: string; name: string }[] =>
  codes.map((code) => ({ code, name: names.get(code) ?? code })).sort((one, other) => collator.compare(one.name, other.name))

interface Props {
  readonly codes: readonly string[]
  readonly names: ReadonlyMap<string, string>
  readonly onPoint: (code: string | null) => void
}

/** Municipalities by name, in Swedish order; each leads to its page, and pointed at marks its cell and its place on the map. */
export function NameList({ codes, names, onPoint }: Props) {
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
