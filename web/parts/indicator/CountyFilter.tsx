import { useTexts } from '../../i18n/useTexts.ts'
import type { CountiesReply } from '../../../api/replies/places.ts'
import { AddressLink } from '../../state/AddressLink.tsx'
import styles from './countyFilter.module.css'

interface Props {
  readonly counties: Pick<CountiesReply, 'region' | 'counties'>
  /** Code of the county chosen, null for the region. */
  readonly county: string | null
}

/** The region and its counties as links, each with its number of municipalities. */
export function CountyFilter({ counties, county }: Props) {
  const { t } = useTexts('indicator')
  const areas = [
    { code: null, name: t('region'), municipalities: counties.region.municipalities },
    ...counties.counties.map(({ code, name, municipalities }) => ({ code, name, municipalities })),
  ]
  return (
    <nav aria-label={t('counties')}>
      <h2 className="group-heading">{t('counties')}</h2>
      <ul className={styles.areas}>
        {areas.map(({ code, name, municipalities }) => (
          <li key={code}>
            <AddressLink className={styles.area} change={{ county: code }} aria-current={code === county ? 'true' : undefined}>
              <span>{name}</span> <span className="figures">{municipalities}</span>
            </AddressLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
