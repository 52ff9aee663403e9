import { describe, expect, it } from 'vitest'
import { comparisonsReplySchema } from '../../../../../api/replies/comparisons.ts'
import { compareGroups, differingOnly } from '../../../../../web/views/compare/rows.ts'
import { askJson } from '../../../../api/support/replyOf.ts'
import { studyId, testApp } from '../../../../api/support/testApp.ts'

const words = (key: string, values: Record<string, string | number> = {}) => [key, ...Object.values(values)].join(' ')
const ask = async (codes: string) =>
  comparisonsReplySchema.parse((await askJson(testApp(), `/api/v1/studies/${studyId}/comparisons?codes=${codes}`)).body)

describe('a comparison as rows', () => {
  it('has every answer, dimension, the overall level, coverage and centres, each with a cell a municipality', async () => {
    const reply = await ask('0484,1980,0380')
    const groups = compareGroups(reply, 'sv', words)
    expect(groups.map(({ id }) => id)).toEqual(['survey', 'workshops', 'project', 'maturity', 'centres'])
    const rows = groups.flatMap(({ rows: each }) => each)
    expect(rows.map(({ id }) => id).toSorted()).toEqual(
      [
        ...reply.answers.map(({ question }) => question),
        ...reply.maturity.dimensions.map(({ id }) => id),
        ...[reply.maturity.overall.id, 'coverage', 'centres'],
      ].toSorted(),
    )
    for (const { cells } of rows) expect(cells.map(({ code }) => code)).toEqual(['0484', '1980', '0380'])
  })

  it('of those that differ has just the rows that the API marks, and no empty groups', async () => {
    const reply = await ask('0484,1980')
    const differing = differingOnly(compareGroups(reply, 'sv', words))
    const ids = differing.flatMap(({ rows }) => rows.map(({ id }) => id))
    const marked = [...reply.answers, ...reply.maturity.dimensions].filter(({ differs }) => differs)
    expect(ids.filter((id) => !['coverage', 'centres', 'broker-maturity'].includes(id)).toSorted()).toEqual(
      marked.map((each) => ('question' in each ? each.question : each.id)).toSorted(),
    )
    expect(differing.every(({ rows }) => rows.length > 0)).toBe(true)
    expect(differingOnly(compareGroups(await ask('0484'), 'sv', words))).toEqual([])
  })
})
