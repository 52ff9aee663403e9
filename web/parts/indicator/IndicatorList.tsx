import { Fragment, type MouseEvent } from 'react'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import type { IndicatorReply, IndicatorsReply, IndicatorSummary } from '../../../api/replies/indicators.ts'
import styles from './list.module.css'
import { AddressLink } from '../../state/AddressLink.tsx'
import { IndicatorDetails } from './IndicatorDetails.tsx'
import { useInSight, useUnfolding } from './useUnfolding.ts'
import { placeBar, placeLanes, barParts, laneParts, municipalitiesOf } from '../../../api/domain/charts/bar.ts'
import { Bar } from '../../charts/Bar.tsx'
import type { CountiesReply } from '../../../api/replies/places.ts'

interface IndicatorListProps {
  readonly indicators: IndicatorsReply
  /** Id of the indicator that the map is to show. */
  readonly shown: string
  /** That indicator in full; undefined until it is here. */
  readonly details: IndicatorReply | undefined
}

/** The study's indicators in their groups; the one shown is open. */
export function IndicatorList({ indicators, shown, details }: IndicatorListProps) {
  const { t } = useTexts('indicator')
  const language = useLanguage()
  const { list, unfolded, press, isPressed } = useUnfolding(shown, details)
  return (
    <nav ref={list} aria-label={t('list')}>
      {indicators.groups.map((group) => (
        <Fragment key={group.id}>
          <h2 className="group-heading">{group.title[language]}</h2>
          <ul className={styles.group}>
            {indicators.indicators
              .filter((each) => each.group === group.id)
              .map((each) => (
                <IndicatorRow
                  key={each.id}
                  indicator={each}
                  shown={each.id === shown}
                  details={each.id === unfolded?.id ? unfolded : null}
                  isPressed={isPressed}
                  onPress={(event) => press(each.id, event)}
                />
              ))}
          </ul>
        </Fragment>
      ))}
    </nav>
  )
}

interface IndicatorRowProps {
  readonly indicator: IndicatorSummary
  readonly shown: boolean
  /** What it unfolds; null while it is folded. */
  readonly details: IndicatorReply | null
  /** Whether the one shown was chosen by a press in the list. */
  readonly isPressed: () => boolean
  readonly onPress: (event: MouseEvent) => void
}

/** A row of the list: a link that shades the map, with the indicator's distribution in small; the one shown is open. */
function IndicatorRow({ indicator, shown, details, isPressed, onPress }: IndicatorRowProps) {
  const language = useLanguage()
  const row = useInSight(shown, details !== null, isPressed)
  return (
    <li ref={row} className={styles.item}>
      <AddressLink
        className={`entry ${styles.row}`}
        change={{ indicator: indicator.id }}
        aria-current={shown ? 'true' : undefined}
        onClick={onPress}
      >
        <span>{(indicator.listTitle ?? indicator.title)[language]}</span>
        <span className={styles.bar}>
          <DistributionBar indicator={indicator} />
        </span>
      </AddressLink>
      {details !== null && <IndicatorDetails indicator={details} />}
    </li>
  )
}

const room = { width: 68, height: 12 }

/** An indicator's distribution in small: all municipalities of the region, missing ones hatched; a lane an option where several may be given. */
function DistributionBar({ indicator }: { indicator: IndicatorSummary }) {
  const total = municipalitiesOf(indicator)
  const parts =
    indicator.kind === 'multiple' ? placeLanes(laneParts(indicator), total, room) : placeBar(barParts(indicator), total, room)
  return <Bar parts={parts} {...room} />
}

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
    <nav className={styles.counties} aria-label={t('counties')}>
      <h2 className="group-heading">{t('counties')}</h2>
      <ul className={styles.areas}>
        {areas.map(({ code, name, municipalities }) => (
          <li key={code}>
            <AddressLink
              className={`entry ${styles.area}`}
              change={{ county: code }}
              aria-current={code === county ? 'true' : undefined}
            >
              <span>{name}</span> <span className="figures">{municipalities}</span>
            </AddressLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
