import { useAddress } from '../address/useAddress.ts'
import { Legend } from '../indicator/Legend.tsx'
import type { ClassKey } from '../indicator/valueClass.ts'
import { Shape } from '../ui/Shape.tsx'
import type { MapData } from './useMapData.ts'

interface Props {
  readonly data: MapData
  readonly hovered: string | null
  readonly onRaise: (key: ClassKey | null) => void
  readonly onHover: (code: string | null) => void
}

/** The legend of what the map shows right now. Holding a class is a choice, and so a step in the address. */
export function LegendPane({ data: { address, indicator, error }, hovered, onRaise, onHover }: Props) {
  const { go } = useAddress()
  if (indicator === undefined) return error === null ? <Shape lines={6} /> : null
  return (
    <Legend
      indicator={indicator}
      option={address.option}
      county={address.county}
      pinned={address.pinned}
      hovered={hovered}
      onRaise={onRaise}
      onPin={(pinned) => go({ pinned })}
      onHover={onHover}
    />
  )
}
