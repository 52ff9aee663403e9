import type { Distribution, ShownIndicator } from '../study/distribution.ts'
import type { Language } from '../study/localized.ts'
import { missingKey } from '../study/missing.ts'
import { classLabel, optionLabel, type IndicatorTexts } from '../words/valueLabel.ts'
import { chosenKey, classKeyOf, notChosenKey, type ClassKey } from './classKey.ts'

/** How many of how many: the base of a class, all municipalities of the area for a missing reason. */
export interface CountOf {
  readonly count: number
  readonly of: number
}

/** A class or a missing reason, counted over an area. `share` of the base; null for missing values and where the base is empty. */
export interface CountedRow extends CountOf {
  readonly key: ClassKey
  readonly label: string
  readonly share: number | null
}

/** The legend of one area, the region or a county. */
export interface AreaLegend {
  /** Municipalities with a value, the base of every share. */
  readonly base: number
  /** All municipalities of the area. */
  readonly municipalities: number
  readonly classes: readonly CountedRow[]
  /** The reasons that municipalities of the area have. */
  readonly missing: readonly CountedRow[]
}

/** A row of the region's legend. `codes`: its municipalities, those of the chosen county first. */
export interface LegendRow extends CountedRow {
  readonly inCounty: CountOf | null
  readonly codes: readonly string[]
}

interface Shown {
  /** The option shown of a multiple answer; null for every other kind. */
  readonly option: string | null
  readonly county: string | null
  readonly language: Language
  readonly t: IndicatorTexts
}

const areaOf = (indicator: ShownIndicator, county: string | null): Distribution =>
  indicator.counties.find(({ code }) => code === county) ?? {
    ...indicator,
    base: indicator.base.count,
    municipalities: indicator.values.length,
  }

/** The legend of a county or the region: classes in the indicator's order (given or not given for the option shown of a multiple answer), then the missing by reason. */
export function areaLegend(indicator: ShownIndicator, { option, county, language, t }: Shown): AreaLegend {
  const { base, municipalities, classes, missingCounts: missing } = areaOf(indicator, county)
  const row = (key: ClassKey, label: string, count: number): CountedRow => ({
    key,
    label,
    count,
    of: base,
    share: base === 0 ? null : count / base,
  })
  const given = classes.find(({ id }) => id === option)?.count ?? 0
  return {
    base,
    municipalities,
    classes:
      option === null
        ? classes.map((each) => row(each.id, classLabel(indicator.kind, each, language), each.count))
        : [
            row(chosenKey, optionLabel(indicator, option, true, language, t), given),
            row(notChosenKey, optionLabel(indicator, option, false, language, t), base - given),
          ],
    missing: missing.map(({ reason, label, count }) => ({
      key: missingKey(reason),
      label: label[language],
      count,
      of: municipalities,
      share: null,
    })),
  }
}

/** The region's legend as rows, each with how many of it lie in the county chosen. */
export function legendRows(indicator: ShownIndicator, shown: Shown): LegendRow[] {
  const { option, county } = shown
  const region = areaLegend(indicator, { ...shown, county: null })
  const within = indicator.counties.some(({ code }) => code === county) ? areaLegend(indicator, shown) : null
  const codes = codesByKey(indicator, option, county)
  const complete = (row: CountedRow, of: number | undefined, counted: readonly CountedRow[] | undefined): LegendRow => ({
    ...row,
    inCounty: of === undefined ? null : { count: counted?.find(({ key }) => key === row.key)?.count ?? 0, of },
    codes: codes.get(row.key) ?? [],
  })
  return [
    ...region.classes.map((row) => complete(row, within?.base, within?.classes)),
    ...region.missing.map((row) => complete(row, within?.municipalities, within?.missing)),
  ]
}

function codesByKey(indicator: ShownIndicator, option: string | null, county: string | null): Map<ClassKey, string[]> {
  const outside = (code: string) => (code.startsWith(county ?? '') ? 0 : 1)
  const byKey = new Map<ClassKey, string[]>()
  for (const value of indicator.values) {
    const key = classKeyOf(indicator, value, option)
    byKey.set(key, [...(byKey.get(key) ?? []), value.code])
  }
  for (const codes of byKey.values()) codes.sort((a, b) => outside(a) - outside(b) || (a < b ? -1 : 1))
  return byKey
}
