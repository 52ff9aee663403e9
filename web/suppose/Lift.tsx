import { useLanguage, useTexts } from '../i18n/useTexts.ts'
import type { MaturityLift } from '../../api/replies/supposition.ts'
import type { Supposition } from '../../api/domain/address/address.ts'
import { formatList } from '../../api/domain/words/format.ts'
import { levelWords } from '../../api/domain/words/valueLabel.ts'
import styles from './suppose.module.css'

interface Props {
  readonly lift: MaturityLift
  readonly onTry: (suppositions: readonly Supposition[]) => void
}

/** What would take a dimension to its next level: the fewest answers that do, each way with a button that supposes them. */
export function Lift({ lift, onTry }: Props) {
  const { t } = useTexts('suppose')
  const language = useLanguage()
  const level = levelWords(lift, language)
  return (
    <div className={styles.lift} data-lift={lift.dimension}>
      <p>{t('lift', { level })}</p>
      <ul>
        {lift.ways.map(({ changes }) => {
          const answers = changes.map(({ title, options }) =>
            t('answer', {
              question: title[language],
              answers: formatList(
                options.map(({ label }) => label[language]),
                language,
              ),
            }),
          )
          return (
            <li key={answers.join()}>
              <span>{answers.join(' + ')}</span>
              <button
                type="button"
                className={styles.try}
                aria-label={t('tryNamed', { answers: answers.join(' + ') })}
                onClick={() =>
                  onTry(changes.map(({ question, options }) => ({ question, options: options.map(({ id }) => id) })))
                }
              >
                {t('try')}
              </button>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
