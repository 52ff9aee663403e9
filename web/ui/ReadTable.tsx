import type { ReactNode } from 'react'

interface Props {
  readonly className?: string | undefined
  /** What stands above each column. */
  readonly head: readonly string[]
  /** Its rows. */
  readonly children: ReactNode
}

/** A table that is read, not worked in. */
export function ReadTable({ className = '', head, children }: Props) {
  return (
    <table className={`read-table ${className}`}>
      <thead>
        <tr>
          {head.map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  )
}
