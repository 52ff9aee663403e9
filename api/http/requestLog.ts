import type { Logger } from 'pino'
import { traceId } from './trace.ts'

/** Writes a request's line: which trace, what was asked, how it ended and how long it took. */
export type RequestLog = (traceparent: string, method: string, address: string, status: number, started: number) => void

/** A request log that costs nothing where lines of its level are not written. */
export function makeRequestLog(logger: Logger): RequestLog {
  return (traceparent, method, address, status, started) => {
    const level = status >= 500 ? 'error' : 'info'
    if (!logger.isLevelEnabled(level)) return
    const ms = Math.round((performance.now() - started) * 1000) / 1000
    logger[level]({ trace: traceId(traceparent), method, path: address, status, ms })
  }
}
