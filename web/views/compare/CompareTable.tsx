import { useId } from 'react'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import type { ComparisonsReply } from '../../../api/replies/comparisons.ts'
import type { IndicatorsReply } from '../../../api/replies/indicators.ts'
import { AddressLink } from '../../state/AddressLink.tsx'
import { useAddress } from '../../state/useAddress.ts'
import { CompareRowView } from './CompareRowView.tsx'
import { Mark } from './Mark.tsx'
import { compareGroups, differingOnly } from './rows.ts'
import { WithinFilter } from './WithinFilter.tsx'
import styles from './compare.module.css'

interface Props {
  readonly comparison: ComparisonsReply
  readonly groups: IndicatorsReply['groups']
  /** The municipalities that the filter leaves; null for no filter. */
  readonly among: ReadonlySet<string> | null
}

/** Everything about the municipalities side by side. The names and the questions stay in sight; at will only the rows that differ. */
export function CompareTable({ comparison, groups: titles, among }: Props) {
  const { t } = useTexts('compare')
  const language = useLanguage()
  const { address, go } = useAddress()
  const id = useId()
  const { municipalities, answers } = comparison
  const counties = answers[0]?.counties ?? []
  const all = compareGroups(comparison, language, t)
  const differing = differingOnly(all)
  const count = (groups: typeof all) => groups.reduce((sum, { rows }) => sum + rows.length, 0)
  const shown = address.differing ? differing : all
  const titleOf = (group: string) => titles.find((each) => each.id === group)?.title[language] ?? t('centres')
  return (
    <section className={`stack ${styles.answers}`} aria-labelledby={id}>
      <h2 id={id}>{t('answers')}</h2>
      {municipalities.length > 1 && (
        <label className={`choice ${styles.switch}`}>
          <input
            type="checkbox"
            role="switch"
            checked={address.differing}
            onChange={(event) => go({ differing: event.target.checked })}
          />
          <span>{t('onlyDiffering', { count: count(differing), of: count(all) })}</span>
        </label>
      )}
      <p className="soft">{t('missingIsNone')}</p>
      {/* Scrolls by itself both ways, so that names and questions can stay put: it takes the focus, to be scrolled by keys. */}
      <div className={styles.scroll} role="region" aria-label={t('table')} tabIndex={0}>
        <table className={styles.table}>
          <caption className="visually-hidden">
            {t('caption', { names: municipalities.map(({ name }) => name).join(', ') })}
          </caption>
          <thead>
            <tr>
              <td />
              {municipalities.map(({ code, name, county }, place) => (
                <th key={code} scope="col" data-code={code}>
                  <Mark place={place} /> <AddressLink change={{ view: { name: 'municipality', code } }}>{name}</AddressLink>
                  <span className="soft">{county.name}</span>
                  <WithinFilter code={code} among={among} />
                </th>
              ))}
              {counties.map(({ code, name }) => (
                <th key={code} scope="col" className={styles.area}>
                  {name}
                </th>
              ))}
              <th scope="col" className={styles.area}>
                {t('region')}
              </th>
            </tr>
          </thead>
          {shown.map(({ id: group, rows }) => (
            <tbody key={group}>
              <tr>
                <th scope="rowgroup" colSpan={municipalities.length + counties.length + 2} className={styles.group}>
                  <span>{titleOf(group)}</span>
                </th>
              </tr>
              {rows.map((row) => (
                <CompareRowView key={row.id} row={row} counties={counties.map(({ code }) => code)} />
              ))}
            </tbody>
          ))}
        </table>
        {shown.length === 0 && <p className={styles.none}>{t('noneDiffers')}</p>}
      </div>
    </section>
  )
}
