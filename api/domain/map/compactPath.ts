import type { Point } from './frame.ts'

/** What d3's geoPath draws into. */
export interface PathSink {
  beginPath(): void
  moveTo(x: number, y: number): void
  lineTo(x: number, y: number): void
  arc(): void
  closePath(): void
}

/**
 * Collects an SVG path of relative steps rounded to `1 / unit` (10 for one decimal, 1 for whole units).
 * Steps are taken between rounded places, so errors never add up and shared borders stay shared; steps of no length are left out,
 * and rings whose area is below the least at their start vanish.
 */
export class CompactPath implements PathSink {
  readonly #unit: number
  readonly #leastAreaAt: (place: Point) => number
  #path = ''
  #ring: string[] = []
  #start: [number, number] = [0, 0]
  #at: [number, number] = [0, 0]
  /** Twice the signed area of the ring so far, in square units, seen from its start. */
  #area = 0

  constructor(unit: number, leastAreaAt: (place: Point) => number = () => 0) {
    this.#unit = unit
    this.#leastAreaAt = leastAreaAt
  }

  beginPath(): void {
    this.#path = ''
    this.#ring = []
  }

  moveTo(x: number, y: number): void {
    this.#flush(false)
    this.#start = this.#at = this.#rounded(x, y)
    this.#area = 0
  }

  lineTo(x: number, y: number): void {
    const to = this.#rounded(x, y)
    const step: [number, number] = [to[0] - this.#at[0], to[1] - this.#at[1]]
    if (step[0] === 0 && step[1] === 0) return
    this.#ring.push(this.#pair(step))
    this.#area += (this.#at[0] - this.#start[0]) * step[1] - (this.#at[1] - this.#start[1]) * step[0]
    this.#at = to
  }

  arc(): void {
    // Points are never drawn.
  }

  closePath(): void {
    this.#flush(true)
  }

  /** The path so far; the collector is empty again afterwards. */
  take(): string {
    this.#flush(false)
    const path = this.#path
    this.beginPath()
    return path
  }

  #flush(closed: boolean): void {
    const steps = this.#ring
    this.#ring = []
    if (closed && this.#at[0] === this.#start[0] && this.#at[1] === this.#start[1]) steps.pop()
    if (steps.length < (closed ? 2 : 1) || (closed && this.#isSmall())) return
    this.#path += `M${this.#pair(this.#start)}l${steps.reduce((joined, step) => joined + (step.startsWith('-') || joined === '' ? '' : ' ') + step, '')}${closed ? 'z' : ''}`
  }

  #isSmall(): boolean {
    const [x, y] = this.#start
    return Math.abs(this.#area) / 2 < this.#leastAreaAt([x / this.#unit, y / this.#unit]) * this.#unit * this.#unit
  }

  #rounded(x: number, y: number): [number, number] {
    return [Math.round(x * this.#unit), Math.round(y * this.#unit)]
  }

  #pair([x, y]: readonly [number, number]): string {
    const second = this.#number(y)
    return this.#number(x) + (second.startsWith('-') ? '' : ' ') + second
  }

  #number(units: number): string {
    return String(units / this.#unit + 0).replace(/^(-?)0\./, '$1.')
  }
}
