import { markOf } from '../../../api/domain/charts/municipalityMarks.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import styles from './compare.module.css'

/** A municipality's mark beside its name. */
export function Mark({ place }: { readonly place: number }) {
  const { path, colour } = markOf(place)
  return (
    <svg className={styles.mark} width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true" data-place={place}>
      <path d={path} fill={`var(--${colour})`} />
    </svg>
  )
}

interface Props {
  readonly code: string
  /** The municipalities that the filter leaves; null for no filter. */
  readonly among: ReadonlySet<string> | null
}

/** Whether a municipality is among those that the filter leaves, in words; nothing where there is no filter. */
export function WithinFilter({ code, among }: Props) {
  const { t } = useTexts('compare')
  if (among === null) return null
  const isWithin = among.has(code)
  return (
    <span className={`soft ${styles.filter}`} data-within={isWithin}>
      {t(isWithin ? 'within' : 'outside')}
    </span>
  )
}
