import { useState, type KeyboardEvent } from 'react'
import { nearestInDirection, nearestTo, type PlanePoint } from './nearestInDirection.ts'
import { readKey } from './readKey.ts'

interface Question {
  /** Where the municipalities lie in the form that is shown. */
  readonly points: ReadonlyMap<string, PlanePoint>
  readonly neighbours: ReadonlyMap<string, readonly string[]>
  readonly hovered: string | null
  readonly selected: string | null
  /** Where travel starts when nothing is pointed at or chosen. */
  readonly middle: () => PlanePoint
  readonly onReach: (code: string) => void
  readonly onSelect: (code: string | null, beside?: boolean) => void
  readonly onZoom: (steps: number) => void
  readonly onHome: () => void
}

/** What the live region says: the municipality reached, that there is none that way, or that the choice was let go. */
export type Spoken = { readonly reached: string } | 'edge' | 'released' | null

/** Travel by keyboard: arrows to the next municipality, Enter opens, with Shift beside what is chosen, Escape lets go, + − zoom, Home shows the region. */
export function useMapKeys(question: Question): { spoken: Spoken; onKeyDown: (event: KeyboardEvent) => void } {
  const [spoken, setSpoken] = useState<Spoken>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    const command = readKey(event)
    if (!command) return
    event.preventDefault()
    const { points, neighbours, hovered, selected, middle, onReach, onSelect, onZoom, onHome } = question
    const here = hovered ?? selected
    switch (command.does) {
      case 'travel': {
        const to = here === null ? nearestTo(points, middle()) : nearestInDirection(points, neighbours, here, command.direction)
        setSpoken(to === null ? 'edge' : { reached: to })
        if (to !== null) onReach(to)
        return
      }
      case 'open':
        if (here !== null) onSelect(here, event.shiftKey)
        return
      case 'let-go':
        setSpoken('released')
        onSelect(null)
        return
      case 'zoom-in':
        onZoom(1)
        return
      case 'zoom-out':
        onZoom(-1)
        return
      case 'home':
        onHome()
        return
    }
  }
  return { spoken, onKeyDown }
}
