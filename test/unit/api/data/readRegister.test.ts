import { describe, expect, it } from 'vitest'
import { readRegister } from '../../../../api/data/readRegister.ts'

const HEADER = 'code,name,county_code,county,nuts3,population_2018'
const HEBY = '0331,Heby,03,Uppsala län,SE121,13910'
const ARBOGA = '1984,Arboga,19,Västmanlands län,SE125,14138'

function complaint(...lines: string[]): string {
  try {
    readRegister(lines.join('\n'))
  } catch (error) {
    return error instanceof Error ? error.message : ''
  }
  return ''
}

describe('reading the register', () => {
  it('keeps codes as text and orders municipalities and counties by them', () => {
    const { municipalities, counties } = readRegister([HEADER, ARBOGA, HEBY].join('\n'))
    expect(municipalities.map(({ code }) => code)).toEqual(['0331', '1984'])
    expect(counties).toEqual([
      { code: '03', name: 'Uppsala län' },
      { code: '19', name: 'Västmanlands län' },
    ])
  })

  it('gives the population with its year, which is not 2008', () => {
    expect(readRegister([HEADER, HEBY].join('\n')).municipalities[0]?.population).toEqual({ count: 13910, year: 2018 })
  })

  it('takes a byte order mark, line feeds of either kind and further columns', () => {
    const text = `\uFEFF${HEADER},remark\r\n${HEBY},"flyttade 2007,\r\nkod 1917"\r\n`
    expect(readRegister(text).municipalities.map(({ name }) => name)).toEqual(['Heby'])
  })

  it.each([
    [
      'a code shortened by a spreadsheet',
      HEBY.replace('0331', '331'),
      'municipalities.csv:3: field "code": a municipality code is four digits.',
    ],
    ['an empty name', HEBY.replace('Heby', ''), 'municipalities.csv:3: field "name": must not be empty.'],
    [
      'a county code of one digit',
      HEBY.replace(',03,', ',3,'),
      'municipalities.csv:3: field "county_code": a county code is two digits.',
    ],
    [
      'a population that is no number',
      HEBY.replace('13910', 'ca 14 000'),
      'municipalities.csv:3: field "population_2018": must be a whole number.',
    ],
    [
      'a code in the wrong county',
      HEBY.replace('0331', '1917'),
      'municipalities.csv:3: field "county_code": 1917 is not in county 03.',
    ],
    ['a code that stands twice', ARBOGA, 'municipalities.csv:3: field "code": 1984 stands twice.'],
    [
      'a county of two names',
      '1983,Köping,19,Västmanland,SE125,26268',
      'municipalities.csv:3: field "county": 19 is also called Västmanlands län.',
    ],
  ])('says file, line and field of %s', (_, row, message) => {
    expect(complaint(HEADER, ARBOGA, row)).toBe(message)
  })

  it('counts lines rightly after a cell of several lines', () => {
    expect(complaint(`${HEADER},remark`, `${ARBOGA},"två\nrader"`, `${HEBY.replace('Heby', '')},`)).toBe(
      'municipalities.csv:4: field "name": must not be empty.',
    )
  })

  it('names a column that is missing, a row too short and an empty file', () => {
    expect(complaint(HEADER.replace(',nuts3', ''), HEBY.replace(',SE121', ''))).toBe(
      'municipalities.csv:1: field "nuts3" is missing.',
    )
    expect(complaint(HEADER, ARBOGA, '0331,Heby')).toMatch(/^municipalities\.csv:3: /)
    expect(complaint('')).toBe('municipalities.csv:1: the file is empty.')
  })
})
