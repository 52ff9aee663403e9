import type { IndicatorSummary } from '../../../api/replies/indicators.ts'
import { placeBar, placeLanes, barParts, laneParts, municipalitiesOf } from '../../../api/domain/charts/bar.ts'
import { Bar } from '../../charts/Bar.tsx'

const room = { width: 68, height: 12 }

/** An indicator's distribution in small: all municipalities of the region, missing ones hatched; a lane an option where several may be given. */
export function DistributionBar({ indicator }: { indicator: IndicatorSummary }) {
  const total = municipalitiesOf(indicator)
  const parts =
    indicator.kind === 'multiple' ? placeLanes(laneParts(indicator), total, room) : placeBar(barParts(indicator), total, room)
  return <Bar parts={parts} {...room} />
}
