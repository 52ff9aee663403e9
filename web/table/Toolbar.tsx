import { useId } from 'react'
import { useTexts } from '../i18n/useTexts.ts'
import type { CountiesReply } from '../../api/replies/county.ts'
import type { IndicatorsReply } from '../../api/replies/indicator.ts'
import type { Address } from '../../api/domain/address/address.ts'
import { useAddress } from '../address/useAddress.ts'
import { SelectionControl } from '../selection/SelectionControl.tsx'
import { ColumnChoice } from './ColumnChoice.tsx'
import { Downloads } from './Downloads.tsx'

interface Props {
  /** What is shown. */
  readonly address: Address
  readonly indicators: IndicatorsReply
  readonly counties: Pick<CountiesReply, 'region' | 'counties'>
  readonly shown: readonly string[]
}

/** What the table has: area, grouping, columns, filter; and the way out of it, as files. One box open at a time. */
export function Toolbar({ address, indicators, counties, shown }: Props) {
  const { t } = useTexts('table')
  const { go } = useAddress()
  const id = useId()
  const box = { name: `${id}box`, className: 'table-box' }
  return (
    <div className="table-tools">
      <label className="table-area">
        <span className="visually-hidden">{t('area')}</span>
        <select value={address.county ?? ''} onChange={({ target }) => go({ county: target.value || null })}>
          <option value="">{counties.region.name}</option>
          {counties.counties.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className="table-grouped">
        <input type="checkbox" checked={address.byCounty} onChange={({ target }) => go({ byCounty: target.checked })} />
        {t('byCounty')}
      </label>
      <details {...box}>
        <summary>{t('columns', { count: shown.length })}</summary>
        <ColumnChoice indicators={indicators} shown={shown} />
      </details>
      <details {...box}>
        <summary>{t('downloads.title')}</summary>
        <Downloads address={address} />
      </details>
      <div className="table-selection">
        <SelectionControl />
      </div>
    </div>
  )
}
