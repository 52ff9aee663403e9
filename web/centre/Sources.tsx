import { useTexts } from '../i18n/useTexts.ts'
import { SourceLink } from '../ui/SourceLink.tsx'
import styles from './centre.module.css'

/** Where the facts were seen. */
export function Sources({ sources }: { readonly sources: readonly string[] }) {
  const { t } = useTexts('centre')
  return (
    <section aria-labelledby="sources-heading">
      <h3 id="sources-heading" className="group-heading">
        {t('sources')}
      </h3>
      {sources.length === 0 ? (
        <p className={styles.unknown}>{t('unknown')}</p>
      ) : (
        <ul className={styles.sources}>
          {sources.map((source) => (
            <li key={source}>
              <SourceLink source={source} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
