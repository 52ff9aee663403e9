import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { makeSnapshot, readSnapshot } from '../../../../api/data/readData.ts'
import { temporaryFolder } from '../../../support/temporaryFolder.ts'
import { smallFacts, smallFactsFile } from '../domain/study/smallFacts.ts'
import { smallSnapshot } from '../domain/study/smallSnapshot.ts'
import { smallCodes, smallCsv, smallStudy } from '../domain/study/smallStudy.ts'

const { answers } = smallSnapshot

describe('a snapshot', () => {
  it('is named by 16 hex digits', () => {
    expect(smallSnapshot.hash).toMatch(/^[0-9a-f]{16}$/)
  })

  it('has the same name for the same content, however its keys are ordered', () => {
    const reordered = answers.map((row) => ({
      answers: Object.fromEntries(Object.entries(row.answers).toReversed()),
      provenance: row.provenance,
      code: row.code,
    }))
    expect(makeSnapshot(structuredClone(smallStudy), reordered).hash).toBe(smallSnapshot.hash)
  })

  it('has another name when an answer or the study changes', () => {
    const [first, ...rest] = answers
    if (!first) throw new Error('no answers')
    const changed = { ...first, answers: { ...first.answers, works: { kind: 'option', option: 'no' } as const } }
    expect(makeSnapshot(smallStudy, [changed, ...rest]).hash).not.toBe(smallSnapshot.hash)
    expect(makeSnapshot({ ...smallStudy, defaultIndicator: 'works' }, answers).hash).not.toBe(smallSnapshot.hash)
  })

  it('has another name when a fact changes', () => {
    const [first, ...rest] = smallFacts
    if (!first) throw new Error('no facts')
    const named = makeSnapshot(smallStudy, answers, smallFacts).hash
    expect(makeSnapshot(smallStudy, answers, [{ ...first, quotation: 'other words' }, ...rest]).hash).not.toBe(named)
  })

  it('needs answers, of one provenance', () => {
    const mixed = answers.map((row, index) => ({ ...row, provenance: index === 0 ? ('collected' as const) : row.provenance }))
    expect(() => makeSnapshot(smallStudy, [])).toThrow(RangeError)
    expect(() => makeSnapshot(smallStudy, mixed)).toThrow(RangeError)
  })
})

describe('a study’s folder', () => {
  let dir = ''
  const write = (name: string, text: string) => writeFileSync(join(dir, name), text)
  const read = () => readSnapshot(dir, smallCodes)

  beforeEach(() => {
    dir = temporaryFolder()
    write('study.yaml', stringify(smallStudy))
    write('facts.yaml', stringify(smallFactsFile))
    write('example-answers.csv', smallCsv)
  })

  it('is read to a snapshot of its example answers', () => {
    expect(read()).toEqual(makeSnapshot(smallStudy, answers, smallFacts))
  })

  it('is read to its collected answers as soon as there are any', () => {
    write('collected-answers.csv', smallCsv.replaceAll(',example,', ',collected,'))
    expect(read().provenance).toBe('collected')
  })

  it('lets no answers pass for what their file is not', () => {
    write('collected-answers.csv', smallCsv)
    expect(read).toThrow(/collected-answers\.csv provenance: .*collected/)
    rmSync(join(dir, 'collected-answers.csv'))
    write('example-answers.csv', smallCsv.replaceAll(',example,', ',collected,'))
    expect(read).toThrow(/example-answers\.csv provenance: .*example/)
  })

  it('with a fault names file and line', () => {
    write('example-answers.csv', smallCsv.replace('remit', 'stuff'))
    expect(read).toThrow(/example-answers\.csv:3 reason: ”stuff”/)
    write('study.yaml', stringify({ ...smallStudy, defaultIndicator: 'Not A Slug' }))
    expect(read).toThrow(/study\.yaml:\d+ defaultIndicator/)
    write('facts.yaml', stringify({ ...smallFactsFile, derived: 'none' }))
    expect(read).toThrow(/facts\.yaml:\d+ derived/)
  })

  it('refers to facts there are: another is told with the line that names it', () => {
    const facts = smallFactsFile.facts.filter(({ id }) => id !== 'F32')
    write('facts.yaml', stringify({ ...smallFactsFile, facts }))
    const lines = stringify(smallStudy).split('\n')
    const line = lines.findIndex((each) => each.trim() === '- F32') + 1
    expect(read).toThrow(`study.yaml:${line} publishedTotals.works-yes.facts.0: no fact "F32" in facts.yaml`)
  })
})
