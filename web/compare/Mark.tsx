import { markOf } from './marks.ts'

/** A municipality's mark beside its name. */
export function Mark({ place }: { readonly place: number }) {
  return (
    <svg className="compare-mark" width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true" data-place={place}>
      <path d={markOf(place).path} />
    </svg>
  )
}
