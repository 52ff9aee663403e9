import { describe, expect, it } from 'vitest'
import { namesSource, type Slide } from '../../../../../api/domain/study/story.ts'

const slide = (facts: readonly string[], shows: Slide['shows']): Slide => ({
  id: 'one',
  sentence: { sv: 'En tanke', en: 'A thought' },
  points: [],
  facts,
  shows,
})
const map = { kind: 'map', indicator: 'staffing', form: 'map' } as const

describe('the source under a slide', () => {
  it('is named for what rests on its facts and for collected answers, never for invented ones or a visitor’s own words', () => {
    expect(namesSource(slide(['F01'], { kind: 'text' }), 'example')).toBe(true)
    expect(namesSource(slide(['F01'], map), 'example')).toBe(true)
    expect(namesSource(slide([], map), 'collected')).toBe(true)
    expect(namesSource(slide([], map), 'example')).toBe(false)
    expect(namesSource(slide([], { kind: 'text' }), 'collected')).toBe(false)
    expect(namesSource(slide([], map), undefined)).toBe(false)
  })
})
