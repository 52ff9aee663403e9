import { Fragment, useId, type KeyboardEvent } from 'react'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import type { IndicatorsReply, IndicatorSummary } from '../../../api/replies/indicators.ts'
import { placeBar, placeLanes, barParts, laneParts, municipalitiesOf } from '../../../api/domain/charts/bar.ts'
import { AddressLink } from '../../state/AddressLink.tsx'
import { Bar } from '../../charts/Bar.tsx'
import { HatchPattern } from '../../charts/HatchPattern.tsx'
import styles from './list.module.css'

interface Props {
  readonly indicators: IndicatorsReply
  /** Id of the indicator that the map is to show. */
  readonly shown: string
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

/** Up and down step through the questions: the one reached is shown. */
function onKeyDown(event: KeyboardEvent<HTMLElement>) {
  const links = [...event.currentTarget.querySelectorAll('a')]
  const step = steps[event.key]
  const next = step === undefined ? undefined : links[links.findIndex((each) => each === event.target) + step]
  if (next === undefined) return
  event.preventDefault()
  next.focus()
  next.click()
}

/** The study's indicators in their groups, one line each with its small distribution. */
export function IndicatorList({ indicators, shown }: Props) {
  const { t } = useTexts('indicator')
  const language = useLanguage()
  const hatches = `${useId()}hatch-`
  const reasons = new Set(indicators.indicators.flatMap(({ missingCounts: missing }) => missing.map(({ reason }) => reason)))
  return (
    <nav className={styles.list} aria-label={t('list')} onKeyDown={onKeyDown}>
      <svg className={styles.hatches} aria-hidden="true">
        {[...reasons].map((reason) => (
          <HatchPattern key={reason} id={hatches + reason} reason={reason} scale={0.8} />
        ))}
      </svg>
      {indicators.groups.map((group) => (
        <Fragment key={group.id}>
          <h2 className={`group-heading ${styles.heading}`}>{group.title[language]}</h2>
          <ul>
            {indicators.indicators
              .filter((each) => each.group === group.id)
              .map((each) => (
                <IndicatorRow key={each.id} indicator={each} shown={each.id === shown} hatches={hatches} />
              ))}
          </ul>
        </Fragment>
      ))}
    </nav>
  )
}

interface RowProps {
  readonly indicator: IndicatorSummary
  readonly shown: boolean
  /** Prefix of the hatches' ids. */
  readonly hatches: string
}

/** A row of the list: a link that shades the map, with the indicator's distribution in small. */
function IndicatorRow({ indicator, shown, hatches }: RowProps) {
  const language = useLanguage()
  const title = (indicator.listTitle ?? indicator.title)[language]
  return (
    <li className={styles.item}>
      <AddressLink className={styles.row} change={{ indicator: indicator.id }} aria-current={shown ? 'true' : undefined}>
        <span className={styles.name}>{title}</span>
        <span className={styles.bar}>
          <DistributionBar indicator={indicator} hatches={hatches} />
        </span>
      </AddressLink>
    </li>
  )
}

const room = { width: 52, height: 10 }

/** An indicator's distribution in small: all municipalities of the region, missing ones hatched; a lane an option where several may be given. */
function DistributionBar({ indicator, hatches }: Omit<RowProps, 'shown'>) {
  const total = municipalitiesOf(indicator)
  const parts =
    indicator.kind === 'multiple' ? placeLanes(laneParts(indicator), total, room) : placeBar(barParts(indicator), total, room)
  return <Bar parts={parts} {...room} hatches={hatches} />
}
