import { useAddress } from '../../state/useAddress.ts'
import { Legend } from '../../parts/indicator/Legend.tsx'
import type { ClassKey } from '../../../api/domain/legend/classKey.ts'
import { Failure, Waiting } from '../../ui/Failure.tsx'
import type { MapData } from '../../parts/useMapData.ts'

interface Props {
  readonly data: MapData
  /** The municipalities that the filter leaves. */
  readonly among: ReadonlySet<string> | null
  readonly hovered: string | null
  readonly onRaise: (key: ClassKey | null) => void
  readonly onHover: (code: string | null) => void
  /** Whether the class held can be made a filter; in a frame nothing could take it away again. */
  readonly filters?: boolean
  /** Nothing can be pressed. */
  readonly still?: boolean
}

/**
 * The legend of what the map shows right now; over it, where something that was asked for could not be had, what went wrong.
 * Holding a class is a choice, and so a step in the address.
 */
export function LegendPane({ data: { address, indicator, error, retry }, still = false, ...rest }: Props) {
  const { go } = useAddress()
  if (indicator === undefined) return <Waiting {...{ error, retry }} lines={6} />
  const { option, county, pinned } = address
  const legend = (
    <Legend {...{ indicator, option, county, pinned, ...rest }} onPin={still ? undefined : (key) => go({ pinned: key })} />
  )
  return error === null ? (
    legend
  ) : (
    <div className="stack">
      <Failure error={error} onRetry={retry} />
      {legend}
    </div>
  )
}
