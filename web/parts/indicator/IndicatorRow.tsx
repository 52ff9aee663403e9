import type { IndicatorReply, IndicatorSummary } from '../../../api/replies/indicators.ts'
import { AddressLink } from '../../state/AddressLink.tsx'
import { useLanguage } from '../../i18n/useTexts.ts'
import { DistributionBar } from './DistributionBar.tsx'
import { IndicatorDetails } from './IndicatorDetails.tsx'
import styles from './list.module.css'
import { useInSight } from './useInSight.ts'

interface Props {
  readonly indicator: IndicatorSummary
  readonly shown: boolean
  /** The indicator shown in full, if it is here. */
  readonly details: IndicatorReply | undefined
}

/** A row of the list: a link that shades the map, with the indicator's distribution in small; the one shown is open. */
export function IndicatorRow({ indicator, shown, details }: Props) {
  const language = useLanguage()
  const open = shown && details?.id === indicator.id
  const { row, hold } = useInSight(shown, open)
  return (
    <li ref={row} className={styles.item}>
      <AddressLink
        className={styles.row}
        change={{ indicator: indicator.id }}
        aria-current={shown ? 'true' : undefined}
        onClick={hold}
      >
        <span>{(indicator.listTitle ?? indicator.title)[language]}</span>
        <span className={styles.bar}>
          <DistributionBar indicator={indicator} />
        </span>
      </AddressLink>
      {open && <IndicatorDetails indicator={details} />}
    </li>
  )
}
