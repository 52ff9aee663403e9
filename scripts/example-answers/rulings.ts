import type { Centre, Municipality } from '../../api/domain/map/geography.ts'
import type { Answer } from '../../api/domain/study/answer.ts'
import type { Plan } from './plan.ts'
import type { Random } from '../seededRandom.ts'
import type { StudyDefinition } from '../../api/domain/study/definition.ts'

/** One option that a municipality must, or must not, have given. */
export interface Ruling {
  readonly code: string
  readonly question: string
  readonly option: string
  readonly must: boolean
}

/**
 * What the example holds of single municipalities. The report speaks of three larger cities without a learning centre and names none
 * (F52, I18): they are drawn at random among the larger ones where no source proves a learning centre or a broker function. Where one
 * does, none is taken away.
 */
export function drawRulings(
  plan: Plan,
  municipalities: readonly Municipality[],
  centres: readonly Centre[],
  random: Random,
): Ruling[] {
  const withCentre = new Set(
    centres.filter(({ kind }) => kind !== 'adult-education-unit').flatMap((centre) => centre.municipalities),
  )
  const candidates = municipalities.filter(
    ({ code, population }) => population.count >= plan.largerCities.smallest && !withCentre.has(code),
  )
  if (candidates.length < plan.largerCities.count)
    throw new Error(
      `only ${candidates.length} municipalities of ${plan.largerCities.smallest} inhabitants have no proven learning centre or broker function`,
    )
  const cities = random.shuffled(candidates).slice(0, plan.largerCities.count)
  return [
    ...cities.flatMap(({ code }) =>
      Object.entries(plan.largerCities.answers).map(([question, option]) => ({ code, question, option, must: true })),
    ),
    ...[...withCentre]
      .toSorted()
      .flatMap((code) =>
        Object.entries(plan.notWithCentre).map(([question, option]) => ({ code, question, option, must: false })),
      ),
  ]
}

/** Whether a ruling is kept by the answer of the municipality that it is about. */
export function keeps(answer: Answer | undefined, { option, must }: Ruling): boolean {
  return (answer?.kind === 'option' && answer.option === option) === must
}

/** Lets municipalities that break a ruling change places with one of those that would not, so that every count stays. */
export function obeyRulings(dealt: ReadonlyMap<string, Answer>, rulings: readonly Ruling[], random: Random): Map<string, Answer> {
  const obedient = new Map(dealt)
  const mayGive = (code: string, answer: Answer | undefined) =>
    rulings.every((ruling) => ruling.code !== code || keeps(answer, ruling))
  for (const [code, answer] of dealt) {
    if (mayGive(code, obedient.get(code))) continue
    const other = random
      .shuffled([...obedient])
      .find(([candidate, theirs]) => mayGive(code, theirs) && mayGive(candidate, obedient.get(code)))
    if (!other) continue
    obedient.set(other[0], obedient.get(code) ?? answer)
    obedient.set(code, other[1])
  }
  return obedient
}

/** For each question those that hang on its answer, itself first: what must move along when its answers change places. */
export function dependantsOf(study: StudyDefinition): Map<string, string[]> {
  const parents = new Map(
    study.questions.map(({ id, base, filter, notApplicableWhen }) => {
      const own = new Set([filter?.question, notApplicableWhen?.question].filter((question) => question !== undefined))
      if (own.size > 1) throw new Error(`${id} hangs on more than one question`)
      const [parent] = [...own, ...(base === 'respondents' ? [study.participationQuestion] : [])]
      return [id, parent]
    }),
  )
  const hangsOn = (id: string | undefined, root: string): boolean =>
    id !== undefined && (id === root || hangsOn(parents.get(id), root))
  return new Map(
    study.questions.map(({ id: root }) => [root, study.questions.map(({ id }) => id).filter((id) => hangsOn(id, root))]),
  )
}
