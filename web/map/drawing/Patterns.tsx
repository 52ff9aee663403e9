import { type HatchSet, hatchId, type Paints, stripesId } from '../../../api/domain/map/drawing.ts'
import { hatchTile } from '../../../api/domain/legend/hatch.ts'
import { type MissingReason, missingReasons } from '../../../api/domain/study/missing.ts'
import { lightColours as light } from '../../../api/domain/map/lightColours.ts'

const hundredth = (value: number): number => Math.round(value * 100) / 100

/** The hatch of a missing reason on paper. */
function HatchPattern({ id, reason, origin = [0, 0], scale }: HatchSet & { id: string; reason: MissingReason }) {
  const { size, path, width } = hatchTile(reason)
  const [x = 0, y = 0] = origin.map((each) => hundredth(each % (size * scale)))
  const move = x === 0 && y === 0 ? '' : `translate(${x} ${y}) `
  return (
    <pattern
      id={id}
      patternUnits="userSpaceOnUse"
      width={size}
      height={size}
      patternTransform={`${move}scale(${Math.round(scale * 10_000) / 10_000})`}
    >
      <rect className="hatch-ground" width={size} height={size} fill={light.paper} />
      <path className="hatch-line" d={path} fill="none" stroke={light.hatch} strokeWidth={width} strokeLinecap="round" />
    </pattern>
  )
}

/** Width of a stripe in px. */
const stripe = 5

/** Stripes in the colours of several cells, for a municipality that is in all of them. */
function StripePattern({ id, colours, scale }: { id: string; colours: readonly string[]; scale: number }) {
  const width = stripe * scale
  const size = colours.length * width
  return (
    <pattern id={id} width={size} height={size} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      {colours.map((colour, index) => (
        <rect key={colour} x={index * width} width={width} height={size} fill={colour} />
      ))}
    </pattern>
  )
}

interface Props {
  readonly paints: Paints
  readonly hatches: readonly [HatchSet, ...HatchSet[]]
  readonly ids: string
}

/** The patterns that a drawing's areas are filled with. */
export function Patterns({ paints, hatches, ids }: Props) {
  const fills = [...paints.values()].map(({ fill }) => fill)
  const shown = missingReasons.filter((reason) => fills.some((fill) => 'reason' in fill && fill.reason === reason))
  const striped = new Map(fills.flatMap((fill) => ('stripes' in fill ? [[fill.stripes.join(' '), fill.stripes] as const] : [])))
  const drawn = hatches.flatMap((set) => (set.reasons ?? shown).map((reason) => ({ set, reason })))
  if (drawn.length === 0 && striped.size === 0) return null
  return (
    <defs>
      {drawn.map(({ set, reason }) => {
        const id = hatchId(ids, reason, set.suffix)
        return <HatchPattern key={id} id={id} reason={reason} {...set} />
      })}
      {[...striped].map(([key, colours]) => (
        <StripePattern key={key} id={stripesId(ids, colours)} colours={colours} scale={hatches[0].scale} />
      ))}
    </defs>
  )
}
