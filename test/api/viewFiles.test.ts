import { describe, expect, it } from 'vitest'
import { readWorkbook, xlsxType } from './support/readFiles.ts'
import { studyId } from './support/testApp.ts'
import { app, root } from './support/viewFiles.ts'

describe('every view’s data', () => {
  it.each([
    ['/comparisons?codes=0484,1980', 'example-comparison-0484-1980'],
    ['/crosstabs?x=staffing&y=broker-maturity&county=18', 'example-crosstab-staffing-broker-maturity-selection'],
    ['/municipalities/0484', 'example-answers-0484'],
    ['/facts', 'published-facts'],
    ['/published-totals', 'published-totals'],
  ])('%s is CSV and Excel too, by name or by Accept, and the CSV leads to the workbook', async (path, name) => {
    const and = path.includes('?') ? '&' : '?'
    for (const [format, type] of [
      ['csv', 'text/csv; charset=utf-8'],
      ['xlsx', xlsxType],
    ] as const) {
      const byName = await app.request(`${root + path + and}format=${format}`)
      const byHeader = await app.request(root + path, { headers: { accept: type.split(';')[0] ?? '' } })
      for (const response of [byName, byHeader]) {
        expect(response.status).toBe(200)
        expect(response.headers.get('content-type')).toBe(type)
        expect(response.headers.get('content-disposition')).toBe(`attachment; filename="larkartan-${studyId}-${name}.${format}"`)
      }
      if (format === 'csv') expect(await byName.text()).toBe(await byHeader.text())
      const [, described = ''] = /<([^>]+)>; rel="describedby"/.exec(byName.headers.get('link') ?? '') ?? []
      expect(Object.keys(await readWorkbook(app, described))).toEqual(expect.arrayContaining(['Kodbok', 'Proveniens']))
    }
    expect((await app.request(root + path)).headers.get('content-type')).toBe('application/json')
  })
})
