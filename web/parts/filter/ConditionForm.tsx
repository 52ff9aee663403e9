import { useEffect, useRef } from 'react'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import type { ConditionsReply } from '../../../api/replies/selections.ts'
import { ClassChoice } from './ClassChoice.tsx'
import styles from './selection.module.css'

interface Props {
  readonly id: string
  readonly askable: ConditionsReply
  /** The question that the condition is on; null until one is chosen. */
  readonly chosen: string | null
  readonly onChoose: (question: string | null) => void
  readonly onDone: () => void
}

/** A condition made or changed: the question, then the answers that will do. */
export function ConditionForm({ id, askable, chosen, onChoose, onDone }: Props) {
  const { t } = useTexts('selection')
  const { t: ofIndicator } = useTexts('indicator')
  const language = useLanguage()
  const select = useRef<HTMLSelectElement>(null)
  useEffect(() => select.current?.focus(), [])
  const question = askable.questions.find((each) => each.id === chosen)
  return (
    <div
      id={id}
      className={styles.form}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        event.stopPropagation()
        onDone()
      }}
    >
      <div className={styles.question}>
        <label htmlFor={`${id}-question`}>{t('indicator')}</label>
        <select
          ref={select}
          id={`${id}-question`}
          value={chosen ?? ''}
          onChange={({ target }) => onChoose(target.value === '' ? null : target.value)}
        >
          <option value="">{t('choose')}</option>
          {askable.groups.map((group) => (
            <optgroup key={group.id} label={group.title[language]}>
              {askable.questions
                .filter((each) => each.group === group.id)
                .map((each) => (
                  <option key={each.id} value={each.id}>
                    {each.title[language]}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </div>
      {question && <ClassChoice question={question} />}
      {question?.supplementary && <p className="soft">{ofIndicator('supplementary')}</p>}
      <button type="button" className="button" onClick={onDone}>
        {t('done')}
      </button>
    </div>
  )
}
