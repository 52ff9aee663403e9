import { changedCodes, mixFill, type Fills } from './fills.ts'

/** Eased like the rest of the program: quick to start, slow to settle. */
const eased = (share: number): number => 1 - (1 - share) ** 3

/**
 * Leads fills from one state to another in `duration` ms, a step a frame, handing `apply` those alone that change. With no
 * duration, or nothing to fade from, the change is made at once. Returns what stops it where it is.
 */
export function fade(
  from: Fills,
  to: Fills,
  duration: number,
  apply: (fills: Fills, codes: readonly string[]) => void,
  done: () => void,
): () => void {
  const codes = changedCodes(from, to)
  if (codes.length === 0 || duration <= 0 || from.size === 0) {
    apply(to, codes)
    done()
    return () => undefined
  }
  const start = performance.now()
  let frame = requestAnimationFrame(function step(now) {
    const share = Math.min(1, Math.max(0, (now - start) / duration))
    if (share === 1) {
      apply(to, codes)
      done()
      return
    }
    apply(between(from, to, codes, eased(share)), codes)
    frame = requestAnimationFrame(step)
  })
  return () => cancelAnimationFrame(frame)
}

function between(from: Fills, to: Fills, codes: readonly string[], share: number): Fills {
  const mixed = new Map(to)
  for (const code of codes) {
    const [start, end] = [from.get(code), to.get(code)]
    if (start && end) mixed.set(code, mixFill(start, end, share))
  }
  return mixed
}
