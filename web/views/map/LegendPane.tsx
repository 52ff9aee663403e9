import { useAddress } from '../../state/useAddress.ts'
import { Legend } from '../../parts/indicator/Legend.tsx'
import type { ClassKey } from '../../../api/domain/legend/classKey.ts'
import { Failure } from '../../ui/Failure.tsx'
import { Shape } from '../../ui/Shape.tsx'
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
export function LegendPane(props: Props) {
  const { data, among, hovered, onRaise, onHover, filters, still = false } = props
  const { address, indicator, error, retry } = data
  const { go } = useAddress()
  const failure = error !== null && <Failure error={error} onRetry={retry} />
  if (indicator === undefined) return failure || <Shape lines={6} />
  const legend = (
    <Legend
      indicator={indicator}
      option={address.option}
      county={address.county}
      among={among}
      pinned={address.pinned}
      hovered={hovered}
      onRaise={onRaise}
      onPin={still ? undefined : (pinned) => go({ pinned })}
      onHover={onHover}
      filters={filters}
    />
  )
  return failure === false ? (
    legend
  ) : (
    <div className="stack">
      {failure}
      {legend}
    </div>
  )
}
