import type { MissingReason } from '../../../api/domain/study/missing.ts'
import { HatchPattern } from '../../charts/HatchPattern.tsx'

interface Props {
  readonly prefix: string
  readonly reasons: readonly MissingReason[]
  readonly scale: number
}

/** The patterns that a drawing of ours refers to as `url(#prefix-reason)`. */
export function HatchDefinitions({ prefix, reasons, scale }: Props) {
  return (
    <defs>
      {reasons.map((reason) => (
        <HatchPattern key={reason} id={prefix + reason} reason={reason} scale={scale} />
      ))}
    </defs>
  )
}
