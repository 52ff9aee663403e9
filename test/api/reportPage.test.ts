import { beforeAll, describe, expect, it } from 'vitest'
import type { FactsReply, StudyReply } from '../../api/replies/studies.ts'
import { formatNumber } from '../../api/domain/words/format.ts'
import { pageOf, wordsOf } from '../support/markup.ts'
import { facts as known, numbersIn, reportedFigures } from '../support/report2008.ts'
import { readPage } from './support/pageApp.ts'
import { askJson } from './support/replyOf.ts'
import { studyId, testApp } from './support/testApp.ts'

const app = testApp()
const ask = async <T>(path: string): Promise<T> => (await askJson(app, `/api/v1/studies/${studyId}${path}`)).body as T
const folded = (text: string): string => text.replace(/\s+/g, ' ').trim()

describe('Rapporten before a script has run', () => {
  let page: Document
  beforeAll(async () => {
    page = pageOf((await readPage('/rapporten')).html)
  })

  it.each(['sv', 'en'] as const)('holds every figure, statement and fact in %s', async (language) => {
    const read = pageOf((await readPage(`/rapporten${language === 'en' ? '?sprak=en' : ''}`)).html)
    const { facts } = await ask<FactsReply>('/facts?limit=200')
    const study = await ask<StudyReply>('')
    for (const { id } of facts) expect(read.getElementById(id), id).not.toBeNull()
    const text = wordsOf(read.querySelector('main'))
    for (const { label, figure } of study.publishedTotals) {
      expect(text).toContain(folded(label[language]))
      expect(text).toContain(folded(formatNumber(figure, language)))
    }
    for (const { text: statement } of study.statements) expect(text).toContain(folded(statement[language]))
    for (const { count, label } of study.staircaseSteps) expect(text).toContain(`${count} ${folded(label[language])}`)
  })

  it('quotes the report as it was read, and gives each fact its figures', () => {
    const facts = [...page.querySelectorAll('article[id], li[id]')]
    const byId = new Map(facts.map((fact) => [fact.id, wordsOf(fact)]))
    expect(known.length).toBeGreaterThan(120)
    for (const { id, quotation } of known) {
      const text = byId.get(id) ?? ''
      expect(text, id).toContain(folded(quotation ?? ''))
      for (const figure of reportedFigures(id)) expect(numbersIn(text), id).toContain(figure)
    }
  })

  it('marks what does not come from the report, with a link to where it does come from', () => {
    const notes = [...page.querySelectorAll('main *')].filter(
      ({ children, textContent }) =>
        [...children].every((child) => !child.textContent.includes('Extern källa')) && textContent.includes('Extern källa'),
    )
    // The grant and the project that followed, the 23 of the staircase, and the figures of others: two projects, five counties.
    expect(notes).toHaveLength(10)
    const esf = [...page.querySelectorAll('a[href^="https://www.esf.se/"]')]
    expect(esf.length).toBeGreaterThan(0)
    const items = [...page.querySelectorAll('main *')]
      .map((element) => wordsOf(element))
      .filter((text) => text.includes('745 925'))
    expect(items.some((text) => text.includes('Extern källa, inte rapporten:'))).toBe(true)
  })

  it('says whose a figure is, where it is not the report’s', async () => {
    const { publishedTotals } = await ask<StudyReply>('')
    const words = { published: undefined, read: 'vår läsning', computed: 'vår slutsats', external: 'annan källa' } as const
    for (const { id, origin } of publishedTotals)
      expect(page.querySelector(`[data-total="${id}"] [data-kind]`)?.textContent, id).toBe(words[origin])
  })

  it('begins with five sentences, each figure with its kind, each leading to its question’s fold', () => {
    const told = [...page.querySelectorAll('#summary [data-told]')]
    expect(told).toHaveLength(5)
    for (const item of told) {
      for (const figure of item.querySelectorAll('strong')) expect(figure.closest('[data-kind]')).not.toBeNull()
      const words = [...item.querySelectorAll('[data-kind]')].reduce(
        (rest, each) => rest.replace(each.textContent, ''),
        item.textContent,
      )
      expect(words.replace('nivå 1', '')).not.toMatch(/\d/)
      const id = item.querySelector('a')?.getAttribute('href')?.slice(1) ?? ''
      expect(page.getElementById(id)?.closest('details')?.querySelector('summary h4')).not.toBeNull()
    }
    expect(page.querySelector('main section')?.id).toBe('summary')
  })

  it('comes folded: only lines and short parts stand open', () => {
    expect(page.querySelectorAll('main details[open]')).toHaveLength(0)
    for (const fact of page.querySelectorAll('article[id]')) expect(fact.closest('details'), fact.id).not.toBeNull()
    for (const total of page.querySelectorAll('[data-total]')) expect(total.closest('details')).not.toBeNull()
  })

  it('tells plans from events', () => {
    const kinds = [...page.querySelectorAll('[data-step]')].map((step) => [
      step.getAttribute('data-kind'),
      wordsOf(step).includes('Plan'),
    ])
    expect(kinds.length).toBeGreaterThan(10)
    for (const [kind, saysPlan] of kinds) expect(saysPlan).toBe(kind === 'plan')
  })

  it('has no value of a municipality: neither example data nor its label', () => {
    expect(wordsOf(page.querySelector('#root'))).not.toContain('Exempeldata')
    expect(page.querySelector('[data-code]')).toBeNull()
    expect(page.querySelector('[data-provenance="published"]')).not.toBeNull()
  })
})
