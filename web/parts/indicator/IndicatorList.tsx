import { Fragment } from 'react'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import type { IndicatorReply, IndicatorsReply } from '../../../api/replies/indicators.ts'
import { IndicatorRow } from './IndicatorRow.tsx'
import styles from './list.module.css'

interface Props {
  readonly indicators: IndicatorsReply
  /** Id of the indicator that the map is to show. */
  readonly shown: string
  /** That indicator in full; undefined until it is here. */
  readonly details: IndicatorReply | undefined
}

/** The study's indicators in their groups; the one shown is open. */
export function IndicatorList({ indicators, shown, details }: Props) {
  const { t } = useTexts('indicator')
  const language = useLanguage()
  return (
    <nav aria-label={t('list')}>
      {indicators.groups.map((group) => (
        <Fragment key={group.id}>
          <h2 className="group-heading">{group.title[language]}</h2>
          <ul className={styles.group}>
            {indicators.indicators
              .filter((each) => each.group === group.id)
              .map((each) => (
                <IndicatorRow key={each.id} indicator={each} shown={each.id === shown} details={details} />
              ))}
          </ul>
        </Fragment>
      ))}
    </nav>
  )
}
