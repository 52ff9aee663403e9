import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import type { IndicatorReply } from '../../../api/replies/indicators.ts'
import { AddressLink } from '../../state/AddressLink.tsx'
import { placeBar } from '../../../api/domain/charts/bar.ts'
import { Bar } from '../../charts/Bar.tsx'
import { fillOf, chosenKey } from '../../../api/domain/legend/classKey.ts'
import styles from './options.module.css'

const room = { width: 68, height: 8 }

/** The options of a multiple answer, each with its count of the base, which the whole bar is, as links: which of them the map shows. */
export function OptionChoice({ indicator, option }: { readonly indicator: IndicatorReply; readonly option: string }) {
  const { t } = useTexts('indicator')
  const language = useLanguage()
  const fill = fillOf(indicator, chosenKey)
  const of = indicator.base.count
  return (
    <nav aria-label={t('optionChoice')}>
      <p className="soft">{t('optionChoice')}</p>
      <ul className={styles.options}>
        {indicator.classes.map(({ id, label, count }) => (
          <li key={id}>
            <AddressLink
              className={`stack ${styles.option}`}
              change={{ option: id, pinned: null }}
              aria-current={id === option ? 'true' : undefined}
            >
              <span className={styles.name}>{label[language]}</span>
              <span className={styles.whole}>
                <Bar parts={placeBar([{ key: id, count, fill }], of, room)} {...room} />
              </span>
              <span className="figures" aria-hidden="true">
                {count}
              </span>
              <span className="visually-hidden">{t('countOf', { count, of })}</span>
            </AddressLink>
          </li>
        ))}
      </ul>
      <p className="soft">{t('several', { base: indicator.base.label[language] })}</p>
    </nav>
  )
}
