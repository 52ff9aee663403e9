import { localized } from '../domain/words/catalogue.ts'
import { Problem } from './problem.ts'

/** Does tasks one at a time, in the order they came. Few may wait: beyond them a caller is told at once to come back. */
export class TaskQueue {
  readonly #waiting = new Set<() => void>()
  readonly #mostWaiting: number
  #busy = false

  constructor(mostWaiting: number) {
    this.#mostWaiting = mostWaiting
  }

  /** Runs a task when its turn has come; never, if nobody wants it any longer by then. Throws a Problem when too many wait. */
  async run<T>(task: () => Promise<T>, gone: AbortSignal): Promise<T> {
    await this.#turn(gone)
    try {
      return await task()
    } finally {
      this.#next()
    }
  }

  #turn(gone: AbortSignal): Promise<void> {
    gone.throwIfAborted()
    if (!this.#busy) {
      this.#busy = true
      return Promise.resolve()
    }
    if (this.#waiting.size >= this.#mostWaiting) {
      const detail = localized('problems', 'detail.tooManyPictures')
      throw new Problem('too-many-pictures', detail, {}, { 'retry-after': '10' })
    }
    return new Promise((resolve, reject) => {
      const begin = (): void => {
        gone.removeEventListener('abort', leave)
        resolve()
      }
      const leave = (): void => {
        this.#waiting.delete(begin)
        reject(gone.reason as Error)
      }
      this.#waiting.add(begin)
      gone.addEventListener('abort', leave, { once: true })
    })
  }

  #next(): void {
    const [begin] = this.#waiting
    if (begin === undefined) {
      this.#busy = false
      return
    }
    this.#waiting.delete(begin)
    begin()
  }
}
