import { localized } from '../domain/words/catalogue.ts'
import { Problem } from './problem.ts'

interface Bounds {
  /** How many tasks are done at once. */
  readonly atOnce: number
  /** How many may wait for their turn: beyond them a caller is told at once to come back. */
  readonly mostWaiting: number
}

/** Does tasks in the order they came, so many at once. */
export class TaskQueue {
  readonly #waiting = new Set<() => void>()
  readonly #mostWaiting: number
  #free: number

  constructor({ atOnce, mostWaiting }: Bounds) {
    this.#free = atOnce
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
    if (this.#free > 0) {
      this.#free -= 1
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
      this.#free += 1
      return
    }
    this.#waiting.delete(begin)
    begin()
  }
}
