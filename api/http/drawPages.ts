import type { Missing } from '../domain/address/missing.ts'
import type { Ask, Drawing, Renderer } from './renderer.ts'

/** How many pages are drawn at once, and how long another waits for its turn, in ms: then its page goes without. */
const bounds = { atOnce: 2, longestWait: 2_000 }

/** Begins tasks as far as there is room, the rest in the order they came. */
class Turns {
  #busy = 0
  readonly #waiting = new Set<() => void>()

  /** Whether its turn came in time; whoever has had it gives it back by `end`. */
  begin(): Promise<boolean> {
    if (this.#busy < bounds.atOnce) {
      this.#busy += 1
      return Promise.resolve(true)
    }
    return new Promise((resolve) => {
      const turn = (): void => {
        clearTimeout(timer)
        resolve(true)
      }
      const timer = setTimeout(() => {
        this.#waiting.delete(turn)
        resolve(false)
      }, bounds.longestWait)
      this.#waiting.add(turn)
    })
  }

  end(): void {
    const [next] = this.#waiting
    if (next === undefined) this.#busy -= 1
    else {
      this.#waiting.delete(next)
      next()
    }
  }
}

interface Surroundings {
  /** Whom the renderer asks for its data. */
  readonly ask: Ask
  readonly reportError: (error: Error, traceparent: string) => void
}

/** Draws the page of an address; null where the client will have to, since it can't be drawn or too many others are. */
export type DrawPage = (address: string, traceparent: string, missing?: Missing) => Promise<Drawing | null>

/** Draws pages within bounds, so that odd addresses can't occupy the server. What can't be drawn is told to whoever runs it. */
export function drawPages(renderer: Renderer | null, { ask, reportError }: Surroundings): DrawPage {
  const turns = new Turns()
  return async (address, traceparent, missing) => {
    if (renderer === null || !(await turns.begin())) return null
    try {
      return await renderer.render(address, ask, missing)
    } catch (error) {
      reportError(new Error(`The page ${address} could not be drawn`, { cause: error }), traceparent)
      return null
    } finally {
      turns.end()
    }
  }
}
