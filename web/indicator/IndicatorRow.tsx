import type { IndicatorSummary } from '../../api/schemas/indicator.ts'
import { AddressLink } from '../address/AddressLink.tsx'
import { useLanguage } from '../i18n/useLanguage.ts'
import { DistributionBar } from './DistributionBar.tsx'
import styles from './list.module.css'

/** A row of the list: a link that shades the map, with the indicator's distribution in small. */
export function IndicatorRow({ indicator, shown }: { readonly indicator: IndicatorSummary; readonly shown: boolean }) {
  const language = useLanguage()
  return (
    <AddressLink className={styles.row} change={{ indicator: indicator.id }} aria-current={shown ? 'true' : undefined}>
      <span>{indicator.title[language]}</span>
      <span className={styles.bar}>
        <DistributionBar indicator={indicator} />
      </span>
    </AddressLink>
  )
}
