import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseFacts } from '../../../../api/data/factsFile.ts'
import { parseStudy } from '../../../../api/data/parseStudy.ts'
import { numbersIn, report2008, reportedFigures } from '../../../support/report2008.ts'

const folder = 'geodata/studies/forstudie-2008'
const facts = parseFacts(readFileSync(`${folder}/facts.yaml`, 'utf8'), 'facts.yaml')
const study = parseStudy(readFileSync(`${folder}/study.yaml`, 'utf8'), 'study.yaml')
const { report } = study
if (report === undefined) throw new Error('The study has no report')

const isStated = (id: string) => id.startsWith('F')
/** The report's words for the facts that something rests on. */
const quotationsOf = (ids: readonly string[]) => ids.filter(isStated).map((id) => report2008.facts[id]?.quotation)
const citedIn = (text: string) => text.match(/\b[FD]\d{2,3}\b/g) ?? []

describe('the facts against the report as it was read', () => {
  it('are the same, and none is missing', () => {
    const known = [...Object.keys(report2008.facts), ...Object.keys(report2008.derived)]
    expect(facts.map(({ id }) => id).sort()).toEqual(known.sort())
  })

  it('quote it word for word', () => {
    const stated = facts.filter(({ kind }) => kind === 'fact')
    expect(Object.fromEntries(stated.map(({ id, quotation }) => [id, quotation]))).toEqual(
      Object.fromEntries(Object.entries(report2008.facts).map(([id, { quotation }]) => [id, quotation])),
    )
  })

  it.each(['sv', 'en'] as const)(
    'say in %s each figure of theirs, and no figure but theirs and those of facts they name',
    (language) => {
      const wrong = facts.flatMap(({ id, statement }) => {
        const said = numbersIn(statement[language])
        const own = reportedFigures(id)
        const allowed = [...own, ...citedIn(statement[language]).flatMap(reportedFigures)]
        return [
          ...own.filter((figure) => !said.has(figure)).map((figure) => `${id} leaves out ${figure}`),
          ...[...said].filter((figure) => !allowed.includes(figure)).map((figure) => `${id} says ${figure}`),
        ]
      })
      expect(wrong).toEqual([])
    },
  )
})

describe('the published totals against the report as it was read', () => {
  it('quote words of a fact that they rest on', () => {
    const wrong = study.publishedTotals.filter(({ facts: ids, quotation }) => !quotationsOf(ids).includes(quotation))
    expect(wrong.map(({ id }) => id)).toEqual([])
  })

  it('that the report states rest on its own fact first, whose words hold the figure', () => {
    const stated = study.publishedTotals.filter(({ derived }) => !derived)
    expect(stated.length).toBeGreaterThan(15)
    const wrong = stated.filter(({ figure, quotation, facts: ids }) => {
      const said = [...numbersIn(quotation)].map((each) => (figure < 1 && /procent/.test(quotation) ? each / 100 : each))
      return !isStated(ids[0] ?? '') || !said.includes(figure)
    })
    expect(wrong.map(({ id }) => id)).toEqual([])
  })

  it('that we have derived are the result of a reckoning, or count the facts that they list', () => {
    const derived = study.publishedTotals.filter((total) => total.derived)
    expect(derived.length).toBeGreaterThan(30)
    const wrong = derived.filter(({ figure, base, facts: ids }) => {
      const counted = ids.every(isStated) && (ids.length === figure || reportedFigures(ids[0] ?? '').includes(figure))
      const reckonings = ids.filter((id) => !isStated(id)).flatMap(reportedFigures)
      const isRemainder = base !== undefined && reckonings.includes(base.count - figure)
      return !counted && !reckonings.includes(figure) && !isRemainder
    })
    expect(wrong.map(({ id }) => id)).toEqual([])
  })

  it('have a base that a fact of theirs gives: the 52 and the 50 are everybody’s', () => {
    const everybodys = ['F11', 'F31'].flatMap(reportedFigures)
    const wrong = study.publishedTotals.filter(
      ({ base, facts: ids }) => base !== undefined && ![...everybodys, ...ids.flatMap(reportedFigures)].includes(base.count),
    )
    expect(wrong.map(({ id }) => id)).toEqual([])
  })
})

describe('the rest of the study against the report as it was read', () => {
  it('quotes words of a fact that it rests on', () => {
    const { staircase, criticalAreas, developmentAreas, fundingPaths, needs } = report
    const quoted = [...study.statements, ...staircase, ...criticalAreas, ...developmentAreas, ...fundingPaths, ...needs]
    for (const { facts: ids, quotation } of quoted) expect(quotationsOf(ids), quotation).toContain(quotation)
  })

  it('puts in Swedish quotation marks only words that the report has', () => {
    const inSwedish = (value: unknown): string[] =>
      typeof value !== 'object' || value === null
        ? []
        : Object.entries(value).flatMap(([key, part]) => (key === 'sv' ? [String(part)] : inSwedish(part)))
    const quoted = inSwedish({ ...study, externalSources: [] }).flatMap((text) =>
      [...text.matchAll(/”([^”]+)”/g)].map(([, words = '']) => words),
    )
    expect(quoted.length).toBeGreaterThan(10)
    const report = Object.values(report2008.facts)
      .map(({ quotation }) => quotation.toLowerCase())
      .join('\n')
    expect(quoted.filter((words) => !report.includes(words.toLowerCase()))).toEqual([])
  })

  it('has the report’s steps on the staircase, each in the quotation that stands with it', () => {
    expect(report.staircase.map(({ count }) => count)).toEqual(report2008.staircase)
    for (const { count, quotation, facts: ids } of report.staircase) {
      expect(numbersIn(quotation)).toContain(count)
      expect(reportedFigures(ids[0] ?? '')).toContain(count)
    }
  })

  it('dates the timeline as the facts of each step do', () => {
    const dated = report.timeline.filter(({ facts: ids }) => ids.length > 0)
    expect(dated.length).toBeGreaterThan(8)
    for (const { id, when, facts: ids } of dated) {
      const days = [...numbersIn(when.sv)].filter((number) => number > 12 || /juli/.test(when.sv))
      for (const day of days) {
        if (/före/.test(when.sv)) continue
        expect(ids.flatMap(reportedFigures), `${id} ${day}`).toContain(day)
      }
    }
  })
})
