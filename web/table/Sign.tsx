import { paintOf, type Fill } from '../../api/domain/legend/fill.ts'
import { HatchPattern } from '../charts/HatchPattern.tsx'
import { missingReasons } from '../../api/domain/study/missing.ts'

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
    <svg className="table-sign" width={11} height={11} aria-hidden="true">
      <rect x={0.5} y={0.5} width={10} height={10} rx={2} fill={paintOf(fill, prefix)} />
    </svg>
  )
}
