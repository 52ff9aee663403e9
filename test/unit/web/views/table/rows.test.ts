import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnsOf, groupRows, namedRows, sortByCounty, sortRows, subtotal } from '../../../../../web/views/table/rows.ts'
import type { AnswersReply } from '../../../../../api/replies/answers.ts'
import type { IndicatorSummary } from '../../../../../api/replies/indicators.ts'
import { column, row } from './someRows.ts'

const swedish = new Intl.Collator('sv')
const degree = column('degree', 'sporadic', 'regular', 'concrete')
const staffing = column('staffing')
const courses = column('courses', 'computing', 'other')
const rows = [
  row('1984', 'Arboga', { degree: 'regular', staffing: 2, courses: ['computing', 'other'] }),
  row('0509', 'Ödeshög', { degree: 'concrete', staffing: 0.25, courses: ['other'] }),
  row('0319', 'Älvkarleby', { degree: '!not-asked', staffing: '!not-asked', courses: [] }),
  row('0562', 'Finspång', { degree: '!no-answer', staffing: '!no-answer', courses: '!no-answer' }),
  row('0488', 'Trosa', { degree: 'sporadic', staffing: 10, courses: ['computing'] }),
  row('1880', 'Örebro', { degree: 'sporadic', staffing: 0.25, courses: ['computing'] }),
]
const namesBy = (by: Parameters<typeof sortRows>[1], descending = false) =>
  sortRows(rows, by, descending, swedish).map(({ name }) => name)

describe('columns', () => {
  it('have the map’s question first, then those of the study in its order, each with its unit', () => {
    const summary = (id: string) => ({ ...column(id), group: '', kind: 'quantity' }) as unknown as IndicatorSummary
    const unit = { sv: 'tjänster', en: 'posts' }
    const columns = columnsOf(
      ['degree', 'staffing', 'courses'].map(summary),
      [{ id: 'staffing', unit }] as unknown as AnswersReply['variables'],
      'staffing',
    )
    expect(columns.map((each) => [each.id, each.unit])).toEqual([
      ['staffing', unit],
      ['degree', null],
      ['courses', null],
    ])
  })
})

describe('rows in order', () => {
  it('of names stand as Swedish has them, å ä ö last', () => {
    expect(namesBy(null)).toEqual(['Arboga', 'Finspång', 'Trosa', 'Älvkarleby', 'Ödeshög', 'Örebro'])
    expect(namesBy(null, true)).toEqual(namesBy(null).toReversed())
  })

  it('of a question stand in its classes’ order, not the alphabet’s, and alike ones by name', () => {
    expect(namesBy(degree)).toEqual(['Trosa', 'Örebro', 'Arboga', 'Ödeshög', 'Finspång', 'Älvkarleby'])
    expect(namesBy(degree, true)).toEqual(['Ödeshög', 'Arboga', 'Trosa', 'Örebro', 'Finspång', 'Älvkarleby'])
  })

  it('of a quantity stand as numbers', () => {
    expect(namesBy(staffing)).toEqual(['Ödeshög', 'Örebro', 'Arboga', 'Trosa', 'Finspång', 'Älvkarleby'])
  })

  it('of several answers stand by the first that differs', () => {
    expect(namesBy(courses)).toEqual(['Arboga', 'Trosa', 'Örebro', 'Ödeshög', 'Älvkarleby', 'Finspång'])
  })

  it('have the missing last, whichever way, and lose or gain nobody', () => {
    const answer = fc.constantFrom('sporadic', 'regular', 'concrete', '!no-answer', '!not-asked', '!uncertain')
    fc.assert(
      fc.property(fc.array(answer), fc.boolean(), (answers, descending) => {
        const some = answers.map((each, at) => row(String(1000 + at), `Kommun ${at}`, { degree: each }))
        const sorted = sortRows(some, degree, descending, swedish)
        const missing = sorted.map(({ answers: of }) => of['degree']?.missing !== null)
        expect(missing).toEqual(missing.toSorted((one, other) => Number(one) - Number(other)))
        expect(new Set(sorted)).toEqual(new Set(some))
      }),
    )
  })
})

describe('rows found by a name', () => {
  const found = (typed: string | null) => namedRows(rows, typed).map(({ name }) => name)

  it('are those that have what was typed, marks and capitals aside, or that code', () => {
    expect(found('alv')).toEqual(['Älvkarleby'])
    expect(found('ODES')).toEqual(['Ödeshög'])
    expect(found('bo')).toEqual(['Arboga'])
    expect(found('05')).toEqual(['Ödeshög', 'Finspång'])
    expect(found('509')).toEqual(['Ödeshög'])
  })

  it('are those a slip away where none has it, all where nothing is typed, and nobody where it is like nothing', () => {
    expect(found('Finspong')).toEqual(['Finspång'])
    expect(found('arbogs')).toEqual(['Arboga'])
    expect(found(null)).toHaveLength(rows.length)
    expect(found('  ')).toHaveLength(rows.length)
    expect(found('xyzzy')).toEqual([])
  })

  it('are never more for a letter more of a name that has it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...rows), fc.nat(20), ({ name }, length) => {
        const [shorter, longer] = [found(name.slice(0, length)), found(name.slice(0, length + 1))]
        expect(shorter).toEqual(expect.arrayContaining(longer))
        expect(longer).toContain(name)
      }),
    )
  })
})

describe('rows by county', () => {
  it('sorted stand by the counties’ names, either way, each by its municipalities’', () => {
    const places = (descending: boolean) => sortByCounty(rows, descending, swedish).map(({ name }) => name)
    expect(places(false)).toEqual(['Älvkarleby', 'Trosa', 'Finspång', 'Ödeshög', 'Örebro', 'Arboga'])
    expect(places(true)).toEqual(['Arboga', 'Örebro', 'Finspång', 'Ödeshög', 'Trosa', 'Älvkarleby'])
  })

  it('stand in the order of the counties’ codes, each in the order they came', () => {
    const groups = groupRows(sortRows(rows, null, true, swedish), true)
    expect(groups.map(({ county, rows: of }) => [county?.code, of.map(({ name }) => name)])).toEqual([
      ['03', ['Älvkarleby']],
      ['04', ['Trosa']],
      ['05', ['Ödeshög', 'Finspång']],
      ['18', ['Örebro']],
      ['19', ['Arboga']],
    ])
  })

  it('are all in one group where that is not asked for', () => {
    expect(groupRows(rows, false)).toEqual([{ county: null, rows }])
  })
})

describe('a subtotal', () => {
  it('counts classes and missing reasons apart, in order, without those that nobody has', () => {
    expect(subtotal(rows, degree)).toEqual({
      answered: 4,
      classes: [
        { id: 'sporadic', count: 2 },
        { id: 'regular', count: 1 },
        { id: 'concrete', count: 1 },
      ],
      span: null,
      missing: [
        { reason: 'no-answer', count: 1 },
        { reason: 'not-asked', count: 1 },
      ],
    })
  })

  it('of a quantity is its span, never a mean', () => {
    expect(subtotal(rows, staffing)).toMatchObject({ answered: 4, classes: [], span: [0.25, 10] })
  })

  it('of several answers counts a municipality in each', () => {
    expect(subtotal(rows, courses)).toMatchObject({
      answered: 5,
      classes: [
        { id: 'computing', count: 3 },
        { id: 'other', count: 2 },
      ],
    })
  })

  it('of nobody is nothing', () => {
    expect(subtotal([], degree)).toEqual({ answered: 0, classes: [], span: null, missing: [] })
  })
})
