import { useId } from 'react'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import type { SupposableQuestion } from '../../../api/replies/suppositions.ts'
import { answeredOptions, noneOf, tickedAfter } from '../../parts/useSuppositions.ts'
import styles from './suppose.module.css'

interface Props {
  readonly question: SupposableQuestion
  /** The options supposed; undefined for as answered. */
  readonly supposed: readonly string[] | undefined
  readonly onSuppose: (options: readonly string[]) => void
}

/** A question whose answer can be supposed otherwise, with what was answered in sight. Where it would not be asked, what it waits for. */
export function SupposedAnswer({ question, supposed, onSuppose }: Props) {
  const { t } = useTexts('suppose')
  const language = useLanguage()
  const id = useId()
  const { kind, title, options, alternatives, answered, asked, askedIf, changed } = question
  // What has no answer is unknown already.
  const others = alternatives.filter((each) => each.id === noneOf(question) || answered.answer.missing === null)
  const asAnswered = t('asAnswered', { answer: answered.label[language] })
  const marked = <span className={styles.changed}>{t('changed')}</span>
  if (!asked)
    return (
      <div className={styles.question} data-question={question.question}>
        <span>{title[language]}</span>
        <p className="soft">
          {askedIf === null
            ? question.supposed.label[language]
            : t('askedIf', {
                question: askedIf.title[language],
                answers: askedIf.options.map(({ label }) => label[language]).join(', '),
              })}
        </p>
      </div>
    )
  if (kind === 'multiple') {
    const none = answered.answer.missing === null && answeredOptions(question).length === 0 ? noneOf(question) : undefined
    const chosen = supposed ?? (none === undefined ? answeredOptions(question) : [none])
    return (
      <fieldset className={styles.question} data-question={question.question} data-changed={changed || undefined}>
        <legend>
          {title[language]} {changed && marked}
        </legend>
        {[...options, ...others].map((option) => (
          <label key={option.id} className="choice">
            <input
              type="checkbox"
              checked={chosen.includes(option.id)}
              onChange={({ target }) => onSuppose(tickedAfter(question, chosen, option.id, target.checked))}
            />
            {option.label[language]}
          </label>
        ))}
        <p className="soft">{asAnswered}</p>
      </fieldset>
    )
  }
  const isAnswered = (option: string) => answeredOptions(question).includes(option)
  return (
    <div className={styles.question} data-question={question.question} data-changed={changed || undefined}>
      <label htmlFor={id}>
        {title[language]} {changed && marked}
      </label>
      <select id={id} value={supposed?.[0] ?? ''} onChange={({ target }) => onSuppose(target.value === '' ? [] : [target.value])}>
        <option value="">{asAnswered}</option>
        {[...options, ...others]
          .filter((option) => !isAnswered(option.id))
          .map((option) => (
            <option key={option.id} value={option.id}>
              {option.label[language]}
            </option>
          ))}
      </select>
      {kind === 'quantity' && changed && (
        <p className="soft">{t('reckonedAs', { quantity: question.supposed.label[language] })}</p>
      )}
    </div>
  )
}
