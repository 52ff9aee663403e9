import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { maturityOf } from '../../../../api/domain/study/maturity.ts'
import { parseAnswers } from '../../../../api/data/answersFile.ts'
import { parseStudy } from '../../../../api/data/parseStudy.ts'

const folder = 'geodata/studies/forstudie-2008'
const csv = readFileSync(`${folder}/example-answers.csv`, 'utf8')
const study = parseStudy(readFileSync(`${folder}/study.yaml`, 'utf8'), 'study.yaml')
const rows = parse<Record<string, string>>(csv, { columns: true })

/** A municipality's cells as the file has them, in the words of the conditions below. */
function answersOf(row: Record<string, string>) {
  const cell = (question: string) => row[question] ?? ''
  return {
    is: (question: string, ...options: string[]) => options.includes(cell(question)),
    names: (question: string, option: string) => cell(question).split(';').includes(option),
    posts: cell('staffing').startsWith('!') ? NaN : Number(cell('staffing')),
    dedicated: cell('staffing-role') === 'dedicated',
  }
}
type Answers = ReturnType<typeof answersOf>

/** What every anchor says, read as conditions by hand: none is left out, and none is there that the words do not state. */
const conditions: Readonly<Record<string, (answers: Answers) => readonly boolean[]>> = {
  'Kompetensutveckling ingår inte i uppdraget': ({ is }) => [is('no-reason', 'not-in-remit')],
  'Görs utan tydligt mandat': ({ is }) => [is('competence-development', 'yes'), is('remit', 'none')],
  'Skriftligt uppdrag från förvaltningsledningen': ({ is }) => [is('remit', 'written')],
  'Uppdraget är förankrat ”i politik och högsta ledning”': ({ is }) => [is('remit', 'political')],

  'Ingen behovsinventering': ({ is }) => [is('needs-inventory', 'no')],
  'Inventerar behov tillfälligt': ({ is }) => [is('needs-inventory', 'yes'), is('needs-inventory-method', 'occasional')],
  'Återkommande inventering med dokumenterad metod': ({ is }) => [is('needs-inventory-method', 'documented')],
  'Behovsinventeringen är anpassad till individ och verksamhet': ({ is }) => [is('needs-inventory-method', 'adapted')],

  'Inget samarbete med näringslivsenheten': ({ is }) => [is('business-unit-cooperation', 'no')],
  '”tämligen sporadiskt och outvecklat” samarbete med näringslivsenheten': ({ is }) => [
    is('business-unit-cooperation', 'yes'),
    is('cooperation-degree', 'sporadic'),
  ],
  'Samarbetet är minst regelbundet': ({ is }) => [is('cooperation-degree', 'regular', 'concrete')],
  'Samarbetet är konkret och omfattar även andra politikområden och aktörer': ({ is, names }) => [
    is('cooperation-degree', 'concrete'),
    names('cooperation-form', 'other-policy-areas'),
  ],

  'Ingen mäklarfunktion': ({ is }) => [is('broker-function', 'none')],
  'En mäklarfunktion finns, minst för att sälja egna utbildningar': ({ is }) => [is('broker-function', 'sells-own', 'pure')],
  'Mäklarfunktionen förmedlar även andras utbildningar, och insatserna når även privata arbetsgivare': ({ is, names }) => [
    is('broker-function', 'pure'),
    names('target-sector', 'private-employers'),
  ],
  'Därtill systematiskt samarbete med näringslivet': ({ is, names }) => [
    is('broker-function', 'pure'),
    names('target-sector', 'private-employers'),
    is('business-cooperation', 'systematic'),
  ],

  'Ingen avsatt tid': ({ posts }) => [posts === 0],
  'Tid finns, men under 0,5 tjänst eller vid sidan av ordinarie arbete': ({ posts, dedicated }) => [
    posts > 0,
    posts < 0.5 || !dedicated,
  ],
  'Särskild personal, minst 0,5 tjänst': ({ posts, dedicated }) => [posts >= 0.5, dedicated],
  'Särskild personal, minst 2 tjänster, och samordnade regionala resurser används': ({ is, posts, dedicated }) => [
    posts >= 2,
    dedicated,
    is('regional-resources', 'yes'),
  ],
}

describe('the anchors of the rubric', () => {
  const { dimensions } = study.rubric

  it('have conditions read from their words, each anchor its own', () => {
    const texts = dimensions.flatMap(({ anchors }) => anchors.map(({ text }) => text.sv))
    expect(texts.sort()).toEqual(Object.keys(conditions).sort())
  })

  it('of the level a municipality is given are met in full by its answers, and those of no higher level', () => {
    const answers = parseAnswers(
      csv,
      study,
      rows.map(({ code = '' }) => code),
      'example-answers.csv',
    )
    const wrong: string[] = []
    let known = 0
    for (const [index, row] of rows.entries()) {
      const read = answersOf(row)
      const answered = answers[index]
      if (answered === undefined) throw new Error(row['code'])
      for (const [place, { id, level }] of maturityOf(study.rubric, answered).dimensions.entries()) {
        const met = (dimensions[place]?.anchors ?? [])
          .filter(({ text }) => conditions[text.sv]?.(read).every(Boolean))
          .map((anchor) => anchor.level)
        if (level !== null) known += 1
        // Answers that meet the words of a level have that level or a higher one; a level is never given without its words.
        if ((met.length === 0 ? null : Math.max(...met)) !== level)
          wrong.push(`${row['code']} ${id}: ${level}, words of ${met.join()}`)
      }
    }
    expect(wrong).toEqual([])
    expect(known).toBeGreaterThan(200)
  })
})
