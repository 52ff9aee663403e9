import { createHash } from 'node:crypto'

/** First 16 hex digits of the SHA-256 of some content: enough to name it. */
export const contentHash = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 16)

/** Whether If-None-Match names the entity tag. Weak comparison, as RFC 9110 13.1.2 has it: a proxy may have weakened ours. */
export function matchesTag(ifNoneMatch: string | undefined, tag: string): boolean {
  if (ifNoneMatch === undefined) return false
  if (ifNoneMatch === tag || ifNoneMatch === '*') return true
  return ifNoneMatch.split(',').some((each) => each.trim().replace(/^W\//, '') === tag)
}
