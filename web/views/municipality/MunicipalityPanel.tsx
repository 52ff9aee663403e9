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
import { AnswerSentence } from '../../parts/indicator/Kind.tsx'
import { PanelHeading } from '../../ui/PanelHeading.tsx'
import { PanelSection } from '../../ui/PanelSection.tsx'
import { Actions } from './Actions.tsx'
import { AnswerGroup } from './AnswerGroup.tsx'
import { Centres, Neighbours } from './Places.tsx'
import { Maturity } from './Maturity.tsx'
import { NextSteps } from './NextSteps.tsx'
import { SupposePart } from './SupposePart.tsx'
import styles from './profile.module.css'

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
  return <MunicipalityProfile profile={profile.data} indicators={indicators.data} indicator={indicator.data} />
}

interface Props {
  readonly profile: ProfileReply
  readonly indicators: IndicatorsReply
  /** The indicator on the map; undefined until it is here. */
  readonly indicator: IndicatorReply | undefined
}

/** A municipality's panel: its answer to the map's question, its broker maturity and next steps, neighbours, learning centres, every answer. */
export function MunicipalityProfile({ profile, indicators, indicator }: Props) {
  const { t } = useTexts(['municipality', 'indicator'])
  const language = useLanguage()
  const citation = useStudy().source.citation[language]
  const { code, name, county, population, maturity, provenance } = profile
  const colours = indicators.indicators.find(({ id }) => id === maturity.overall.id)?.colours ?? {}
  return (
    <article className={styles.profile}>
      <PanelHeading subject={code}>{name}</PanelHeading>
      <header className={styles.head}>
        <p className={`soft ${styles.about}`}>
          <AddressLink change={{ county: county.code }} translate="no">
            {county.name}
          </AddressLink>{' '}
          ·{' '}
          <span data-kind="external">
            {t('population', { number: formatNumber(population.count, language), year: population.year })}
          </span>{' '}
          · <span>{t('code', { code })}</span>
        </p>
        <Actions profile={profile} />
      </header>
      {indicator !== undefined && (
        <PanelSection id="shown" title={indicator.title[language]}>
          <p className={styles.sentence}>
            <AnswerSentence indicator={indicator} scope={{ kind: 'municipality', code, name, county: county.code }} />
          </p>
        </PanelSection>
      )}
      <Maturity profile={profile} colours={colours} />
      <NextSteps profile={profile} />
      <SupposePart code={code} />
      <Neighbours profile={profile} colours={colours} />
      <Centres centres={profile.centres} note={profile.centreNote} />
      <PanelSection id="answers" title={t('answers.heading')} className={styles.answers}>
        {indicators.groups.map((group) => {
          const answers = profile.answers.filter((answer) => answer.group === group.id)
          return (
            answers.length > 0 && (
              <AnswerGroup key={group.id} group={group} answers={answers} kind={provenance} shown={indicator?.id ?? ''} />
            )
          )
        })}
      </PanelSection>
      <p className={`soft ${styles.citation}`}>{t('indicator:paper.source', { citation })}</p>
    </article>
  )
}
