import { useTexts } from '../../i18n/useTexts.ts'
import styles from './compare.module.css'

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
