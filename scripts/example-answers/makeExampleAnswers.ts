import type { Centre } from '../../api/geo/centre.ts'
import type { Municipality } from '../../api/geo/municipality.ts'
import type { AnswerTable } from '../../api/study/answer.ts'
import type { StudyDefinition } from '../../api/study/definition.ts'
import { reconcile } from '../../api/study/reconcile.ts'
import { structuralMissing } from '../../api/study/structuralMissing.ts'
import { collectConstraints } from './constraints.ts'
import { dealQuestion, type Table } from './deal.ts'
import { dependantsOf } from './dependants.ts'
import type { Draft } from './draft.ts'
import { drawLeanings } from './leaning.ts'
import type { Plan } from './plan.ts'
import { publishedCounts } from './publishedCounts.ts'
import { seededRandom } from './random.ts'
import { repair } from './repair.ts'
import { drawRulings } from './rulings.ts'

const mostAttempts = 10

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
export function makeExampleAnswers({ study, plan, municipalities, centres }: Ingredients): AnswerTable {
  const random = seededRandom(plan.seed)
  const table: Table = { municipalities, leanings: drawLeanings(municipalities, plan.leaning, random), random }
  const constraints = collectConstraints(study, plan, drawRulings(plan, municipalities, centres, random))
  const dependants = dependantsOf(study)
  let unmet: string[] = []
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    const draft: Draft = municipalities.map(({ code }) => ({ code, provenance: 'example', answers: {} }))
    for (const { id } of study.questions) dealInto(draft, study, plan, id, table)
    const violated = repair(draft, constraints, dependants, random)
    // What goes by county must not move with an exchange, so it is dealt again at the end.
    for (const deal of plan.deals) if ('byCounty' in deal) dealInto(draft, study, plan, deal.question, table)
    const differing = reconcile(study, draft).filter(({ status }) => status === 'differs')
    unmet = [...violated.map(({ label }) => label), ...differing.map(({ kind, id }) => `${kind} ${id}`)]
    if (unmet.length === 0) return draft
  }
  throw new Error(`No answers found that meet: ${[...new Set(unmet)].join('; ')}`)
}

function dealInto(draft: Draft, study: StudyDefinition, plan: Plan, id: string, table: Table): void {
  const question = study.questions.find((candidate) => candidate.id === id)
  const deal = plan.deals.find((candidate) => candidate.question === id)
  if (!question || !deal) throw new Error(`No deal for ${id}`)
  const reasons = new Map(draft.map(({ code, answers }) => [code, structuralMissing(study, question, answers)]))
  const asked = [...reasons].filter(([, reason]) => reason === null).map(([code]) => code)
  const dealt = dealQuestion(deal, asked, publishedCounts(study, id), table)
  for (const { code, answers } of draft) {
    const reason = reasons.get(code)
    const answer = reason ? ({ kind: 'missing', reason } as const) : dealt.get(code)
    if (!answer) throw new Error(`${code} was dealt no answer to ${id}`)
    answers[id] = answer
  }
}
