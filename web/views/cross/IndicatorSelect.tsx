import { useId } from 'react'
import type { IndicatorsReply } from '../../../api/replies/indicators.ts'
import { useLanguage } from '../../i18n/useTexts.ts'
import styles from './cross.module.css'

interface Props {
  readonly label: string
  readonly indicators: IndicatorsReply
  readonly chosen: string
  readonly onChoose: (id: string) => void
}

/** One of the two indicators, in the study's groups. */
export function IndicatorSelect({ label, indicators, chosen, onChoose }: Props) {
  const language = useLanguage()
  const id = useId()
  return (
    <div className={`soft ${styles.field}`}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={chosen} onChange={({ target }) => onChoose(target.value)}>
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
  )
}
