import { useTexts } from '../i18n/useTexts.ts'
import styles from './centre.module.css'

/** A fact as the sources word it, in Swedish; where none states it, that is said. */
export function Fact({ term, value }: { readonly term: string; readonly value: string | null }) {
  const { t } = useTexts('centre')
  const known = value !== null && value.trim() !== ''
  return (
    <div>
      <dt>{term}</dt>
      {known ? <dd lang="sv">{value}</dd> : <dd className={styles.unknown}>{t('unknown')}</dd>}
    </div>
  )
}
