import type { CrosstabBoundReply } from './crosstab.ts'
import { boundsFromMargins } from '../domain/study/crosstab.ts'
import type { Indicator } from '../domain/study/indicator.ts'
import { jointBase, publishedMargin } from '../domain/study/publishedMargin.ts'
import { observe, undecided } from '../domain/study/measure.ts'
import type { JointBound } from '../domain/study/published.ts'
import type { Question } from '../domain/study/question.ts'
import type { Condition } from '../domain/study/condition.ts'
import { localized } from '../domain/words/catalogue.ts'
import type { Snapshot } from '../domain/study/snapshot.ts'

type Pair = readonly [x: Condition, y: Condition]

/**
 * What published margins alone allow for two indicators together, where the report states no joint figure (domain 1.3): the bounds
 * that the study states for the two, and for two yes-no questions with published margins those of both being "yes". null where there
 * are none, or where one question was only put to those who answered the other in a certain way: then the joint figure follows.
 */
export function crosstabBounds(snapshot: Snapshot, x: Indicator, y: Indicator): CrosstabBoundReply[] | null {
  const one = questionOf(x)
  const other = questionOf(y)
  if (!one || !other) return null
  const stated = snapshot.study.jointBounds.flatMap((bound) => {
    const pair = conditionsOf(bound, one, other)
    return pair ? [{ bound, pair }] : []
  })
  const bounds = stated.map(({ bound, pair }) =>
    boundOf(snapshot, pair, bound.expected, jointBase(snapshot.study, bound), bound.label),
  )
  const isBothYes = ({ xClasses, yClasses }: CrosstabBoundReply) => xClasses.join() === 'yes' && yClasses.join() === 'yes'
  const computed = bounds.some(isBothYes) ? null : computedBound(snapshot, one, other)
  const all = computed ? [...bounds, computed] : bounds
  return all.length === 0 ? null : all
}

const questionOf = ({ from }: Indicator): Question | null => (from !== 'overall' && 'question' in from ? from.question : null)

/** The bound's two conditions as those on x and on y; null where it is about anything else. */
function conditionsOf({ measure }: JointBound, x: Question, y: Question): Pair | null {
  if (!('count' in measure) || measure.count.length !== 2) return null
  const [onX, onY] = [x, y].map(({ id }) => measure.count.find((rule) => rule.question === id))
  return onX && onY && 'is' in onX && 'is' in onY ? [onX, onY] : null
}

function computedBound(snapshot: Snapshot, x: Question, y: Question): CrosstabBoundReply | null {
  const { study } = snapshot
  const isPut = (question: Question, after: Question) =>
    question.filter?.question === after.id || question.notApplicableWhen?.question === after.id
  const participation = study.participationQuestion
  if (x.kind !== 'yes-no' || y.kind !== 'yes-no' || isPut(x, y) || isPut(y, x)) return null
  if (x.id === participation || y.id === participation) return null
  const conditions: Pair = [
    { question: x.id, is: ['yes'] },
    { question: y.id, is: ['yes'] },
  ]
  // Only the bases that mean the same for every question: those who answered, and all. Others of the same size are other sets.
  const respondents = publishedMargin(study, { question: participation, is: ['yes'] })?.figure
  const bases = [...(respondents === undefined ? [] : [respondents]), study.population.count]
  for (const base of bases) {
    const [one, other] = conditions.map((condition) => publishedMargin(study, condition, base))
    if (!one || !other) continue
    const yes = ({ title, options }: Question) =>
      localized('replies', 'bound.titled', {
        question: title,
        answer: options.find(({ id }) => id === 'yes')?.label ?? localized('files', 'yesNo.yes'),
      })
    const label = localized('replies', 'bound.pair', { one: yes(x), other: yes(y) })
    return boundOf(snapshot, conditions, boundsFromMargins(one.figure, other.figure, base), base, label)
  }
  return null
}

function boundOf(
  { study, answers }: Snapshot,
  [onX, onY]: Pair,
  { minimum, maximum }: { minimum: number; maximum: number },
  base: number,
  label: CrosstabBoundReply['label'],
): CrosstabBoundReply {
  const measure = { count: [onX, onY] }
  const marginOf = (condition: Condition) => publishedMargin(study, condition, base) ?? publishedMargin(study, condition)
  const one = marginOf(onX)
  const other = marginOf(onY)
  const range = minimum === maximum ? String(minimum) : `${minimum}–${maximum}`
  const margins =
    one && other
      ? localized('replies', 'bound.known', { one: one.figure, other: other.figure })
      : localized('replies', 'bound.unknown')
  return {
    xClasses: onX.is,
    yClasses: onY.is,
    label,
    minimum,
    maximum,
    observed: undecided(measure, answers) === 0 ? observe(measure, answers) : null,
    base,
    note: localized('replies', 'bound.note', { margins, base, range }),
    facts: [...new Set([...(one?.facts ?? []), ...(other?.facts ?? [])])],
  }
}
