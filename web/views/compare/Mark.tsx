import { markOf } from '../../../api/domain/charts/municipalityMarks.ts'
import styles from './compare.module.css'
import { useTexts } from '../../i18n/useTexts.ts'

/** A municipality's mark beside its name. */
export function Mark({ place }: { readonly place: number }) {
  return (
    <svg className={styles.mark} width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true" data-place={place}>
      <path d={markOf(place).path} />
    </svg>
  )
}

/** A municipality's mark on its line. */
export function LineMark({ place }: { readonly place: number }) {
  const { path, dash } = markOf(place)
  return (
    <svg width="44" height="16" viewBox="-22 -8 44 16" aria-hidden="true" data-place={place}>
      <path className={styles.line} d="M-22 0H22" strokeDasharray={dash} />
      <path className={styles.dot} d={path} />
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
