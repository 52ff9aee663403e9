import pino, { type Logger } from 'pino'

/** A logger of JSON lines on stdout; `flush` writes what it still holds. */
export interface Log {
  readonly logger: Logger
  flush(): void
}

/** Lines are written some at a time, at the latest after half a second: a system call for each would cost as much as its request. */
export function openLog(level: string): Log {
  const destination = pino.destination({ fd: 1, sync: false, minLength: 4096, periodicFlush: 500 })
  const logger = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination)
  return { logger, flush: () => destination.flushSync() }
}
