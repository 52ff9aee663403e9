import type { ClassCount, MissingCount } from '../../domain/study/distribution.ts'
import type { IndicatorReply } from '../../replies/indicator.ts'
import type { Language } from '../../domain/study/localized.ts'
import { classWords, optionWords } from './texts.ts'
import { type ClassKey } from '../../domain/legend/classKey.ts'
import { missingKey } from '../../domain/study/missing.ts'

/** A line of the legend: `share` of the base, null for missing values and where the base is empty. */
export interface LegendRow {
  readonly key: ClassKey
  readonly label: string
  readonly count: number
  readonly share: number | null
}

export interface Legend {
  /** Municipalities with a value, the base of every share. */
  readonly base: number
  /** All municipalities of the area. */
  readonly municipalities: number
  readonly classes: readonly LegendRow[]
  readonly missing: readonly LegendRow[]
}

interface Area {
  readonly base: number
  readonly municipalities: number
  readonly classes: readonly ClassCount[]
  readonly missing: readonly MissingCount[]
}

function areaOf(indicator: IndicatorReply, county: string | null): Area {
  const found = indicator.counties.find(({ code }) => code === county)
  if (found) return found
  const { base, classes, missing, values } = indicator
  return { base: base.count, municipalities: values.length, classes, missing }
}

/** The legend of the region or of one county. A multiple answer with an option shown has two classes: those who gave it, and the rest of the base. */
export function legendRows(indicator: IndicatorReply, option: string | null, county: string | null, language: Language): Legend {
  const area = areaOf(indicator, county)
  const classes = area.classes.map((each): LegendRow => {
    const { id, count, share } = each
    return { key: id, label: classWords(indicator.kind, each, language), count, share }
  })
  const chosen = classes.find(({ key }) => key === option)
  const words = chosen?.label ?? ''
  const rest = area.base - (chosen?.count ?? 0)
  return {
    base: area.base,
    municipalities: area.municipalities,
    classes: chosen
      ? [
          { ...chosen, key: 'chosen', label: optionWords.chosen[language](words) },
          {
            key: 'not-chosen',
            label: optionWords.notChosen[language](words),
            count: rest,
            share: area.base === 0 ? null : rest / area.base,
          },
        ]
      : classes,
    missing: area.missing
      .filter(({ count }) => count > 0)
      .map(({ reason, label, count }) => ({ key: missingKey(reason), label: label[language], count, share: null })),
  }
}
