import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readConditions } from '../../../../api/pages/readConditions.ts'
import { parseAddress } from '../../../../api/domain/address/parseAddress.ts'
import { settleAddress } from '../../../../api/domain/address/settleAddress.ts'

const classesOf = new Map([
  ['needs-inventory', ['yes', 'no']],
  ['project-level', ['level-0', 'level-1', 'level-2']],
  ['staffing', ['none', 'some']],
])

/** Addresses with slips in them: what exists, what does not, twice the same, and now and then no form at all. */
const askable = [...classesOf].map(([id, ids]) => ({ id, classes: ids.map((each) => ({ id: each })), missing: [] }))
const id = fc.constantFrom(...classesOf.keys(), 'nope', 'x1')
const classId = fc.constantFrom('yes', 'no', 'level-1', 'level-2', 'some', 'nope')
const condition = fc.tuple(id, fc.array(classId, { minLength: 1, maxLength: 4 })).map(([of, ids]) => `${of}:${ids.join(',')}`)
const text = fc.oneof(
  { weight: 4, arbitrary: fc.array(condition, { maxLength: 4 }).map((all) => all.join('~')) },
  { weight: 1, arbitrary: fc.string() },
  { weight: 1, arbitrary: fc.stringMatching(/^[a-z:,~-]{0,20}$/) },
)

describe('the filter of a page’s address', () => {
  it('is its conditions in their order, with what exists', () => {
    expect(readConditions('project-level:level-2,level-1~needs-inventory:yes', classesOf)).toEqual([
      { indicator: 'project-level', classes: ['level-2', 'level-1'] },
      { indicator: 'needs-inventory', classes: ['yes'] },
    ])
    expect(readConditions('needs-inventory:yes,nope~nope:yes~staffing:nope~needs-inventory:no', classesOf)).toEqual([
      { indicator: 'needs-inventory', classes: ['yes'] },
    ])
  })

  it.each([
    '',
    ':',
    'needs-inventory',
    'needs-inventory:',
    'needs-inventory:yes~',
    'Needs-Inventory:yes',
    'needs-inventory:yes no',
  ])('is none where it says ”%s”', (said) => expect(readConditions(said, classesOf)).toEqual([]))

  it('asks for classes that exist, each once, of each indicator once, whatever it says', () => {
    fc.assert(
      fc.property(text, (said) => {
        const conditions = readConditions(said, classesOf)
        expect(new Set(conditions.map(({ indicator }) => indicator)).size).toBe(conditions.length)
        for (const { indicator, classes } of conditions) {
          expect(classes).not.toEqual([])
          expect(new Set(classes).size).toBe(classes.length)
          expect(classesOf.get(indicator) ?? []).toEqual(expect.arrayContaining([...classes]))
        }
      }),
    )
  })

  it('is what the client reads, so that nothing changes when it takes over', () => {
    fc.assert(
      fc.property(text, (said) => {
        const { address } = parseAddress('/', `?${new URLSearchParams({ urval: said }).toString()}`)
        const settled = settleAddress(address, { askable })
        expect(readConditions(said, classesOf)).toEqual(settled.address.selection)
      }),
    )
  })
})
