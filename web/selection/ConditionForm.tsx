import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { IndicatorsReply } from '../../api/schemas/indicator.ts'
import { useLanguage } from '../i18n/useLanguage.ts'
import { ClassChoice } from './ClassChoice.tsx'
import styles from './selection.module.css'

interface Props {
  readonly id: string
  readonly indicators: IndicatorsReply
  /** The indicator that the condition is on; null until one is chosen. */
  readonly chosen: string | null
  readonly onChoose: (indicator: string | null) => void
  readonly onDone: () => void
}

/** A condition made or changed: the question, then the answers that will do. */
export function ConditionForm({ id, indicators, chosen, onChoose, onDone }: Props) {
  const { t } = useTranslation('selection')
  const language = useLanguage()
  const question = useRef<HTMLSelectElement>(null)
  useEffect(() => question.current?.focus(), [])
  const indicator = indicators.indicators.find((each) => each.id === chosen)
  return (
    <div id={id} className={styles.form}>
      <div className={styles.question}>
        <label htmlFor={`${id}-question`}>{t('indicator')}</label>
        <select
          ref={question}
          id={`${id}-question`}
          className={styles.select}
          value={chosen ?? ''}
          onChange={({ target }) => onChoose(target.value === '' ? null : target.value)}
        >
          <option value="">{t('choose')}</option>
          {indicators.groups.map((group) => (
            <optgroup key={group.id} label={group.title[language]}>
              {indicators.indicators
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
      {indicator && <ClassChoice indicator={indicator} />}
      <button type="button" className="button" onClick={onDone}>
        {t('done')}
      </button>
    </div>
  )
}
