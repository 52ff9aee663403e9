import type { AnswerTable } from '../../api/domain/study/answer.ts'
import { readFileSync } from 'node:fs'
import { readCentres } from '../../api/data/readCentres.ts'
import { readRegister } from '../../api/data/readRegister.ts'
import { parseStudy } from '../../api/data/parseStudy.ts'
import { readPlan, type Plan } from './plan.ts'
import type { Centre, Municipality } from '../../api/domain/map/geography.ts'
import type { StudyDefinition } from '../../api/domain/study/definition.ts'
import { structuralMissing } from '../../api/domain/study/supposition.ts'
import { collectConstraints, unmetFigures, publishedCounts } from './constraints.ts'
import { dealQuestion, type Table, drawLeanings, dependantsOf, drawRulings, obeyRulings, type Ruling } from './deal.ts'
import { seededRandom } from '../seededRandom.ts'
import { repair, type Draft } from './repair.ts'

const geodata = new URL('../../geodata/', import.meta.url)
const studyFolder = new URL('studies/forstudie-2008/', geodata)

/** Where the example answers are kept. */
export const answersFile = new URL('example-answers.csv', studyFolder)

/** Reads all that the example answers are made of: the study, the plan beside this file, the register and the learning centres. */
export function readIngredients(): Ingredients {
  const read = (file: URL) => readFileSync(file, 'utf8')
  const study = parseStudy(read(new URL('study.yaml', studyFolder)), 'study.yaml')
  const register = readRegister(read(new URL('municipalities.csv', geodata)))
  return {
    study,
    plan: readPlan(new URL('plan.yaml', import.meta.url), study),
    municipalities: register.municipalities,
    centres: readCentres(read(new URL('centres.csv', geodata)), register),
  }
}

/** How long to look for a table: new deals, and exchanges in each. */
export interface Patience {
  readonly attempts: number
  readonly exchanges: number
}

/** What the example answers are made of. */
export interface Ingredients {
  readonly study: StudyDefinition
  readonly plan: Plan
  readonly municipalities: readonly Municipality[]
  readonly centres: readonly Centre[]
}

/**
 * Constructs an answer per municipality so that everything the study publishes holds. Answers are dealt with exact counts, question
 * by question in the order in which they hang on one another, then repaired by exchanges until every constraint is met. The same
 * ingredients always give the same table.
 * @throws Error naming the constraints that could not be met
 */
export function makeExampleAnswers(
  { study, plan, municipalities, centres }: Ingredients,
  patience: Patience = { attempts: 10, exchanges: 4000 },
): AnswerTable {
  const random = seededRandom(plan.seed)
  const table: Table = { municipalities, leanings: drawLeanings(municipalities, plan.leaning, random), random }
  const rulings = drawRulings(plan, municipalities, centres, random)
  const constraints = collectConstraints(study, plan, rulings)
  const dependants = dependantsOf(study)
  const hangsOnTwo = new Set(
    study.questions.flatMap(({ id, filter, notApplicableWhen }) => (filter && notApplicableWhen ? id : [])),
  )
  let unmet: string[] = []
  for (let attempt = 0; attempt < patience.attempts; attempt += 1) {
    const draft: Draft = municipalities.map(({ code }) => ({ code, provenance: 'example', answers: {} }))
    for (const { id } of study.questions) dealInto(draft, study, plan, rulings, id, table)
    const violated = repair(draft, constraints, dependants, random, patience.exchanges)
    // What goes by county, or hangs on two questions, must not move with an exchange of one: it is dealt again at the end.
    const again = plan.deals.filter((deal) => 'byCounty' in deal || hangsOnTwo.has(deal.question))
    for (const { question } of again) dealInto(draft, study, plan, rulings, question, table)
    unmet = [...violated.map(({ label }) => label), ...unmetFigures(study, plan, draft)]
    if (unmet.length === 0) return draft
  }
  throw new Error(`No answers found that meet: ${[...new Set(unmet)].join('; ')}`)
}

function dealInto(draft: Draft, study: StudyDefinition, plan: Plan, rulings: readonly Ruling[], id: string, table: Table): void {
  const question = study.questions.find((candidate) => candidate.id === id)
  const deal = plan.deals.find((candidate) => candidate.question === id)
  if (!question || !deal) throw new Error(`No deal for ${id}`)
  const reasons = new Map(draft.map(({ code, answers }) => [code, structuralMissing(study, question, answers)]))
  const asked = [...reasons].filter(([, reason]) => reason === null).map(([code]) => code)
  const own = rulings.filter((ruling) => ruling.question === id)
  const dealt = obeyRulings(dealQuestion(deal, asked, publishedCounts(study, id), table), own, table.random)
  for (const { code, answers } of draft) {
    const reason = reasons.get(code)
    const answer = reason ? ({ kind: 'missing', reason } as const) : dealt.get(code)
    if (!answer) throw new Error(`${code} was dealt no answer to ${id}`)
    answers[id] = answer
  }
}
