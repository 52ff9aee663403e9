import { useTexts, useLanguage } from '../../i18n/useTexts.ts'
import { type MaturityScale, maturityScale } from '../../../api/domain/charts/maturityScales.ts'
import type { ProfileReply } from '../../../api/replies/profile.ts'
import { levelScale } from '../../../api/domain/charts/levelScale.ts'
import { Chart } from '../../charts/Marks.tsx'
import { Swatch } from '../../charts/Swatch.tsx'
import styles from './maturity.module.css'
import { NextStep } from './NextStep.tsx'

/** What the chart of scales shows, as a table for those who listen. */
function MaturityTable({ scales, countyName }: { readonly scales: readonly MaturityScale[]; readonly countyName: string }) {
  const { t } = useTexts('municipality')
  return (
    <table className="visually-hidden">
      <caption>{t('maturity.table')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('maturity.dimension')}</th>
          <th scope="col">{t('maturity.own')}</th>
          {scales[0]?.levels.map(({ id, label }) => (
            <th key={id} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {scales.map(({ id, short, title, label, levels, countyBase, regionBase }) => (
          <tr key={id}>
            <th scope="row">
              {short} {title}
            </th>
            <td>{label}</td>
            {levels.map(({ id: level, county, region }) => (
              <td key={level}>
                {t('inCounty', { count: county.count, of: countyBase, county: countyName })},{' '}
                {t('inRegion', { count: region.count, of: regionBase })}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface Props {
  readonly profile: ProfileReply
  /** Colour of each level, as the map has it. */
  readonly colours: Readonly<Record<string, string>>
}

/** The maturity profile as a chart: a scale 0–3 a dimension with region and county behind, heights and numbers alike in all of them. */
export function MaturityScales({ profile, colours }: Props) {
  const { t } = useTexts('municipality')
  const language = useLanguage()
  const scales = profile.maturity.dimensions.map((each) => maturityScale(each, language))
  return (
    <>
      <p className={styles.key} aria-hidden="true">
        <span className={styles.keyOwn}>{profile.name}</span>
        <span className={styles.keyCounty}>{profile.county.name}</span>
        <span className={styles.keyRegion}>{t('region')}</span>
      </p>
      <p className="soft" aria-hidden="true">
        {t('maturity.reading')}
      </p>
      <ol className={styles.scales}>
        {scales.map(({ id, short, title, own, label, reason, levels, countyBase, regionBase }, index) => {
          const dimension = profile.maturity.dimensions[index]
          return (
            <li key={id} data-dimension={id}>
              <h4 className={styles.dimension}>
                <span className={`soft ${styles.short}`}>{short}</span>
                <span>{title}</span>
                <span className={styles.level}>
                  {reason !== null && <Swatch fill={{ reason }} />}
                  {label}
                </span>
              </h4>
              <Chart
                chart={levelScale({
                  steps: levels,
                  own,
                  colours,
                  reason,
                  rows: {
                    region: t('maturity.regionRow', { of: regionBase }),
                    county: t('maturity.countyRow', { of: countyBase }),
                  },
                })}
              />
              {dimension !== undefined && <NextStep dimension={dimension} />}
            </li>
          )
        })}
      </ol>
      <MaturityTable scales={scales} countyName={profile.county.name} />
    </>
  )
}
