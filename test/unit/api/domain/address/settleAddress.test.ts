import { describe, expect, it } from 'vitest'
import { startAddress, type Address } from '../../../../../api/domain/address/address.ts'
import { settleAddress, type Known } from '../../../../../api/domain/address/settleAddress.ts'

const known: Known = {
  studies: ['first', 'second'],
  indicators: ['broker-maturity', 'target-sector'],
  counties: ['03', '18'],
  municipalities: ['1880'],
  centres: ['viadidakt'],
  classes: ['0', '1', 'missing-no-answer'],
  options: [],
  askable: [{ id: 'target-sector', classes: [{ id: 'both' }], missingCounts: [{ id: 'private' }] }],
}
const settle = (change: Partial<Address>, what = known) => settleAddress({ ...startAddress, ...change }, what)

describe('settling an address', () => {
  it('takes it at its word while nothing is known', () => {
    const asked: Address = {
      ...startAddress,
      view: { name: 'municipality', code: '9999' },
      indicator: 'nonsense',
      county: '77',
      pinned: 'x',
    }
    expect(settleAddress(asked, {})).toEqual({ address: asked, ignored: [] })
  })
  it('keeps what exists', () => {
    const asked: Partial<Address> = {
      study: 'second',
      view: { name: 'centre', id: 'viadidakt' },
      indicator: 'target-sector',
      county: '18',
      pinned: 'missing-no-answer',
    }
    expect(settle(asked)).toEqual({ address: { ...startAddress, ...asked }, ignored: [] })
  })
  it.each<[Partial<Address>, string, string]>([
    [{ study: 'third' }, 'studie', 'third'],
    [{ view: { name: 'municipality', code: '9999' } }, 'kommun', '9999'],
    [{ view: { name: 'centre', id: 'hittepa' } }, 'larcentrum', 'hittepa'],
    [{ indicator: 'nonsense' }, 'indikator', 'nonsense'],
    [{ county: '77' }, 'lan', '77'],
    [{ pinned: '7' }, 'klass', '7'],
    [{ option: 'private-employers' }, 'alternativ', 'private-employers'],
  ])('leaves out %j and says so', (asked, parameter, value) => {
    expect(settle(asked)).toEqual({ address: startAddress, ignored: [{ parameter, value }] })
  })
  it('leaves out of a filter the indicators and classes that there are not, one by one', () => {
    const selection = [
      { indicator: 'wealth', classes: ['much'] },
      { indicator: 'target-sector', classes: ['both', 'third'] },
    ]
    expect(settle({ selection })).toEqual({
      address: { ...startAddress, selection: [{ indicator: 'target-sector', classes: ['both'] }] },
      ignored: [
        { parameter: 'urval', value: 'wealth' },
        { parameter: 'urval', value: 'target-sector:third' },
      ],
    })
    expect(settle({ pinned: 'missing-nonsense' }).ignored).toEqual([{ parameter: 'klass', value: 'saknas-nonsense' }])
    expect(settle({ selection: [{ indicator: 'target-sector', classes: ['third'] }] }).address.selection).toEqual([])
  })
})
