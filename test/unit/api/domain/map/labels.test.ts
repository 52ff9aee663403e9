import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitExtent, isInside, overlap } from '../../../../../api/domain/map/frame.ts'
import { labelCandidates, type LabelCandidate, pictureLabels } from '../../../../../api/domain/map/labels.ts'
import { screenLabels } from '../../../../../api/domain/map/screenLabels.ts'
import { placesOf } from '../../../../../api/domain/map/region.ts'
import { geography } from '../../pictures/support.ts'

const area = { left: 0, top: 0, width: 800, height: 900 }
const candidate = fc.record({
  text: fc.stringMatching(/^[A-ZÅÄÖ][a-zåäö]{2,14}$/),
  at: fc.tuple(fc.integer({ min: -50, max: 850 }), fc.integer({ min: -50, max: 950 })),
  weight: fc.integer({ min: 1, max: 200_000 }),
})
const candidates = fc
  .array(candidate, { maxLength: 60 })
  .map((each): LabelCandidate[] => each.map((one, index) => ({ ...one, code: String(index).padStart(4, '0') })))

describe('names on a picture', () => {
  it('never overlap and never run over its sides', () => {
    fc.assert(
      fc.property(candidates, (each) => {
        const labels = pictureLabels(each, area)
        for (const [index, { box }] of labels.entries()) {
          expect(isInside(box, area)).toBe(true)
          for (const other of labels.slice(index + 1)) expect(overlap(box, other.box)).toBe(false)
        }
      }),
    )
  })

  it('are all 52 where the whole region is shown', () => {
    const extent = geography.extents.get('region') ?? [0, 0, 1, 1]
    const frame = fitExtent(extent, { left: 24, top: 24, width: 752, height: 812 })
    const labels = pictureLabels(labelCandidates(placesOf(geography.boundaries), frame.place), area)
    expect(labels.map(({ text }) => text).toSorted()).toEqual(geography.municipalities.map(({ name }) => name).toSorted())
  })

  it('are the same for the same candidates in any order', () => {
    fc.assert(
      fc.property(candidates, (each) => {
        expect(pictureLabels(each.toReversed(), area)).toEqual(pictureLabels(each, area))
      }),
    )
  })
})

describe('names on the screen', () => {
  const fitted = { left: 0, top: 0, width: 1000, height: 1400 }
  const set = (each: readonly LabelCandidate[], foremost: string | null = null) =>
    screenLabels(
      each,
      fitted,
      () => 12,
      () => [[0, 0]],
      0,
      foremost,
    )

  it('stand without a gap or a double through the steps where a place has one', () => {
    fc.assert(
      fc.property(candidates, (each) => {
        const labels = set(each.filter(({ at: [x, y] }) => x >= 0 && x <= 1000 && y >= 0 && y <= 1400))
        for (const { from, until } of labels) expect(from).toBeLessThan(until)
        const seen = new Map<string, Set<number>>()
        for (const { text, share, from, until } of labels)
          for (let step = from; step < until; step++) {
            const steps = seen.get(`${text} ${share.join()}`) ?? new Set()
            if (each.filter((one) => one.text === text).length === 1) expect(steps.has(step)).toBe(false)
            seen.set(`${text} ${share.join()}`, steps.add(step))
          }
      }),
    )
  })

  it('begin with the chosen place, whatever its size', () => {
    const near: LabelCandidate[] = [
      { code: '0001', text: 'Storstad', at: [500, 700], weight: 150_000 },
      { code: '0002', text: 'Lillköping', at: [510, 702], weight: 3_000 },
    ]
    expect(set(near).map(({ text }) => text)).toEqual(['Storstad'])
    expect(set(near, '0002').map(({ text }) => text)).toEqual(['Lillköping'])
  })
})
