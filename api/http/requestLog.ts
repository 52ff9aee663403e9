import type { Log } from './log.ts'
import { traceId } from './trace.ts'

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
