import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { codeBookAddress, dataAddresses } from './dataAddresses.ts'
import { dayOf } from '../../../api/domain/words/format.ts'
import type { Shown } from './useShown.ts'
import styles from './takeAlong.module.css'

/** What is shown as data: links to the API, filter and county followed. */
export function DataSection({ shown }: { readonly shown: Shown }) {
  const { t } = useTexts('takeAlong')
  const language = useLanguage()
  const { county, selection, view } = shown.address
  const taken = { language, day: dayOf(new Date()) }
  const sets = dataAddresses(shown, taken)
  // Whose they are: a Swedish name that ends in s is its own genitive.
  const name = shown.placeName ?? ''
  const owner = language === 'sv' && !/[sxz]$/.test(name) ? `${name}s` : name
  // What is published is of the whole region, whatever the map is of.
  const isReport = view.name === 'report'
  return (
    <section className={styles.section}>
      {!isReport && (county !== null || selection.length > 0) && <p>{t('data.narrowed')}</p>}
      <p>
        {t('data.files')}
        {!isReport && (
          <>
            {' '}
            <a href={codeBookAddress(shown, taken)}>{t('data.codeBook')}</a>
          </>
        )}
      </p>
      <dl className={styles.data}>
        {sets.map(({ id, files }) => (
          <div key={id}>
            <dt>{t(`data.${id}`, { title: shown.indicator.title[language], owner })}</dt>
            <dd>
              <ul className="cluster">
                {files.map(({ form, href }) => (
                  <li key={form}>
                    <a className="button" href={href} download={form === 'json' ? '' : undefined}>
                      {t(`data.${form}`)}
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
