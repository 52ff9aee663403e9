import { randomBytes } from 'node:crypto'

const form = /^([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-.*)?$/
const zeroes = /^0+$/

/** Random digits are drawn in pools, as text: asking the system for each request's 48 would cost more than the rest of its headers. */
const poolBytes = 12_288
let pool = ''
let used = 0

function randomHex(digits: number): string {
  if (used + digits > pool.length) {
    pool = randomBytes(poolBytes).toString('hex')
    used = 0
  }
  used += digits
  return pool.slice(used - digits, used)
}

/** The trace id of a valid `traceparent` header, else null (W3C Trace Context: an invalid one is as good as none). */
function readTraceId(header: string): string | null {
  const [, version, trace, parent, , more] = form.exec(header) ?? []
  if (version === undefined || trace === undefined || parent === undefined || version === 'ff') return null
  if (zeroes.test(trace) || zeroes.test(parent) || (version === '00' && more !== undefined)) return null
  return trace
}

/**
 * The `traceparent` to log and answer with: the caller's trace, if it sent a valid one, else a new; the parent id is our own
 * (W3C Trace Context; REST profile SPA.02, SPA.04).
 */
export function continueTrace(header: string | undefined): string {
  const trace = (header === undefined ? null : readTraceId(header)) ?? randomHex(32)
  return `00-${trace}-${randomHex(16)}-01`
}

/** The trace id within a `traceparent`. */
export const traceId = (traceparent: string): string => traceparent.slice(3, 35)
