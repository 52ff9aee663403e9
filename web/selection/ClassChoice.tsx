import { useTranslation } from 'react-i18next'
import type { IndicatorSummary } from '../../api/schemas/indicator.ts'
import { useAddress } from '../address/useAddress.ts'
import { Swatch } from '../charts/Swatch.tsx'
import { useLanguage } from '../i18n/useLanguage.ts'
import { classLabel } from '../indicator/classLabel.ts'
import { classesAskedFor, withClass } from './conditions.ts'
import styles from './selection.module.css'

/** The classes of an indicator to tick, each with its count of all municipalities. A tick is a step in the address: the map answers at once. */
export function ClassChoice({ indicator }: { readonly indicator: IndicatorSummary }) {
  const { t } = useTranslation('selection')
  const language = useLanguage()
  const { address, go } = useAddress()
  const asked = classesAskedFor(address.selection, indicator.id)
  return (
    <fieldset className={styles.classes}>
      <legend>{indicator.title[language]}</legend>
      {indicator.classes.map((each) => (
        <label key={each.id} className={styles.class}>
          <input
            type="checkbox"
            value={each.id}
            checked={asked.includes(each.id)}
            onChange={({ target }) => go({ selection: withClass(address.selection, indicator.id, each.id, target.checked) })}
          />
          <Swatch fill={{ colour: indicator.colours[each.id] ?? 'none' }} />
          <span>{classLabel(indicator.kind, each, language)}</span>
          <span className="figures" aria-hidden="true">
            {each.count}
          </span>
          <span className="visually-hidden">{t('classCount', { count: each.count })}</span>
        </label>
      ))}
      <p className={styles.hint}>{t('anyOf')}</p>
    </fieldset>
  )
}
