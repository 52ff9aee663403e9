import { rgb } from 'd3-color'
import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { missingReasons } from '../../../../api/domain/study/missing.ts'
import {
  fade,
  fillsOf as numbersOf,
  changedCodes,
  mixFill,
  type Fills,
  type MunicipalityFill,
} from '../../../../web/map/fills.ts'
import { type InFront, paintsOf } from '../../../../api/domain/map/drawing.ts'
import { describeFills, describePositions } from '../../../../web/map/useReport.ts'
import { anIndicator } from '../../api/domain/legend/anIndicator.ts'
import { region } from './theRegion.ts'

const paper = '#f7f6f2'
const answers = {
  '1880': ['yes'],
  '1881': ['no'],
  '1885': 'not-asked',
  '1980': ['yes'],
  '1981': 'no-answer',
  '1984': ['no'],
} as const
const indicator = anIndicator(answers)
const plain = { indicator, raised: null, county: null, among: null, together: [] }
const fillsOf = ({ indicator: shown, ...inFront }: InFront & { indicator: typeof indicator }): Fills =>
  numbersOf(paintsOf(region.placeByCode.keys(), shown, null, inFront), paper)

const part = fc.integer({ min: 0, max: 255 })
const aFill: fc.Arbitrary<MunicipalityFill> = fc.record({
  colour: fc.tuple(part, part, part).map(([r, g, b]) => rgb(r, g, b).formatHex()),
  strength: fc.constantFrom(1, 0.28),
  back: fc.boolean(),
  hatches: fc.oneof(
    fc.constant({}),
    fc.constantFrom(...missingReasons).map((reason) => ({ [reason]: 1 })),
  ),
})

describe('what a municipality is filled with', () => {
  it('is its class’s colour as the API gives it', () => {
    const fills = fillsOf(plain)
    expect(fills.get('1880')?.colour).toBe(indicator.colours['yes'])
    expect(fills.get('1880')).toMatchObject({ strength: 1, back: false, hatches: {} })
  })

  it('is for a missing value the reason’s hatch on paper, never a colour of the scale', () => {
    const fills = fillsOf(plain)
    expect(fills.get('1885')).toEqual({ colour: paper, strength: 1, back: false, hatches: { 'not-asked': 1 } })
    expect(fills.get('1981')).toEqual({ colour: paper, strength: 1, back: false, hatches: { 'no-answer': 1 } })
    // A municipality without a row has no published value.
    expect(fills.get('0484')?.hatches).toEqual({ 'not-published': 1 })
  })

  const inFront = (more: Partial<InFront>) =>
    [...fillsOf({ ...plain, ...more })].filter(([, { back }]) => !back).map(([code]) => code)

  it('steps back for a class, a reason, a county or a centre’s municipalities, and for all of them at once', () => {
    const raised = (key: string) => inFront({ raised: key }).toSorted()
    expect(raised('yes')).toEqual(['1880', '1980'])
    expect(raised('missing-not-asked')).toEqual(['1885'])
    expect(inFront({ county: '19' }).every((code) => code.startsWith('19'))).toBe(true)
    expect(inFront({ together: ['1981', '1984'] }).toSorted()).toEqual(['1981', '1984'])
    expect(inFront({ raised: 'yes', county: '19' })).toEqual(['1980'])
  })

  it('steps back outside a filter, besides what else is raised; for a filter that leaves nobody, everywhere', () => {
    const among = new Set(['1880', '1885', '1981'])
    expect(inFront({ among }).toSorted()).toEqual([...among])
    expect(inFront({ among, raised: 'yes' })).toEqual(['1880'])
    expect(inFront({ among, county: '19' })).toEqual(['1981'])
    expect(inFront({ among: new Set() })).toEqual([])
    expect(inFront({ among: null })).toEqual(inFront({}))
  })

  it('is told as text: colour or reason, and whether it steps back', () => {
    const told = JSON.parse(describeFills(fillsOf({ ...plain, county: '18' }))) as Record<string, string>
    expect(told).toMatchObject({
      '1880': indicator.colours['yes'],
      '1885': 'missing-not-asked',
      '1981': 'missing-no-answer/back',
    })
    expect(describePositions([['1880', { x: 10.4, y: 20.6 }]])).toBe('{"1880":[10,21]}')
  })
})

describe('from one set of fills to another', () => {
  it('recolours what differs and nothing else', () => {
    const before = fillsOf(plain)
    expect(changedCodes(before, fillsOf(plain))).toEqual([])
    const after = fillsOf({ ...plain, indicator: anIndicator({ ...answers, '1880': ['no'], '1885': ['yes'] }) })
    expect(changedCodes(before, after).toSorted()).toEqual(['1880', '1885'])
  })

  it('mixes from the one to the other without leaving the way between', () => {
    fc.assert(
      fc.property(aFill, aFill, fc.double({ min: 0, max: 1, noNaN: true }), (from, to, share) => {
        expect(mixFill(from, to, 0)).toEqual(from)
        expect(mixFill(from, to, 1)).toEqual(to)
        const mixed = mixFill(from, to, share)
        const [start, end, now] = [from, to, mixed].map(({ colour }) => rgb(colour))
        for (const channel of ['r', 'g', 'b'] as const) {
          const ends = [start?.[channel] ?? NaN, end?.[channel] ?? NaN]
          expect(now?.[channel]).toBeGreaterThanOrEqual(Math.min(...ends))
          expect(now?.[channel]).toBeLessThanOrEqual(Math.max(...ends))
        }
        for (const seen of Object.values(mixed.hatches)) expect(seen).toBeLessThanOrEqual(1)
      }),
    )
  })
})

describe('the fade', () => {
  const from: Fills = new Map([
    ['a', { colour: '#000000', strength: 1, back: false, hatches: {} }],
    ['b', { colour: '#090909', strength: 1, back: false, hatches: {} }],
  ])
  const to: Fills = new Map([...from, ['a', { colour: '#c8c8c8', strength: 1, back: false, hatches: {} }]])
  const frames: FrameRequestCallback[] = []
  afterEach(() => {
    vi.unstubAllGlobals()
    frames.length = 0
  })
  const stubFrames = () => {
    vi.stubGlobal('requestAnimationFrame', (run: FrameRequestCallback) => frames.push(run))
    vi.stubGlobal('cancelAnimationFrame', (id: number) => frames.splice(id - 1, 1))
    vi.stubGlobal('performance', { now: () => 1000 })
  }

  it('takes a step a frame through what lies between, touching only what changes, and ends exactly there', () => {
    stubFrames()
    const steps: { readonly red: number; readonly codes: readonly string[] }[] = []
    const done = vi.fn()
    fade(from, to, 200, (fills, codes) => steps.push({ red: rgb(fills.get('a')?.colour ?? '').r, codes }), done)
    for (const now of [1000, 1100, 1200]) frames.shift()?.(now)
    expect(steps.map(({ codes }) => codes)).toEqual([['a'], ['a'], ['a']])
    expect(steps[0]?.red).toBe(0)
    expect(steps[1]?.red).toBeGreaterThan(100)
    expect(steps[2]?.red).toBe(200)
    expect(done).toHaveBeenCalledOnce()
    expect(frames).toHaveLength(0)
  })

  it('is made at once when there is nothing to fade from, or no motion is wanted', () => {
    stubFrames()
    const apply = vi.fn()
    fade(new Map(), to, 200, apply, vi.fn())
    fade(from, to, 0, apply, vi.fn())
    expect(apply.mock.calls.map(([fills]: unknown[]) => fills)).toEqual([to, to])
    expect(frames).toHaveLength(0)
  })

  it('can be stopped where it is', () => {
    stubFrames()
    const done = vi.fn()
    const stop = fade(from, to, 200, vi.fn(), done)
    stop()
    expect(frames).toHaveLength(0)
    expect(done).not.toHaveBeenCalled()
  })
})
