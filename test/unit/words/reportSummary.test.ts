import { describe, expect, it } from 'vitest'
import type { Language } from '../../../api/domain/study/localized.ts'
import type { AnswerTexts } from '../../../api/domain/words/answerSentence.ts'
import { plainSentence } from '../../../api/domain/words/plainSentence.ts'
import { groupTexts } from '../../../api/domain/words/catalogue.ts'
import { reportSummary } from '../../../api/domain/words/reportSummary.ts'
import { snapshot } from '../api/pictures/support.ts'

const { study } = snapshot
const { questions, publishedTotals } = study
const textsOf = (language: Language): AnswerTexts => groupTexts(language, 'answer') as AnswerTexts

function say(of: Parameters<typeof reportSummary>[0], language: Language = 'sv'): readonly string[] {
  const t = textsOf(language)
  return reportSummary(of, language, t).map(({ parts }) => plainSentence(parts, t))
}

describe('the report in short', () => {
  it('is the sentences of the totals that the study lists, each figure with its kind', () => {
    const listed = { questions, publishedTotals, summaryTotals: study.report?.summaryTotals }
    expect(say(listed)).toEqual([
      '50 av 52 kommuner i regionen medverkade i telefonintervjuerna (ur rapporten).',
      '42 av 50 svarande kommuner arbetar med kompetensutveckling (ur rapporten).',
      '30 av 50 svarande kommuner arbetar med behovsinventeringar (ur rapporten).',
      '35 av 52 kommuner i regionen har ett samarbete mellan lärcentret och näringslivsenheten (ur rapporten).',
      '23 av 52 kommuner i regionen är anmälda till projektet, som vi läser det (vår läsning). 13 av 23 kommuner som anmält sig vill utveckla kompetens att vara projektägare, vilket vi läser som nivå 1 (vår läsning).',
    ])
    expect(say(listed, 'en')).toEqual([
      '50 of 52 municipalities of the region took part in the telephone interviews (from the report).',
      '42 of 50 responding municipalities work with competence development (from the report).',
      '30 of 50 responding municipalities work with needs inventories (from the report).',
      '35 of 52 municipalities of the region have cooperation between learning centre and business development office (from the report).',
      '23 of 52 municipalities of the region have signed up for the project, as we read it (our reading). 13 of 23 municipalities that signed up want to develop the competence to own projects, which we read as level 1 (our reading).',
    ])
  })

  it('is of the report’s own totals, a question each and at most five, where the study lists none', () => {
    const told = reportSummary({ questions, publishedTotals }, 'sv', textsOf('sv'))
    expect(told).toHaveLength(5)
    expect(new Set(told.map(({ total }) => total.question)).size).toBe(5)
    for (const { total, parts } of told) {
      expect(total.origin).toBe('published')
      expect(parts.filter(({ kind }) => kind !== undefined)).toEqual([
        { text: `${total.figure} av ${total.base?.count}`, kind: 'published' },
      ])
    }
  })

  it('leaves out what no sentence can be made of, and is nothing without totals', () => {
    const persons = publishedTotals.filter(({ question }) => question === 'workshop-persons')
    expect(say({ questions, publishedTotals: persons, summaryTotals: [persons.map(({ id }) => id)] })).toEqual([])
    expect(say({ questions, publishedTotals: persons })).toEqual([])
    expect(say({ questions, publishedTotals: [] })).toEqual([])
  })
})
