import type { Random } from '../seededRandom.ts'
import type { Municipality, Centre } from '../../api/domain/map/geography.ts'
import type { Plan, Deal } from './plan.ts'
import type { Answer } from '../../api/domain/study/answer.ts'
import type { StudyDefinition } from '../../api/domain/study/definition.ts'

/**
 * How far each municipality is taken to lean towards brokering, by code: a blend of its size, something shared in its county and
 * something of its own. It only makes constructed answers hang together; it says nothing of any real municipality.
 */
export function drawLeanings(
  municipalities: readonly Municipality[],
  weights: Plan['leaning'],
  random: Random,
): Map<string, number> {
  const bySize = municipalities.toSorted((a, b) => a.population.count - b.population.count || (a.code < b.code ? -1 : 1))
  const counties = new Map<string, number>()
  for (const { county } of municipalities) if (!counties.has(county.code)) counties.set(county.code, random.next())
  return new Map(
    municipalities.map((municipality) => [
      municipality.code,
      weights.size * (bySize.indexOf(municipality) / (municipalities.length - 1)) +
        weights.county * (counties.get(municipality.county.code) ?? 0) +
        weights.own * random.next(),
    ]),
  )
}

/** The codes from low to high: by leaning where `follow` is 1, against it where −1, by chance alone where 0. */
function orderByLeaning(
  codes: readonly string[],
  leanings: ReadonlyMap<string, number>,
  follow: number,
  random: Random,
): string[] {
  const ranks = codes.toSorted((a, b) => (leanings.get(a) ?? 0) - (leanings.get(b) ?? 0))
  const scored = codes.map((code) => ({
    code,
    score: follow * (ranks.indexOf(code) / codes.length) + (1 - Math.abs(follow)) * random.next(),
  }))
  return scored.toSorted((a, b) => a.score - b.score).map(({ code }) => code)
}

/** What dealing an answer needs to know besides the plan. */
export interface Table {
  readonly municipalities: readonly Municipality[]
  readonly leanings: ReadonlyMap<string, number>
  readonly random: Random
}

/**
 * Deals one question's answers to those who are asked, so that every count is met exactly: published counts first, then the plan's;
 * one option may be left without a count and takes the rest.
 * @throws Error when the counts don't add up to the asked
 */
export function dealQuestion(
  deal: Deal,
  asked: readonly string[],
  published: ReadonlyMap<string, number>,
  table: Table,
): Map<string, Answer> {
  if ('byCounty' in deal) return dealByCounty(deal.byCounty, asked, table.municipalities)
  if ('each' in deal) return dealEach(deal, asked, table)
  const pack: Answer[] =
    'values' in deal
      ? deal.values
          .toSorted(([a], [b]) => a - b)
          .flatMap(([quantity, count]) => Array<Answer>(count).fill({ kind: 'quantity', quantity }))
      : deal.ascending.flatMap((option) =>
          Array<Answer>(countOf(deal, option, asked.length, published)).fill({ kind: 'option', option }),
        )
  if (pack.length !== asked.length) throw new Error(`${deal.question}: ${pack.length} answers for ${asked.length} asked`)
  const ordered = orderByLeaning(asked, table.leanings, deal.follow, table.random)
  return new Map(ordered.flatMap((code, index) => (pack[index] ? [[code, pack[index]] as const] : [])))
}

function countOf(
  deal: Extract<Deal, { ascending: unknown }>,
  option: string,
  asked: number,
  published: ReadonlyMap<string, number>,
): number {
  const known = (id: string) => published.get(id) ?? deal.counts[id]
  const others = deal.ascending.filter((id) => id !== option)
  const count = known(option) ?? asked - others.reduce((sum, id) => sum + (known(id) ?? Number.NaN), 0)
  if (!(count >= 0)) throw new Error(`${deal.question}: the counts leave no number of ${option} for ${asked} asked`)
  return count
}

function dealByCounty(
  byCounty: Readonly<Record<string, string>>,
  asked: readonly string[],
  municipalities: readonly Municipality[],
): Map<string, Answer> {
  const countyOf = new Map(municipalities.map(({ code, county }) => [code, county.code]))
  return new Map(
    asked.map((code) => {
      const option = byCounty[countyOf.get(code) ?? '']
      if (option === undefined) throw new Error(`no option for the county of ${code}`)
      return [code, { kind: 'option', option }]
    }),
  )
}

/** Multiple answers: each option to its own number of municipalities; who is left without any takes over one from whoever has most. */
function dealEach(
  deal: Extract<Deal, { each: unknown }>,
  asked: readonly string[],
  { leanings, random }: Table,
): Map<string, Answer> {
  const chosen = new Map(asked.map((code) => [code, new Set<string>()]))
  for (const [option, { count, follow }] of Object.entries(deal.each)) {
    if (count > asked.length) throw new Error(`${deal.question}: ${count} ${option} for ${asked.length} asked`)
    for (const code of orderByLeaning(asked, leanings, follow, random).slice(asked.length - count)) chosen.get(code)?.add(option)
  }
  for (const empty of [...chosen.values()].filter((options) => options.size === 0)) {
    const giver = [...chosen.values()].reduce((most, options) => (options.size > most.size ? options : most))
    const [gift] = giver
    if (gift === undefined || giver.size < 2) throw new Error(`${deal.question}: too few options for ${asked.length} asked`)
    giver.delete(gift)
    empty.add(gift)
  }
  const order = Object.keys(deal.each)
  return new Map(
    [...chosen].map(([code, options]) => [code, { kind: 'options', options: order.filter((option) => options.has(option)) }]),
  )
}

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
    centres
      .filter(({ kind, verification }) => kind !== 'adult-education-unit' && verification === 'verified')
      .flatMap((centre) => centre.municipalities),
  )
  const withBroker = new Set(centres.filter(({ kind }) => kind === 'broker-function').flatMap((centre) => centre.municipalities))
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
    ...neverSaid(withCentre, plan.notWithCentre),
    ...neverSaid(withBroker, plan.notWithBroker),
  ]
}

const neverSaid = (codes: ReadonlySet<string>, answers: Readonly<Record<string, string>>): Ruling[] =>
  [...codes]
    .toSorted()
    .flatMap((code) => Object.entries(answers).map(([question, option]) => ({ code, question, option, must: false })))

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
      // One that hangs on two moves with its filter, and is dealt again when all else stands.
      const [parent] = [filter, notApplicableWhen].flatMap((rule) => rule?.question ?? [])
      return [id, parent ?? (base === 'respondents' ? study.participationQuestion : undefined)]
    }),
  )
  const hangsOn = (id: string | undefined, root: string): boolean =>
    id !== undefined && (id === root || hangsOn(parents.get(id), root))
  return new Map(
    study.questions.map(({ id: root }) => [root, study.questions.map(({ id }) => id).filter((id) => hangsOn(id, root))]),
  )
}
