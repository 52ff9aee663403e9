import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { formatDecimal } from '../../../api/domain/words/format.ts'
import type { Likeness, LikenessTitles } from './likeness.ts'
import styles from './compare.module.css'

interface Props {
  readonly likeness: Likeness
  readonly titles: LikenessTitles
  /** Which two, for those who hear it apart from where it stands. */
  readonly of: string
}

/** A likeness that explains itself: how many of the comparable answers are alike, the coefficient, and which answers they are. */
export function LikenessDetails({ likeness: { similarity, comparable, alike, unlike }, titles, of }: Props) {
  const { t } = useTexts('compare')
  const language = useLanguage()
  if (similarity === null) return <p className="soft">{t('notComparable')}</p>
  const list = (ids: readonly string[]) => (
    <ul>
      {ids.map((id) => (
        <li key={id}>{titles.get(id) ?? id}</li>
      ))}
    </ul>
  )
  return (
    <details className={`unfolding ${styles.likeness}`}>
      <summary>
        {t('alikeOf', { count: alike.length, of: comparable.length })} ·{' '}
        {t('coefficient', { value: formatDecimal(similarity, language) })}
        <span className="visually-hidden"> ({of})</span>
      </summary>
      <div className={styles.both}>
        <div>
          <h4>{t('unlike', { count: unlike.length })}</h4>
          {list(unlike)}
        </div>
        <div>
          <h4>{t('alike', { count: alike.length })}</h4>
          {list(alike)}
        </div>
      </div>
    </details>
  )
}
