import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import type { ProfileDimension } from '../../../api/replies/profile.ts'
import styles from './maturity.module.css'
import { levelWords } from '../../../api/domain/words/valueLabel.ts'

/** What the next level of a dimension demands, and under it what every level stands for, with fact ids. */
export function NextStep({ dimension }: { readonly dimension: ProfileDimension }) {
  const { t } = useTexts('municipality')
  const language = useLanguage()
  const { level, next, anchors, short } = dimension
  const heading =
    next !== null ? t('next.demands', { level: levelWords(next, language) }) : t(level === null ? 'next.unknown' : 'next.highest')
  return (
    <details className={`unfolding ${styles.next}`}>
      <summary>
        {heading} <span className="visually-hidden">({short})</span>
      </summary>
      {next !== null && <p className={styles.demand}>{next.demand[language]}</p>}
      <dl className={styles.anchors}>
        {anchors.map((anchor) => (
          <div key={anchor.level} data-own={anchor.level === level || undefined}>
            <dt>{levelWords(anchor, language)}</dt>
            <dd>
              {anchor.text[language]} <span className={styles.facts}>{anchor.facts.join(', ')}</span>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
