import { useTexts } from '../i18n/useTexts.ts'
import styles from './waiting.module.css'

/** The shape of a text that is on its way: so many lines. */
export function Shape({ lines }: { readonly lines: number }) {
  const { t } = useTexts('states')
  return (
    <div className={styles.shape} role="status" aria-label={t('loading')}>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} />
      ))}
    </div>
  )
}
