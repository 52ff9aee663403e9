import pino, { type Logger } from 'pino'
import { LineBuffer } from './lineBuffer.ts'

/** JSON lines on stdout. `lines` takes lines already made, and is flushed before the process ends. */
export interface Log {
  readonly logger: Logger
  readonly lines: LineBuffer
}

export function openLog(level: string, out: (text: string) => void = (text) => void process.stdout.write(text)): Log {
  const lines = new LineBuffer(out)
  return { logger: pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, lines), lines }
}
