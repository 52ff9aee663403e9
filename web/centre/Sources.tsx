import { useTranslation } from 'react-i18next'
import styles from './centre.module.css'

/** Where the facts were seen, as plain links: nothing is fetched from them until they are pressed. */
export function Sources({ sources }: { readonly sources: readonly string[] }) {
  const { t } = useTranslation('centre')
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
              {isWebAddress(source) ? (
                <a href={source} rel="noopener noreferrer">
                  {readable(source)}
                </a>
              ) : (
                source
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

const isWebAddress = (source: string): boolean => /^https?:\/\//.test(source) && URL.canParse(source)

const readable = (address: string): string => {
  const { hostname, pathname } = new URL(address)
  return hostname.replace(/^www\./, '') + pathname.replace(/\/$/, '')
}
