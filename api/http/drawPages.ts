import type { Missing } from '../domain/address/missing.ts'
import type { Ask, Drawing, Renderer } from './renderer.ts'
import { TaskQueue } from './taskQueue.ts'

/** How many pages are drawn at once, and how long another waits for its turn, in ms: then its page goes without. */
const atOnce = 2
const longestWait = 2_000

interface Surroundings {
  /** Whom the renderer asks for its data. */
  readonly ask: Ask
  readonly reportError: (error: Error, traceparent: string) => void
}

/** Draws the page of an address; null where the client will have to, since it can't be drawn or too many others are. */
export type DrawPage = (address: string, traceparent: string, missing?: Missing) => Promise<Drawing | null>

/** Draws pages within bounds, so that odd addresses can't occupy the server. What can't be drawn is told to whoever runs it. */
export function drawPages(renderer: Renderer | null, { ask, reportError }: Surroundings): DrawPage {
  const queue = new TaskQueue({ atOnce, mostWaiting: Infinity })
  return async (address, traceparent, missing) => {
    if (renderer === null) return null
    const patience = new AbortController()
    const timer = setTimeout(() => patience.abort(), longestWait)
    const render = (): Promise<Drawing> => {
      clearTimeout(timer)
      return renderer.render(address, ask, missing)
    }
    try {
      return await queue.run(render, patience.signal)
    } catch (error) {
      if (!patience.signal.aborted)
        reportError(new Error(`The page ${address} could not be drawn`, { cause: error }), traceparent)
      return null
    }
  }
}
