import { describe, expect, it } from 'vitest'
import { crosstabsReplySchema, type CrosstabsReply } from '../../api/replies/crosstabs.ts'
import type { IndicatorReply, IndicatorsReply } from '../../api/replies/indicators.ts'
import type { PublishedTotalsReply } from '../../api/replies/studies.ts'
import { askJson } from './support/replyOf.ts'
import { studyId, testApp } from './support/testApp.ts'

const app = testApp()
const root = `/api/v1/studies/${studyId}`
const ask = async <T>(path: string): Promise<T> => (await askJson(app, root + path)).body as T
const cross = (x: string, y: string): Promise<CrosstabsReply> => ask(`/crosstabs?x=${x}&y=${y}`)

describe('two indicators crossed', () => {
  it.each([
    ['project-level', 'broker-maturity'],
    ['needs-inventory', 'business-unit-cooperation'],
    ['staffing', 'cooperation-degree'],
    ['course-types', 'project-level'],
  ])('%s and %s are what the two say by themselves', async (x, y) => {
    const reply = await cross(x, y)
    expect(crosstabsReplySchema.parse(reply)).toEqual(reply)
    const [one, other] = [await ask<IndicatorReply>(`/indicators/${x}`), await ask<IndicatorReply>(`/indicators/${y}`)]
    const valueOf = ({ values }: IndicatorReply, code: string) => values.find((value) => value.code === code)
    expect(reply.base + reply.missingPairs.length).toBe(52)
    expect(reply.cells).toHaveLength(one.classes.length * other.classes.length)
    expect(reply.x.colours).toEqual(one.colours)
    for (const { x: column, y: row, codes, count } of reply.cells) {
      expect(codes).toHaveLength(count)
      for (const code of codes) {
        expect(valueOf(one, code)?.classes).toContain(column)
        expect(valueOf(other, code)?.classes).toContain(row)
      }
    }
    for (const { code, x: whyNotX, y: whyNotY } of reply.missingPairs) {
      expect(whyNotX).toBe(valueOf(one, code)?.missing)
      expect(whyNotY).toBe(valueOf(other, code)?.missing)
      expect(whyNotX ?? whyNotY).not.toBeNull()
    }
    const counted = one.values.filter(({ code, missing }) => missing === null && valueOf(other, code)?.missing === null)
    expect(reply.base).toBe(counted.length)
    for (const { id, count } of reply.columns) expect(counted.filter(({ classes }) => classes.includes(id))).toHaveLength(count)
  })

  it('sum to rows, columns and base, and shares to one, where each municipality is in one class', async () => {
    const { cells, columns, rows, base } = await cross('project-level', 'broker-maturity')
    const sum = (numbers: readonly (number | null)[]) => numbers.reduce<number>((total, each) => total + (each ?? NaN), 0)
    expect(sum(cells.map(({ count }) => count))).toBe(base)
    for (const { id, count } of columns) {
      const column = cells.filter(({ x }) => x === id)
      expect(sum(column.map((cell) => cell.count))).toBe(count)
      if (count > 0) expect(sum(column.map(({ shareOfColumn }) => shareOfColumn))).toBeCloseTo(1)
    }
    for (const { id, count } of rows) {
      const row = cells.filter(({ y }) => y === id)
      expect(sum(row.map((cell) => cell.count))).toBe(count)
      if (count > 0) expect(sum(row.map(({ shareOfRow }) => shareOfRow))).toBeCloseTo(1)
    }
  })

  it('are the declared level and the maturity where nothing else is asked for; one given leaves the other', async () => {
    const chosen = async (query: string) => {
      const { x, y } = await ask<CrosstabsReply>(`/crosstabs${query}`)
      return [x.id, y.id]
    }
    expect(await chosen('')).toEqual(['project-level', 'broker-maturity'])
    expect(await chosen('?x=needs-inventory')).toEqual(['needs-inventory', 'broker-maturity'])
    expect(await chosen('?y=needs-inventory')).toEqual(['project-level', 'needs-inventory'])
    expect(await chosen('?x=broker-maturity')).toEqual(['broker-maturity', 'project-level'])
    expect(await chosen('?y=project-level')).toEqual(['broker-maturity', 'project-level'])
  })

  it('can’t be the same, nor one that is not there', async () => {
    const { indicators } = await ask<IndicatorsReply>('/indicators')
    const ids = indicators.map(({ id }) => id)
    const same = await askJson(app, `${root}/crosstabs?x=staffing&y=staffing`)
    expect(same.status).toBe(400)
    expect(same.body).toMatchObject({ parameter: 'y', allowedValues: ids.filter((id) => id !== 'staffing') })
    const unknown = await askJson(app, `${root}/crosstabs?x=wealth`)
    expect(unknown.status).toBe(400)
    expect(unknown.body).toMatchObject({ parameter: 'x', allowedValues: ids })
  })
})

describe('a cross-tabulation of some of the municipalities', () => {
  it('counts those of the county that fulfil the conditions, and no others', async () => {
    const whole = await cross('project-level', 'broker-maturity')
    const some = await ask<CrosstabsReply>('/crosstabs?x=project-level&y=broker-maturity&county=18&filter=needs-inventory:yes')
    const { codes } = await ask<{ codes: string[] }>('/selections?filter=needs-inventory:yes')
    const counted = codes.filter((code) => code.startsWith('18'))
    expect(some.municipalities).toBe(counted.length)
    expect(some.base + some.missingPairs.length).toBe(counted.length)
    expect(some.cells.map((cell) => cell.codes)).toEqual(
      whole.cells.map((cell) => cell.codes.filter((code) => counted.includes(code))),
    )
    expect(some.links['self']).toContain('&county=18&filter=needs-inventory:yes')
  })

  it('is held to no bound of the whole region', async () => {
    expect((await ask<CrosstabsReply>('/crosstabs?x=needs-inventory&y=project-interest&county=18')).bounds).toBeNull()
  })
})

describe('what published margins alone allow', () => {
  it('is for every pair of domain 1.3 the interval there, and holds the example data', async () => {
    const table: [string, string, string[], string[], number, number, number][] = [
      ['competence-development', 'project-interest', ['yes'], ['yes'], 34, 42, 50],
      ['competence-development', 'project-interest', ['no'], ['no'], 0, 8, 50],
      ['competence-development', 'needs-inventory', ['yes'], ['yes'], 22, 30, 50],
      ['competence-development', 'business-unit-cooperation', ['yes'], ['yes'], 27, 35, 50],
      ['project-interest', 'business-unit-cooperation', ['yes'], ['yes'], 30, 35, 50],
      ['needs-inventory', 'business-unit-cooperation', ['yes'], ['yes'], 15, 30, 50],
      ['project-level', 'project-interest', ['level-1', 'level-2'], ['yes'], 13, 23, 52],
      ['project-level', 'workshop-attendance', ['level-1', 'level-2'], ['yes'], 0, 23, 52],
    ]
    for (const [x, y, xClasses, yClasses, minimum, maximum, base] of table) {
      const { bounds, cells } = await cross(x, y)
      const bound = bounds?.find((each) => each.xClasses.join() === xClasses.join() && each.yClasses.join() === yClasses.join())
      expect(bound, `${x} ${y}`).toMatchObject({ minimum, maximum, base })
      const counted = cells
        .filter((cell) => xClasses.includes(cell.x) && yClasses.includes(cell.y))
        .reduce((sum, { count }) => sum + count, 0)
      expect(bound?.observed).toBe(counted)
      expect(counted).toBeGreaterThanOrEqual(minimum)
      expect(counted).toBeLessThanOrEqual(maximum)
      expect(bound?.facts).not.toEqual([])
    }
  })

  it('is computed where the study states none, from the two margins it then names', async () => {
    const { bounds } = await cross('needs-inventory', 'project-interest')
    expect(bounds).toHaveLength(1)
    expect(bounds?.[0]).toMatchObject({ xClasses: ['yes'], yClasses: ['yes'], minimum: 22, maximum: 30, base: 50 })
    expect(bounds?.[0]?.note.sv).toContain('30 och 42')
    expect(bounds?.[0]?.facts).toEqual(expect.arrayContaining(['F43', 'F51']))
  })

  it('is the same whichever way the two are turned', async () => {
    const one = (await cross('needs-inventory', 'business-unit-cooperation')).bounds
    const other = (await cross('business-unit-cooperation', 'needs-inventory')).bounds
    expect(other?.map(({ minimum, maximum, observed }) => [minimum, maximum, observed])).toEqual(
      one?.map(({ minimum, maximum, observed }) => [minimum, maximum, observed]),
    )
    const { jointBounds } = await ask<PublishedTotalsReply>('/published-totals')
    expect(jointBounds.map(({ label }) => label)).toContainEqual(one?.[0]?.label)
  })

  it('is not said of what has no published margin, nor of who took part', async () => {
    for (const [x, y] of [
      ['project-level', 'broker-maturity'],
      ['course-types', 'organisation'],
      ['participation', 'needs-inventory'],
    ])
      expect((await cross(x ?? '', y ?? '')).bounds).toBeNull()
  })
})
