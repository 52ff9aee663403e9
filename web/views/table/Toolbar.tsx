import { dayOf } from '../../../api/domain/words/format.ts'
import { useId, type MouseEvent } from 'react'
import { useTexts, useLanguage } from '../../i18n/useTexts.ts'
import type { CountiesReply } from '../../../api/replies/places.ts'
import type { IndicatorsReply } from '../../../api/replies/indicators.ts'
import type { Address } from '../../../api/domain/address/address.ts'
import { useAddress } from '../../state/useAddress.ts'
import { FilterControl } from '../../parts/filter/FilterControl.tsx'
import { useStudy } from '../../state/useStudy.ts'
import { downloadAddress, downloadForms } from './downloadAddress.ts'
import { placeOptions, Select } from '../../ui/Select.tsx'
import { Button } from '../../ui/Button.tsx'
import styles from './table.module.css'

interface ToolbarProps {
  /** What is shown. */
  readonly address: Address
  readonly indicators: IndicatorsReply
  readonly counties: Pick<CountiesReply, 'region' | 'counties'>
  readonly shown: readonly string[]
}

/** What the table has: area, grouping, columns, filter; and the way out of it, as files. One box open at a time. */
export function Toolbar({ address, indicators, counties, shown }: ToolbarProps) {
  const { t } = useTexts('table')
  const { go } = useAddress()
  const id = useId()
  const box = { name: `${id}box`, className: styles.box }
  return (
    <div className={`cluster ${styles.tools}`}>
      <Select
        label={t('area')}
        isLabelHidden
        options={[{ id: '', label: counties.region.name, isName: true }, ...placeOptions(counties.counties)]}
        value={address.county ?? ''}
        onChange={(code) => go({ county: code || null })}
      />
      <label className="choice">
        <input type="checkbox" checked={address.byCounty} onChange={({ target }) => go({ byCounty: target.checked })} />
        {t('byCounty')}
      </label>
      <details {...box}>
        <summary className="button">{t('columns', { count: shown.length })}</summary>
        <ColumnChoice indicators={indicators} shown={shown} />
      </details>
      <details {...box}>
        <summary className="button">{t('downloads.title')}</summary>
        <Downloads address={address} />
      </details>
      <FilterControl inLine />
    </div>
  )
}

interface ColumnChoiceProps {
  readonly indicators: IndicatorsReply
  /** Ids of the columns shown. */
  readonly shown: readonly string[]
}

/** Which questions the table has as columns; at least one. */
function ColumnChoice({ indicators, shown }: ColumnChoiceProps) {
  const { t } = useTexts('table')
  const language = useLanguage()
  const { go } = useAddress()
  const all = indicators.indicators.map(({ id }) => id)
  const choose = (ids: readonly string[]) => {
    const columns = all.filter((id) => ids.includes(id))
    go({ columns: columns.length === all.length ? null : columns })
  }
  return (
    <div className="card floating">
      <Button disabled={shown.length === all.length} onClick={() => go({ columns: null })}>
        {t('allColumns')}
      </Button>
      {indicators.groups.map((group) => (
        <fieldset key={group.id}>
          <legend className="group-heading">{group.title[language]}</legend>
          {indicators.indicators
            .filter((each) => each.group === group.id)
            .map(({ id, title, listTitle = title }) => (
              <label key={id} className="choice">
                <input
                  type="checkbox"
                  value={id}
                  checked={shown.includes(id)}
                  disabled={shown.length === 1 && shown.includes(id)}
                  onChange={({ target }) => choose(target.checked ? [...shown, id] : shown.filter((each) => each !== id))}
                />
                {listTitle[language]}
              </label>
            ))}
        </fieldset>
      ))}
    </div>
  )
}

/** The table as files: links to the API, with the filter, county and columns shown. The day is that of the press: the page may be older. */
function Downloads({ address }: { readonly address: Address }) {
  const { t } = useTexts('table')
  const { id: study } = useStudy()
  const language = useLanguage()
  return (
    <div className="card floating">
      <p>{t('downloads.text')}</p>
      {address.named !== null && <p>{t('downloads.named')}</p>}
      <ul className="stack">
        {downloadForms(language).map((form) => {
          const hrefOn = (day: string | null) => downloadAddress(study, address, form, language, day)
          const date = ({ currentTarget }: MouseEvent<HTMLAnchorElement>) => {
            currentTarget.href = hrefOn(dayOf(new Date()))
          }
          return (
            <li key={form}>
              <a
                className="choice"
                href={hrefOn(null)}
                onClick={date}
                onAuxClick={date}
                download={form === 'json' ? '' : undefined}
              >
                {t(`downloads.${form}`)}
              </a>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
