import { describe, expect, it } from 'vitest'
import type { FactsReply, PublishedTotalsReply } from '../../api/replies/studies.ts'
import { isInReport, quotationOf, reportedFigures } from '../support/report2008.ts'
import { askJson } from './support/replyOf.ts'
import { studyId, testApp } from './support/testApp.ts'

const app = testApp()
const root = `/api/v1/studies/${studyId}`
const facts = async () => ((await askJson(app, `${root}/facts?limit=200`)).body as unknown as FactsReply).facts

/** Every fact id under `facts` or `fact`, at any depth. */
function referred(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => {
    if (key === 'links') return []
    return /^facts?$/.test(key) ? ([part].flat() as string[]) : referred(part)
  })
}

describe('the facts of a study', () => {
  it('are 113 stated with a quotation and 21 of ours or others’ with a certainty', async () => {
    const all = await facts()
    const stated = all.filter(({ kind }) => kind === 'fact')
    const derived = all.filter(({ kind }) => kind === 'derived')
    expect([stated.length, derived.length]).toEqual([113, 21])
    expect(stated.every(({ quotation, certainty }) => quotation !== null && certainty === null)).toBe(true)
    expect(derived.every(({ quotation, certainty }) => quotation === null && certainty !== null)).toBe(true)
  })

  it('hold every id that the study and its figures refer to', async () => {
    const ids = (await facts()).map(({ id }) => id)
    const addresses = [root, `${root}/published-totals`, `${root}/municipalities/0484`, `${root}/variables`]
    for (const address of addresses) {
      const used = referred((await askJson(app, address)).body)
      expect(used.length, address).toBeGreaterThan(20)
      for (const id of used) expect(ids, address).toContain(id)
    }
  })

  it('quote the report word for word', async () => {
    const strays = (await facts()).filter(({ quotation }) => quotation !== null && !isInReport(quotation))
    expect(strays.map(({ id }) => id)).toEqual([])
  })

  it('hold the figures of the published totals that rest on them', async () => {
    const { totals } = (await askJson(app, `${root}/published-totals`)).body as unknown as PublishedTotalsReply
    const municipalities = totals.filter(
      ({ unit, base, origin }) => unit === undefined && base !== undefined && origin === 'published',
    )
    expect(municipalities.length).toBeGreaterThan(8)
    for (const { id, figure, facts: ids, quotation = '' } of municipalities) {
      expect(reportedFigures(ids[0] ?? ''), id).toContain(figure)
      expect(
        ids.some((each) => quotationOf(each).includes(quotation)),
        id,
      ).toBe(true)
    }
  })
})
