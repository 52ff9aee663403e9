import { useQuery } from '@tanstack/react-query'
import { useAddress } from '../../state/useAddress.ts'
import { indicatorQuery, indicatorsQuery, profileQuery } from '../../queries.ts'
import { useStudy } from '../../state/useStudy.ts'
import { Failure } from '../../ui/Failure.tsx'
import { Shape } from '../../ui/Shape.tsx'
import { MunicipalityProfile } from './MunicipalityProfile.tsx'

/** Fetches what a municipality's panel shows; its shape stands until it is here. */
export function MunicipalityPanel({ code }: { readonly code: string }) {
  const { address } = useAddress()
  const { id: study } = useStudy()
  const profile = useQuery(profileQuery(study, code))
  const indicators = useQuery(indicatorsQuery(study))
  const known = indicators.data?.indicators.some(({ id }) => id === address.indicator) === true
  const shown = known ? (address.indicator ?? undefined) : indicators.data?.defaultIndicator
  const indicator = useQuery({ ...indicatorQuery(study, shown ?? ''), enabled: shown !== undefined })

  const failed = [profile, indicators].filter(({ isError, data }) => isError && data === undefined)
  const retry = () => {
    for (const query of failed) void query.refetch()
  }
  if (failed[0] !== undefined) return <Failure error={failed[0].error} onRetry={retry} />
  if (profile.data === undefined || indicators.data === undefined) return <Shape lines={14} />
  return (
    <MunicipalityProfile profile={profile.data} indicators={indicators.data} indicator={indicator.data} option={address.option} />
  )
}
