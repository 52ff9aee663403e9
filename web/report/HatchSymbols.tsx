import { HatchSymbol } from './HatchSymbol.tsx'
import { squareSide } from './squareSide.ts'

const reasons = ['no-answer', 'not-asked', 'not-published', 'uncertain'] as const

/** The hatches that all the page's squares refer to. */
export function HatchSymbols() {
  return (
    <svg className="visually-hidden" aria-hidden="true">
      {reasons.map((reason) => (
        <HatchSymbol key={reason} reason={reason} side={squareSide} />
      ))}
    </svg>
  )
}
