import { useQuery } from '@tanstack/react-query'
import { useAddress } from '../../state/useAddress.ts'
import { indicatorQuery, indicatorsQuery, profileQuery } from '../../queries.ts'
import { useStudy } from '../../state/useStudy.ts'
import { failureOf } from '../../state/queryClient.ts'
import { Waiting } from '../../ui/Failure.tsx'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import type { IndicatorReply, IndicatorsReply } from '../../../api/replies/indicators.ts'
import type { ProfileReply } from '../../../api/replies/profile.ts'
import { AddressLink } from '../../state/AddressLink.tsx'
import { formatNumber } from '../../../api/domain/words/format.ts'
import { ProvenanceLabel } from '../../parts/indicator/Provenance.tsx'
import { PanelHeading } from '../../ui/PanelHeading.tsx'
import { AnswerGroup } from './AnswerGroup.tsx'
import { Centres, Neighbours } from './Places.tsx'
import { Maturity } from './Maturity.tsx'
import { SupposePart } from './SupposePart.tsx'
import styles from './profile.module.css'
import { useState } from 'react'

/** Fetches what a municipality's panel shows; its shape stands until it is here. */
export function MunicipalityPanel({ code }: { readonly code: string }) {
  const { address } = useAddress()
  const { id: study } = useStudy()
  const profile = useQuery(profileQuery(study, code))
  const indicators = useQuery(indicatorsQuery(study))
  const known = indicators.data?.indicators.some(({ id }) => id === address.indicator) === true
  const shown = known ? (address.indicator ?? undefined) : indicators.data?.defaultIndicator
  const indicator = useQuery({ ...indicatorQuery(study, shown ?? ''), enabled: shown !== undefined })

  if (profile.data === undefined || indicators.data === undefined)
    return <Waiting {...failureOf([profile, indicators])} lines={14} />
  return (
    <MunicipalityProfile profile={profile.data} indicators={indicators.data} indicator={indicator.data} option={address.option} />
  )
}

interface Props {
  readonly profile: ProfileReply
  readonly indicators: IndicatorsReply
  /** The indicator on the map; undefined until it is here. */
  readonly indicator: IndicatorReply | undefined
  /** The option asked for of a multiple answer. */
  readonly option: string | null
}

/** A municipality's panel: broker maturity, every answer against county and region, neighbours and learning centres. */
export function MunicipalityProfile({ profile, indicators, indicator, option }: Props) {
  const { t } = useTexts('municipality')
  const language = useLanguage()
  const { compared } = useAddress().address
  const { code, name, county, population, maturity } = profile
  const colours = indicators.indicators.find(({ id }) => id === maturity.overall.id)?.colours ?? {}
  return (
    <article className={styles.profile}>
      <PanelHeading subject={code}>{name}</PanelHeading>
      <header className="stack">
        <p className={styles.about}>
          <AddressLink change={{ county: county.code }}>{county.name}</AddressLink>
        </p>
        <p className={styles.about}>
          <span>{t('population', { number: formatNumber(population.count, language), year: population.year })}</span>
          {' · '}
          <span>{t('code', { code })}</span>
        </p>
        <ProvenanceLabel provenance={profile.provenance} />
        <div className={`cluster ${styles.actions}`}>
          <CopyLink />
          <AddressLink
            className="chip"
            change={{ view: { name: 'compare' }, compared: compared.includes(code) ? compared : [...compared, code] }}
          >
            {t('compare')}
          </AddressLink>
        </div>
      </header>
      <Maturity profile={profile} colours={colours} />
      <SupposePart code={code} />
      {indicators.groups.map((group) => {
        const answers = profile.answers.filter((answer) => answer.group === group.id)
        return answers.length > 0 && <AnswerGroup key={group.id} group={group} answers={answers} shown={indicator?.id ?? ''} />
      })}
      <Centres centres={profile.centres} note={profile.centreNote} />
      <Neighbours neighbours={profile.neighbours} indicator={indicator} option={option} />
    </article>
  )
}

/** Copies the address of what is shown. */
function CopyLink() {
  const { t } = useTexts('municipality')
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null)
  const copy = () => {
    navigator.clipboard.writeText(location.href).then(
      () => setCopied('yes'),
      () => setCopied('no'),
    )
  }
  return (
    <p className={`cluster ${styles.copy} needs-clipboard`}>
      <button type="button" className="chip" onClick={copy}>
        {t('copyLink')}
      </button>
      <span role="status">{copied !== null && t(`copied.${copied}`)}</span>
    </p>
  )
}
