import { useTexts } from '../i18n/useTexts.ts'
import type { MaturityScale } from '../../api/domain/charts/maturityScales.ts'

/** What the chart of scales shows, as a table for those who listen. */
export function MaturityTable({
  scales,
  countyName,
}: {
  readonly scales: readonly MaturityScale[]
  readonly countyName: string
}) {
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
