import { useId } from 'react'
import { useTexts } from '../../i18n/useTexts.ts'
import type { CountiesReply } from '../../../api/replies/places.ts'
import { useAddress } from '../../state/useAddress.ts'
import styles from './cross.module.css'

/** Whom to count: the region, or one of its counties. */
export function CountySelect({ counties, county }: { readonly counties: CountiesReply; readonly county: string | null }) {
  const { t } = useTexts('cross')
  const { go } = useAddress()
  const id = useId()
  return (
    <div className={`soft ${styles.field}`}>
      <label htmlFor={id}>{t('county')}</label>
      <select id={id} value={county ?? ''} onChange={({ target }) => go({ county: target.value === '' ? null : target.value })}>
        <option value="">{t('region')}</option>
        {counties.counties.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </div>
  )
}
