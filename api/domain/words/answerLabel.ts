import type { IndicatorValue, Indicator } from '../study/indicator.ts'
import type { Language, Localized } from '../study/localized.ts'
import { missingLabel } from './missingLabels.ts'

/**
 * A value in words: the label of its class, several joined by commas for multiple answers, a quantity with its unit and in the
 * language's own number format, or the missing reason.
 */
export function answerLabel(indicator: Indicator, value: Omit<IndicatorValue, 'code'>): Localized {
  if (value.missing !== null) return missingLabel(value.missing)
  const inWords = (language: Language) => {
    if (typeof value.value === 'number') return quantity(value.value, unitFor(indicator, value.value)?.[language], language)
    return value.classes.map((id) => indicator.classes.find((each) => each.id === id)?.label[language] ?? id).join(', ')
  }
  return { sv: inWords('sv'), en: inWords('en') }
}

function unitFor({ unit, unitOne }: Indicator, value: number): Localized | null {
  return value === 1 && unitOne ? unitOne : unit
}

function quantity(value: number, unit: string | undefined, language: Language): string {
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(value)
  return unit ? `${number} ${unit}` : number
}
