/** Duration of what moves or fades, in ms (look: 150–250). */
export const motion = 240

const reduced = '(prefers-reduced-motion: reduce)'

/** The duration to use now: none when the reader wants less motion. */
export const motionNow = (): number => (matchMedia(reduced).matches ? 0 : motion)
