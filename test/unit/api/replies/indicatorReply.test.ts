import { describe, expect, it } from 'vitest'
import {
  indicatorReplySchema,
  indicatorSummarySchema,
  indicatorReply,
  publishedCounterparts,
  summaryOf,
} from '../../../../api/replies/indicators.ts'
import { findIndicator, listIndicators } from '../../../../api/domain/study/indicator.ts'
import { smallCounties, smallSnapshot } from '../domain/study/smallSnapshot.ts'
import { smallStudy } from '../domain/study/smallStudy.ts'

const reply = (id: string) => {
  const indicator = findIndicator(smallStudy, id)
  if (!indicator) throw new Error(id)
  return indicatorReply(smallSnapshot, indicator, smallCounties)
}

describe('the reply about an indicator', () => {
  it.each(listIndicators(smallStudy).map(({ id }) => id))('keeps to its schema for %s', (id) => {
    expect(indicatorReplySchema.omit({ links: true }).strict().safeParse(reply(id)).error).toBeUndefined()
  })

  it('holds the region’s distribution, every county’s with its own base, and every municipality', () => {
    const { base, classes, missingCounts: missing, counties, values } = reply('works')
    expect(base).toEqual({ count: 2, label: { sv: '2 svarande kommuner', en: '2 responding municipalities' } })
    expect(classes).toMatchObject([
      { id: 'yes', count: 1, share: 0.5 },
      { id: 'no', count: 1, share: 0.5 },
    ])
    expect(missing).toMatchObject([{ reason: 'no-answer', count: 1 }])
    expect(counties).toMatchObject([
      { code: '03', municipalities: 2, base: 2 },
      { code: '18', name: 'Örebro län', municipalities: 1, base: 0, missingCounts: [{ reason: 'no-answer', count: 1 }] },
    ])
    expect(values).toHaveLength(3)
  })

  it('names its snapshot and where the values come from', () => {
    expect(reply('works')).toMatchObject({ study: 'small', snapshot: smallSnapshot.hash, provenance: 'example', facts: ['F01'] })
  })

  it('has a colour for every class', () => {
    const { classes, colours } = reply('overall')
    expect(Object.keys(colours)).toEqual(classes.map(({ id }) => id))
  })

  it('sets the report’s figures beside it, held against the answers', () => {
    expect(reply('works').publishedCounterparts).toEqual([
      {
        id: 'works-yes',
        class: 'yes',
        label: { sv: 'Work with it', en: 'Work with it (en)' },
        figure: 2,
        base: { count: 3, label: { sv: 'municipalities', en: 'municipalities (en)' } },
        origin: 'published',
        derived: false,
        facts: ['F32'],
        quotation: 'a quotation',
        status: 'differs',
        difference: -1,
      },
      expect.objectContaining({
        id: 'works-most',
        figure: null,
        base: null,
        class: null,
        status: 'unverifiable',
        difference: null,
      }),
    ])
    expect(reply('overall').publishedCounterparts).toEqual([])
  })

  it('calls a figure without reconciliation unverifiable', () => {
    expect(publishedCounterparts(smallStudy, 'works', []).map(({ status }) => status)).toEqual(['unverifiable', 'unverifiable'])
  })
})

describe('the summaries of all indicators', () => {
  const summaries = listIndicators(smallSnapshot.study).map((each) => summaryOf(each, smallSnapshot))

  it('keep to their schema, in list order', () => {
    expect(summaries.map(({ id }) => id)).toEqual(listIndicators(smallStudy).map(({ id }) => id))
    for (const summary of summaries)
      expect(indicatorSummarySchema.omit({ links: true }).strict().safeParse(summary).error).toBeUndefined()
  })

  it('say the same as the replies, with the shorter title beside the title where there is one', () => {
    for (const summary of summaries) {
      const { base, classes, missingCounts: missing, colours } = reply(summary.id)
      expect(summary).toMatchObject({ base: base.count, classes, missingCounts: missing, colours })
    }
    const overall = summaries.find(({ id }) => id === 'overall')
    expect(overall).toMatchObject({ title: { sv: 'Overall' }, listTitle: { sv: 'Overall short' } })
  })
})
