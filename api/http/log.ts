import pino, { type Logger } from 'pino'
import { traceId } from './trace.ts'

/** Room for about two hundred request lines. */
const room = 32_768
/** How long a line may wait, in ms. */
const patience = 250

/** Holds lines back and writes them together: a system call for each would cost as much as answering its request. */
class LineBuffer {
  readonly #out: (text: string) => void
  #held = ''
  #timer: NodeJS.Timeout | undefined

  constructor(out: (text: string) => void) {
    this.#out = out
  }

  write(line: string): void {
    this.#held += line
    if (this.#held.length >= room) this.flush()
    else this.#timer ??= setTimeout(() => this.flush(), patience)
  }

  flush(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    if (this.#held === '') return
    this.#out(this.#held)
    this.#held = ''
  }
}

/** JSON lines on stdout. `lines` takes lines already made, and is flushed before the process ends. */
export interface Log {
  readonly logger: Logger
  readonly lines: LineBuffer
}

export function openLog(level: string, out: (text: string) => void = (text) => void process.stdout.write(text)): Log {
  const lines = new LineBuffer(out)
  return { logger: pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, lines), lines }
}

/** Writes a request's line: which trace, what was asked, how it ended and how long it took. `started` is of performance.now(). */
export type RequestLog = (traceparent: string, method: string, address: string, status: number, started: number) => void

/** The time as text, made once a millisecond. */
function makeClock(): () => string {
  let last = 0
  let text = ''
  return () => {
    const now = Date.now()
    if (now !== last) {
      last = now
      text = new Date(now).toISOString()
    }
    return text
  }
}

/** Milliseconds with three decimals; whole numbers are much quicker to write than fractions. */
function inMilliseconds(ms: number): string {
  const microseconds = Math.round(ms * 1000)
  const rest = microseconds % 1000
  return `${(microseconds - rest) / 1000}.${rest < 100 ? (rest < 10 ? '00' : '0') : ''}${rest}`
}

/** Characters that stand for themselves in JSON. Addresses hardly ever have others, and looking is quicker than escaping. */
const plain = /^[\w/?&=.,:;%+~!*'()@$-]*$/
const inJson = (text: string): string => (plain.test(text) ? `"${text}"` : JSON.stringify(text))

/**
 * A request log that costs nothing where lines of its level are not written. The line is put together here, in the logger's own form:
 * its members are few and always the same, and this takes a fraction of the time.
 */
export function makeRequestLog({ logger, lines }: Log): RequestLog {
  const clock = makeClock()
  const { error, info } = logger.levels.values
  const isWritten = { error: logger.isLevelEnabled('error'), info: logger.isLevelEnabled('info') }
  return (traceparent, method, address, status, started) => {
    if (!isWritten[status >= 500 ? 'error' : 'info']) return
    const about = `"level":${status >= 500 ? error : info},"time":"${clock()}","trace":"${traceId(traceparent)}"`
    const ms = inMilliseconds(performance.now() - started)
    lines.write(`{${about},"method":"${method}","path":${inJson(address)},"status":${status},"ms":${ms}}\n`)
  }
}
