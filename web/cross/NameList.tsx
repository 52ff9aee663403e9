import { sortedNames } from './cells.ts'
import { AddressLink } from '../address/AddressLink.tsx'
import styles from './cross.module.css'

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
