import { cloneElement, type ReactElement, type SVGProps } from 'react'
import { lightColours as light } from '../../../api/domain/map/lightColours.ts'

/** The edge of a halo in the paper's colour, as a group of texts on a page has it: under the letters of each. */
export const haloOf = (width: number) =>
  ({ stroke: light.paper, strokeWidth: width, strokeLinejoin: 'round', paintOrder: 'stroke' }) as const

interface Props {
  readonly children: ReactElement<SVGProps<SVGTextElement> & { readonly 'data-named'?: string | undefined }>
  /** How wide the edge is that a file's halo is drawn with; null on a page, where the group has it. */
  readonly apart: number | null
}

/** A text of a drawing. In files its halo is a text of its own, under the ink: office programs don't know `paint-order`, and would drown the letters. */
export function Haloed({ children, apart }: Props) {
  if (apart === null) return children
  const edge = { ...haloOf(apart), paintOrder: undefined, fill: light.paper }
  return (
    <>
      {cloneElement(children, { ...edge, 'data-named': undefined, 'aria-hidden': true })}
      {children}
    </>
  )
}
