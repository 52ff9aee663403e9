import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import type { SupposableQuestion, SuppositionsReply, MaturityLift } from '../../../api/replies/suppositions.ts'
import { answeredOptions, noneOf, tickedAfter } from '../../parts/useSuppositions.ts'
import { Select } from '../../ui/Select.tsx'
import styles from './suppose.module.css'
import { levelWords } from '../../../api/domain/words/valueLabel.ts'
import type { Supposition } from '../../../api/domain/address/address.ts'
import { formatList } from '../../../api/domain/words/format.ts'
import { Button } from '../../ui/Button.tsx'

interface SupposedAnswerProps {
  readonly question: SupposableQuestion
  /** The options supposed; undefined for as answered. */
  readonly supposed: readonly string[] | undefined
  readonly onSuppose: (options: readonly string[]) => void
}

/** A question whose answer can be supposed otherwise, with what was answered in sight. Where it would not be asked, what it waits for. */
export function SupposedAnswer({ question, supposed, onSuppose }: SupposedAnswerProps) {
  const { t } = useTexts('suppose')
  const language = useLanguage()
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
      <Select
        label={
          <>
            {title[language]} {changed && marked}
          </>
        }
        options={[
          { id: '', label: asAnswered },
          ...[...options, ...others]
            .filter((option) => !isAnswered(option.id))
            .map((option) => ({ id: option.id, label: option.label[language] })),
        ]}
        value={supposed?.[0] ?? ''}
        onChange={(option) => onSuppose(option === '' ? [] : [option])}
      />
      {kind === 'quantity' && changed && (
        <p className="soft">{t('reckonedAs', { quantity: question.supposed.label[language] })}</p>
      )}
    </div>
  )
}

/** A step and its name are one; reasons why there is none are longer than a line. */
const oneLine = (words: string): string | undefined => (/^\d/.test(words) ? styles.oneLine : undefined)

/** The maturity profile now and as supposed, side by side; what differs is marked by more than colour. */
export function NowAndSupposed({ reply }: { readonly reply: SuppositionsReply }) {
  const { t } = useTexts('suppose')
  const language = useLanguage()
  const { now, supposed } = reply
  // Where all is known there is nothing for a span to be of.
  const spanOf = ({ coverage: { known, of }, span: { low, high } }: typeof now): string => {
    if (known === of) return t('noSpan')
    return low === high ? String(low) : `${low}–${high}`
  }
  const words = ({ level, label }: (typeof now)['overall']) => levelWords({ level, label }, language)
  const rows = [
    ...now.dimensions.map((each, index) => ({
      id: each.id,
      title: `${each.short} ${each.title[language]}`,
      before: levelWords(each, language),
      after: supposed.dimensions[index] ? levelWords(supposed.dimensions[index], language) : '',
    })),
    { id: now.overall.id, title: now.overall.title[language], before: words(now.overall), after: words(supposed.overall) },
    { id: 'coverage', title: t('coverage'), before: t('of', now.coverage), after: t('of', supposed.coverage) },
    { id: 'span', title: t('span'), before: spanOf(now), after: spanOf(supposed) },
  ]
  return (
    <table className={`read-table ${styles.outcome}`}>
      <caption className="visually-hidden">{t('caption', { name: reply.name })}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{t('now')}</th>
          <th scope="col">{t('supposed')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, title, before, after }) => (
          <tr key={id} data-outcome={id} data-changed={before !== after || undefined}>
            <th scope="row">{title}</th>
            <td className={oneLine(before)}>{before}</td>
            <td className={oneLine(after)}>
              {before !== after && <span aria-hidden="true">→ </span>}
              {after}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface SupposedMaturityProps {
  readonly lift: MaturityLift
  readonly onTry: (suppositions: readonly Supposition[]) => void
}

/** What would take a dimension to its next level: the fewest answers that do, each way with a button that supposes them. */
export function Lift({ lift, onTry }: SupposedMaturityProps) {
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
              <Button
                look="chip"
                aria-label={t('tryNamed', { answers: answers.join(' + ') })}
                onClick={() =>
                  onTry(changes.map(({ question, options }) => ({ question, options: options.map(({ id }) => id) })))
                }
              >
                {t('try')}
              </Button>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
