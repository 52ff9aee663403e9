import { describe, expect, it } from 'vitest'
import type { CrosstabsReply } from '../../api/replies/crosstabs.ts'
import { type missingReasons, missingLabel } from '../../api/domain/study/missing.ts'
import { inCells, inText, underNames, type Cells } from './support/readFiles.ts'
import { ask, filesOf, isExplained, nameOf } from './support/viewFiles.ts'

describe('a cross-tabulation as files', () => {
  it.each([
    '/crosstabs?x=project-level&y=broker-maturity',
    '/crosstabs?x=needs-inventory&y=business-unit-cooperation',
    '/crosstabs?x=course-types&y=staffing&county=18&filter=needs-inventory:yes',
  ])('%s has counts, shares with their bases, who is in each cell, and apart who has no value, cell by cell', async (path) => {
    const reply = await ask<CrosstabsReply>(path)
    const { x, y, cells, columns, rows, missingPairs: missing, bounds, base } = reply
    const { workbook, csv } = await filesOf(path)
    const labels = (axis: CrosstabsReply['x'], id: string) => {
      const found = axis.classes.find((each) => each.id === id)
      return [found?.label.sv, found?.label.en]
    }
    const counted = [x, y].some(({ kind }) => kind === 'multiple') ? ['Kommuner', 'Municipalities'] : ['Summa', 'Total']
    const { Korstabell = [], Celler = [], Proveniens = [] } = workbook
    expect(Korstabell).toEqual([
      ['y', 'y-label-sv', 'y-label-en', ...x.classes.map(({ label }) => `${label.sv} / ${label.en}`), 'total'],
      ...y.classes.map(({ id, label }) => [
        ...[id, label.sv, label.en],
        ...x.classes.map((column) => cells.find((cell) => cell.x === column.id && cell.y === id)?.count),
        rows.find((row) => row.id === id)?.count,
      ]),
      ['total', ...counted, ...columns.map(({ count }) => count), base],
    ])
    expect(csv).toEqual(inText(Celler))
    expect(Celler[0]).toEqual([
      ...['kind', 'x', 'x-label-sv', 'x-label-en', 'y', 'y-label-sv', 'y-label-en', 'count'],
      ...['column-base', 'share-of-column', 'row-base', 'share-of-row', 'codes', 'names'],
    ])
    const inCellsOfTable = Celler.filter(([kind]) => kind === 'cell')
    expect(inCellsOfTable).toEqual(
      inCells(
        cells.map((cell) => [
          ...['cell', cell.x, ...labels(x, cell.x), cell.y, ...labels(y, cell.y), cell.count],
          ...[columns.find(({ id }) => id === cell.x)?.count, cell.shareOfColumn],
          ...[rows.find(({ id }) => id === cell.y)?.count, cell.shareOfRow],
          ...[cell.codes.join(';'), cell.codes.map(nameOf).join(';')],
        ]),
      ),
    )
    const without = Celler.filter(([kind]) => kind === 'missing')
    expect(Celler).toHaveLength(1 + inCellsOfTable.length + without.length)
    const inWords = (reason: (typeof missingReasons)[number] | null) =>
      reason === null ? [null, null, null] : [`!${reason}`, missingLabel(reason).sv, missingLabel(reason).en]
    const listed = without.flatMap((row) =>
      String(row[12])
        .split(';')
        .map((code) => [code, row[1], row[4]]),
    )
    const byCode = (rowsOf: Cells) => rowsOf.toSorted(([a], [b]) => String(a).localeCompare(String(b)))
    expect(byCode(listed)).toEqual(byCode(missing.map((each) => [each.code, each.x && `!${each.x}`, each.y && `!${each.y}`])))
    for (const row of without) {
      expect(row[7]).toBe(String(row[12]).split(';').length)
      expect(row.slice(8, 12)).toEqual([null, null, null, null])
    }
    expect(workbook['Saknar värde']?.slice(1)).toEqual(
      missing.map((each) => [each.code, nameOf(each.code), ...inWords(each.x), ...inWords(each.y)]),
    )
    expect(workbook['Gränser']?.slice(1)).toEqual(
      bounds?.map(({ xClasses, yClasses, label, minimum, maximum, observed, base: of, note, facts }) => [
        ...[xClasses.join(';'), yClasses.join(';'), label.sv, label.en, minimum, maximum, observed, of],
        ...[note.sv, note.en, facts.join(';')],
      ]),
    )
    // The matrix is headed by the classes in words; their codes are in Celler.
    isExplained(
      { ...workbook, Korstabell: Korstabell.slice(0, -1) },
      x.classes.map(({ label }) => `${label.sv} / ${label.en}`),
    )
    expect(underNames(Proveniens)).toMatchObject({
      'Ursprung / Provenance': ['Exempeldata / Example data', expect.any(String), expect.any(String)],
      'Ögonblicksbild / Snapshot': [reply.snapshot],
      'I kolumnerna (x) / In the columns (x)': [`${x.title.sv} / ${x.title.en} (${x.id})`],
      'I raderna (y) / In the rows (y)': [`${y.title.sv} / ${y.title.en} (${y.id})`],
      'Kommuner i filen / Municipalities in the file': [reply.municipalities],
      'Med värde i båda (korstabellens bas) / With a value in both (base of the cross table)': [base],
      'Hämtad / Taken': ['2026-11-25'],
    })
  })

  it('of a filter that leaves nobody says which condition did it', async () => {
    const { workbook } = await filesOf('/crosstabs?filter=participation:no~needs-inventory:yes')
    expect(underNames(workbook['Proveniens'] ?? [])['Urval / Filter']?.[0]).toMatch(/Före ”Behovsinventering: ja” fanns 2 kvar/)
    expect(workbook['Korstabell']?.at(-1)?.slice(3)).toEqual([0, 0, 0, 0])
  })
})
