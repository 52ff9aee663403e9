import { useTranslation } from 'react-i18next'
import { useLanguage } from '../i18n/useLanguage.ts'
import { dataAddresses } from './dataAddresses.ts'
import type { Shown } from './shown.ts'

/** What is shown as data: links to the API, filter and county followed. */
export function DataSection({ shown }: { readonly shown: Shown }) {
  const { t } = useTranslation('takeAlong')
  const language = useLanguage()
  const { county, selection } = shown.address
  const sets = dataAddresses(shown)
  return (
    <section className="take-section">
      <h3>{t('data.title')}</h3>
      {(county !== null || selection.length > 0) && <p>{t('data.narrowed')}</p>}
      <dl className="take-data">
        {sets.map(({ id, files }) => (
          <div key={id}>
            <dt>{t(`data.${id}`, { title: shown.indicator.title[language] })}</dt>
            <dd>
              <ul className="take-files">
                {files.map(({ format, href }) => (
                  <li key={format}>
                    <a className="button" href={href} download={format === 'json' ? '' : undefined}>
                      {t(`data.${format}`)}
                    </a>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
