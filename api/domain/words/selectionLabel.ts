import { asksForReason } from '../study/askable.ts'
import type { Indicator, IndicatorClass } from '../study/indicator.ts'
import type { Language } from '../study/localized.ts'
import type { ConditionEffect, SelectionCondition } from '../study/selection.ts'
import { formatAlternatives } from './format.ts'
import { classLabel, lowerFirst } from './valueLabel.ts'

type BaseKey = 'base' | 'baseAll' | 'baseSome' | 'baseEveryone'

/** Looks up the texts of the group `selection` that a filter is told with. */
export type SelectionTexts = (
  key: BaseKey | 'condition' | 'count' | 'noneAlone' | 'emptied' | 'within',
  values: Record<string, string | number>,
) => string

/** What a condition asks: its question, with the classes and the missing reasons that can be asked for. */
export interface AskedQuestion extends Pick<Indicator, 'title' | 'kind'> {
  readonly classes: readonly IndicatorClass[]
  readonly missingCounts: readonly IndicatorClass[]
}

/** A condition in words: "Behovsinventering: nej eller svarade inte", its answers in the question's order. */
export function conditionLabel(
  { title, kind, classes, missingCounts: missing }: AskedQuestion,
  ids: readonly string[],
  language: Language,
  t: SelectionTexts,
): string {
  const isAsked = ({ id }: IndicatorClass): boolean => ids.includes(id)
  const labels = [
    ...classes.filter(isAsked).map((each) => classLabel(kind, each, language)),
    ...missing.filter(isAsked).map(({ label }) => label[language]),
  ]
  return t('condition', { title: title[language], classes: formatAlternatives(labels.map(lowerFirst), language) })
}

function baseKey(conditions: readonly Pick<SelectionCondition, 'classes'>[]): BaseKey {
  const answered = conditions.filter(({ classes }) => !asksForReason(classes)).length
  if (answered === 0) return 'baseEveryone'
  if (answered < conditions.length) return 'baseSome'
  return answered > 1 ? 'baseAll' : 'base'
}

interface Told {
  readonly base: number
  readonly conditions: readonly Pick<ConditionEffect, 'indicator' | 'classes' | 'remaining'>[]
  readonly emptiedBy: string | null
}

/** "bland 50 med svar på frågan": of whom a filter could ask at all; one that asks for a missing reason asks of those without an answer too. */
export const selectionBaseLabel = ({ base, conditions }: Pick<Told, 'base' | 'conditions'>, t: SelectionTexts): string =>
  t(baseKey(conditions), { base })

/** Which condition left nobody, and how many there were before it; null where someone is left. `conditionOf`: a condition in words, by its question. */
export function emptiedLabel(
  { conditions, emptiedBy }: Pick<Told, 'conditions' | 'emptiedBy'>,
  conditionOf: (indicator: string) => string,
  t: SelectionTexts,
): string | null {
  if (emptiedBy === null) return null
  const condition = conditionOf(emptiedBy)
  const before = conditions[conditions.findIndex(({ indicator }) => indicator === emptiedBy) - 1]?.remaining
  return before === undefined ? t('noneAlone', { condition }) : t('emptied', { condition, count: before, before })
}

/**
 * A filter told whole.
 *
 * @param county how many of those left lie in the county that is shown
 * @example 'Behovsinventering: ja. 30 av 52 kommuner, bland 50 med svar på frågan. Av dem ligger 7 i Örebro län.'
 */
export function selectionLabel(
  selection: Told & { readonly count: number; readonly municipalities: number },
  county: { readonly name: string; readonly count: number } | null,
  conditionOf: (indicator: string) => string,
  t: SelectionTexts,
): string {
  const { conditions, count, municipalities } = selection
  return [
    `${conditions.map(({ indicator }) => conditionOf(indicator)).join('; ')}.`,
    `${t('count', { count, of: municipalities })}, ${selectionBaseLabel(selection, t)}.`,
    emptiedLabel(selection, conditionOf, t) ?? (county && t('within', { count: county.count, county: county.name })),
  ]
    .filter((part) => part !== null)
    .join(' ')
}
