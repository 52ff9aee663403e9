import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseStudy } from '../../../../api/data/parseStudy.ts'
import { facts, isInReport, numbersIn, quotationOf, reportedFigures, reportText } from '../../../support/report2008.ts'

const folder = 'geodata/studies/forstudie-2008'
const study = parseStudy(readFileSync(`${folder}/study.yaml`, 'utf8'), 'study.yaml')
const { report } = study
if (report === undefined) throw new Error('The study has no report')

const isStated = (id: string) => id.startsWith('F')
const stated = facts.filter(({ id }) => isStated(id))
const ours = facts.filter(({ id }) => !isStated(id))
const citedIn = (text: string) => text.match(/\b[FD]\d{2,3}\b/g) ?? []
/** Whether a text stands in the report's words for one of these facts. */
const isOf = (ids: readonly string[], quotation: string) => ids.some((id) => quotationOf(id).includes(quotation))

describe('the facts against the report', () => {
  it('quote it word for word', () => {
    expect(stated.length).toBeGreaterThan(100)
    expect(stated.filter(({ quotation }) => !isInReport(quotation ?? '')).map(({ id }) => id)).toEqual([])
  })

  it('would not be found in it with a word changed or moved', () => {
    expect(isInReport('Få kommuner har mäklarfunktioner')).toBe(false)
    expect(isInReport('29 kommuner deltog […] Av de 52 tillfrågade kommunerna')).toBe(false)
  })

  it.each(['sv', 'en'] as const)('say in %s no figure but those of their quotation and of facts they name', (language) => {
    const wrong = stated.flatMap(({ id, statement }) => {
      const allowed = [id, ...citedIn(statement[language])].flatMap(reportedFigures)
      return [...numbersIn(statement[language])]
        .filter((figure) => !allowed.includes(figure))
        .map((figure) => `${id} says ${figure}`)
    })
    expect(wrong).toEqual([])
  })

  it('say every figure of their quotation, but for the years and numbers of headings', () => {
    const wrong = stated.flatMap(({ id, quotation, statement }) => {
      const said = [...numbersIn(statement.sv)]
      const heading = /^(\d)\. /.exec(quotation ?? '')?.[1]
      return reportedFigures(id)
        .filter((figure) => !said.includes(figure) && figure !== Number(heading))
        .map((figure) => `${id} leaves out ${figure}`)
    })
    expect(wrong).toEqual([])
  })

  it('keep the conditions and hedges of their quotations', () => {
    const hedges: readonly (readonly [quoted: RegExp, said: RegExp])[] = [
      [/Under förutsättning att/, /^Om /],
      [/strävan/, /strävan/],
      [/bl ?\.?a\b/, /bland annat/],
      [/[Pp]rel(iminärt|\.)/, /[Pp]reliminärt/],
      [/tidigast/, /[Tt]idigast/],
      [/\b(ca|cirka)\b/, /\b(ca|cirka)\b/],
      [/många gånger/, /många gånger/],
      [/rena mäklarfunktioner/, /sådana|rena|dessa få/],
      [/som behovsinventering/, /som behovsinventering/],
    ]
    for (const [quoted, said] of hedges) {
      const hedged = stated.filter(({ quotation }) => quoted.test(quotation ?? ''))
      expect(hedged.length, String(quoted)).toBeGreaterThan(0)
      for (const { id, statement } of hedged) expect(statement.sv, id).toMatch(said)
    }
  })

  it('of ours say the same figures in both languages, and reckon right', () => {
    for (const { id, statement } of ours) {
      expect([...numbersIn(statement.en)].toSorted(), id).toEqual([...numbersIn(statement.sv)].toSorted())
      const sums = [...statement.sv.matchAll(/(\d+(?: [−+] \d+)+) = (\d+)/g)]
      for (const [whole, terms = '', result] of sums) {
        const sum = [...` + ${terms}`.matchAll(/ ([−+]) (\d+)/g)].reduce(
          (total, [, sign, term]) => total + (sign === '−' ? -1 : 1) * Number(term),
          0,
        )
        expect(sum, `${id} ${whole}`).toBe(Number(result))
      }
      const shares = [...statement.sv.matchAll(/(\d+) av (\d+)(?: är|,) (\d+,\d) %/g)]
      for (const [whole, part, all, share] of shares)
        expect((100 * Number(part)) / Number(all), `${id} ${whole}`).toBeCloseTo(Number(share?.replace(',', '.')), 1)
    }
  })
})

describe('the published totals against the report as it was read', () => {
  it('quote words of a fact that they rest on', () => {
    const wrong = study.publishedTotals.filter(({ facts: ids, quotation }) => quotation !== undefined && !isOf(ids, quotation))
    expect(wrong.map(({ id }) => id)).toEqual([])
  })

  it('that come from elsewhere quote nothing, and say where they are from', () => {
    const external = study.publishedTotals.filter(({ origin }) => origin === 'external')
    expect(external.length).toBeGreaterThan(5)
    for (const { id, quotation, externalSources: from } of external) {
      expect(quotation, id).toBeUndefined()
      expect(from?.length, id).toBeGreaterThan(0)
    }
  })

  it('that the report states rest on its own fact first, whose words hold the figure', () => {
    const published = study.publishedTotals.filter(({ origin }) => origin === 'published')
    expect(published.length).toBeGreaterThan(15)
    const wrong = published.filter(({ figure, quotation = '', facts: ids }) => {
      const said = [...numbersIn(quotation)].map((each) => (figure < 1 && /procent/.test(quotation) ? each / 100 : each))
      return !isStated(ids[0] ?? '') || !said.includes(figure)
    })
    expect(wrong.map(({ id }) => id)).toEqual([])
  })

  it('that the report does not state are in a fact of ours that they rest on first', () => {
    const others = study.publishedTotals.filter(({ origin }) => origin !== 'published')
    expect(others.length).toBeGreaterThan(30)
    const wrong = others.filter(({ figure, base, facts: [first = ''] }) => {
      const figures = reportedFigures(first)
      return isStated(first) || !(figures.includes(figure) || (base !== undefined && figures.includes(base.count - figure)))
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
    expect(quoted.filter(({ facts: ids, quotation }) => !isOf(ids, quotation)).map(({ quotation }) => quotation)).toEqual([])
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
    const words = reportText.toLowerCase()
    expect(quoted.filter((each) => !words.includes(each.toLowerCase()))).toEqual([])
  })

  it('has the report’s steps on the staircase, each in the quotation that stands with it', () => {
    expect(report.staircase.map(({ count }) => count)).toEqual([52, 50, 42, 29, 23, 13])
    for (const { count, quotation, facts: ids } of report.staircase) {
      expect(numbersIn(quotation)).toContain(count)
      expect(reportedFigures(ids[0] ?? '')).toContain(count)
    }
  })

  it('calls nothing an event that was to happen after the report, unless another source has it', () => {
    const { date } = study.source
    const later = report.timeline.filter(({ externalSources: external, from }) => external.length === 0 && (from ?? '') > date)
    expect(later.length).toBeGreaterThan(3)
    expect(later.filter(({ kind }) => kind !== 'plan').map(({ id }) => id)).toEqual([])
    const conditional = report.timeline.filter(({ facts: ids }) => ids.some((id) => /förutsättning/.test(quotationOf(id))))
    expect(conditional.map(({ id }) => id)).toEqual(['joint-seminar', 'analysis'])
    for (const { title } of conditional) expect(title.sv).toMatch(/^Om projektansökan godkänns/)
  })

  it('dates the timeline as the facts of each step do', () => {
    const dated = report.timeline.filter(({ facts: ids, externalSources: external }) => ids.length > 0 && external.length === 0)
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
