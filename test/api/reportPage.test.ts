import { describe, expect, it } from 'vitest'
import { gzipSync } from 'node:zlib'
import type { FactsReply } from '../../api/replies/facts.ts'
import type { StudyReply } from '../../api/replies/studies.ts'
import { numbersIn, report2008, reportedFigures } from '../support/report2008.ts'
import { readPage } from './support/pageApp.ts'
import { askJson } from './support/replyOf.ts'
import { studyId, testApp } from './support/testApp.ts'

const app = testApp()
const ask = async <T>(path: string): Promise<T> => (await askJson(app, `/api/v1/studies/${studyId}${path}`)).body as T
const plain = (html: string) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#39;/g, '’')
    .replace(/&quot;/g, '"')

describe('Rapporten before a script has run', () => {
  it.each(['sv', 'en'] as const)('holds every figure, statement and fact in %s, within 40 kB', async (language) => {
    const { html } = await readPage(`/rapporten${language === 'en' ? '?sprak=en' : ''}`)
    const { facts } = await ask<FactsReply>('/facts?limit=200')
    const study = await ask<StudyReply>('')
    for (const { id } of facts) expect(html).toContain(`id="${id}"`)
    const text = plain(html)
    for (const { label, figure } of study.publishedTotals) {
      expect(text).toContain(label[language].replaceAll("'", '’'))
      expect(text).toContain(new Intl.NumberFormat(language).format(figure))
    }
    for (const { text: statement } of study.statements) expect(text).toContain(statement[language])
    for (const { count, label } of study.staircaseSteps) expect(text).toContain(`${count} ${label[language]}`)
    expect(gzipSync(html).length).toBeLessThan(40_000)
  })

  it('quotes the report as it was read, and gives each fact its figures', async () => {
    const { html } = await readPage('/rapporten')
    const [, ...parts] = html.split(/<div id="(?=[FD]\d)/)
    const byId = new Map(parts.map((part) => [part.slice(0, part.indexOf('"')), plain(`<div id="${part}`)]))
    expect([...byId.keys()].sort()).toEqual([...Object.keys(report2008.facts), ...Object.keys(report2008.derived)].sort())
    for (const [id, text] of byId) {
      expect(text).toContain(report2008.facts[id]?.quotation ?? '')
      for (const figure of reportedFigures(id)) expect(numbersIn(text), id).toContain(figure)
    }
  })

  it('marks what does not come from the report, with a link to where it does come from', async () => {
    const { html } = await readPage('/rapporten')
    const planning = [...html.matchAll(/<li>(.*?)<\/li>/gs)].filter(([item]) => item.includes('745 925'))
    expect(planning).toHaveLength(1)
    expect(planning[0]?.[0]).toMatch(/Extern källa, inte rapporten:.*href="https:\/\/www\.esf\.se\//s)
    // The grant, and the 23 of the staircase and of the figures.
    expect(html.match(/Extern källa/g)).toHaveLength(3)
  })

  it('says of a figure that we have derived that it is', async () => {
    const { publishedTotals } = await ask<StudyReply>('')
    const { html } = await readPage('/rapporten')
    expect(html.match(/ \(härlett\)/g)).toHaveLength(publishedTotals.filter(({ derived }) => derived).length)
  })

  it('has no value of a municipality: neither example data nor its label', async () => {
    const { html } = await readPage('/rapporten')
    expect(html).not.toContain('Exempeldata')
    expect(html).not.toContain('data-code')
    expect(html).toContain('data-provenance="published"')
  })
})
