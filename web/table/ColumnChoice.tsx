import { useLanguage, useTexts } from '../i18n/useTexts.ts'
import type { IndicatorsReply } from '../../api/replies/indicator.ts'
import { useAddress } from '../address/useAddress.ts'

interface Props {
  readonly indicators: IndicatorsReply
  /** Ids of the columns shown. */
  readonly shown: readonly string[]
}

/** Which questions the table has as columns; at least one. */
export function ColumnChoice({ indicators, shown }: Props) {
  const { t } = useTexts('table')
  const language = useLanguage()
  const { go } = useAddress()
  const all = indicators.indicators.map(({ id }) => id)
  const choose = (ids: readonly string[]) => {
    const columns = all.filter((id) => ids.includes(id))
    go({ columns: columns.length === all.length ? null : columns })
  }
  return (
    <div className="table-columns">
      <button type="button" className="button" disabled={shown.length === all.length} onClick={() => go({ columns: null })}>
        {t('allColumns')}
      </button>
      {indicators.groups.map((group) => (
        <fieldset key={group.id}>
          <legend>{group.title[language]}</legend>
          {indicators.indicators
            .filter((each) => each.group === group.id)
            .map(({ id, title, listTitle = title }) => (
              <label key={id}>
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
