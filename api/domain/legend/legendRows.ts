import type { Distribution } from '../study/distribution.ts'
import type { ShownIndicator } from './shownIndicator.ts'
import type { Language } from '../study/localized.ts'
import { classLabel } from '../words/valueLabel.ts'
import { chosenKey, classKeyOf, notChosenKey, type ClassKey } from './classKey.ts'
import { missingKey } from '../study/missing.ts'

/** How many of how many: the base of a class, all municipalities of the area for a missing reason. */
interface CountOf {
  readonly count: number
  readonly of: number
}

/** A row of the legend: a class or a missing reason. `codes`: its municipalities, those of the chosen county first. */
export interface LegendRow extends CountOf {
  readonly key: ClassKey
  readonly label: string
  readonly share: number | null
  readonly inCounty: CountOf | null
  readonly codes: readonly string[]
}

interface Shown {
  readonly option: string | null
  readonly county: string | null
  readonly language: Language
  /** The words for municipalities that did and did not give the option shown. */
  readonly optionWords: { readonly chosen: string; readonly notChosen: string }
}

type Area = Pick<Distribution, 'municipalities' | 'base' | 'classes' | 'missing'>

/** The first two digits of a municipality's code are its county's (SCB). */
export const isInCounty = (code: string, county: string): boolean => code.startsWith(county)

/** The legend as rows: classes in the indicator's order (given or not given for the option shown of a multiple answer), then the missing by reason. */
export function legendRows(indicator: ShownIndicator, { option, county, language, optionWords }: Shown): LegendRow[] {
  const region: Area = { ...indicator, base: indicator.base.count, municipalities: indicator.values.length }
  const inCounty = indicator.counties.find((each) => each.code === county)
  const codes = codesByKey(indicator, option, county)
  const row = (key: ClassKey, label: string, ofClass: boolean): LegendRow => {
    const { count, of } = countOf(region, key, option)
    return {
      key,
      label,
      count,
      of,
      share: ofClass && of > 0 ? count / of : null,
      inCounty: inCounty === undefined ? null : countOf(inCounty, key, option),
      codes: codes.get(key) ?? [],
    }
  }
  const classes =
    option === null
      ? indicator.classes.map((each) => row(each.id, classLabel(indicator.kind, each, language), true))
      : [row(chosenKey, optionWords.chosen, true), row(notChosenKey, optionWords.notChosen, true)]
  return [...classes, ...indicator.missing.map(({ reason, label }) => row(missingKey(reason), label[language], false))]
}

function countOf(area: Area, key: ClassKey, option: string | null): CountOf {
  const missing = area.missing.find(({ reason }) => missingKey(reason) === key)
  if (key.startsWith('missing-')) return { count: missing?.count ?? 0, of: area.municipalities }
  const classCount = (id: string | null) => area.classes.find((each) => each.id === id)?.count ?? 0
  if (option === null) return { count: classCount(key), of: area.base }
  const chosen = classCount(option)
  return { count: key === chosenKey ? chosen : area.base - chosen, of: area.base }
}

function codesByKey(indicator: ShownIndicator, option: string | null, county: string | null): Map<ClassKey, string[]> {
  const outside = (code: string) => (county === null || isInCounty(code, county) ? 0 : 1)
  const byKey = new Map<ClassKey, string[]>()
  for (const value of indicator.values) {
    const key = classKeyOf(indicator, value, option)
    byKey.set(key, [...(byKey.get(key) ?? []), value.code])
  }
  for (const codes of byKey.values()) codes.sort((a, b) => outside(a) - outside(b) || (a < b ? -1 : 1))
  return byKey
}
