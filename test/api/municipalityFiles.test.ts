import { describe, expect, it } from 'vitest'
import type { ProfileReply } from '../../api/replies/profile.ts'
import { inText } from './support/readFiles.ts'
import { testDeps, studyId } from './support/testApp.ts'
import { ask, filesOf, isExplained } from './support/viewFiles.ts'

const snapshot = testDeps.snapshots.get(studyId)

describe('one municipality’s own answers as files', () => {
  it.each(['0484', '1984', '0319'])('of %s have a row for each question, with what the JSON says', async (code) => {
    const path = `/municipalities/${code}`
    const reply = await ask<ProfileReply>(path)
    const { workbook, csv } = await filesOf(path)
    expect(Object.keys(workbook)).toEqual(['Svar', 'Kodbok', 'Proveniens'])
    const table = workbook['Svar'] ?? []
    expect(csv).toEqual(inText(table))
    const [header = [], ...lines] = table
    const rows = lines.map((line) => Object.fromEntries(header.map((name, at) => [String(name), line[at]])))
    expect(rows.map((row) => row['question'])).toEqual(reply.answers.map(({ question }) => question))
    expect(rows.some((row) => row['missing'] !== null)).toBe(true)
    for (const [at, each] of reply.answers.entries()) {
      const { value, classes, missing } = each.answer
      const same = ({ classes: counted }: typeof each.county) =>
        classes.length === 1 ? counted.find(({ id }) => id === classes[0])?.count : null
      const group = snapshot?.study.groups.find(({ id }) => id === each.group)
      expect(rows[at]).toMatchObject({
        code,
        municipality: reply.name,
        'group-sv': group?.title.sv,
        'group-en': group?.title.en,
        'title-sv': each.title.sv,
        'wording-sv': each.wording.sv,
        'wording-en': each.wording.en,
        answer: Array.isArray(value) ? value.join(';') : value,
        'label-sv': each.label.sv,
        missing,
        'county-count': same(each.county),
        'county-base': each.county.base,
        'region-count': same(each.region),
        'region-base': each.region.base,
        provenance: reply.provenance,
      })
    }
  })

  it('explain every column, and say whose they are and where they come from', async () => {
    const { workbook } = await filesOf('/municipalities/0484')
    isExplained(workbook)
    const about = (workbook['Proveniens'] ?? []).map((row) => row.join(' ')).join('\n')
    for (const part of ['Exempeldata', 'Källa', 'Eskilstuna (0484)']) expect(about).toContain(part)
  })
})
