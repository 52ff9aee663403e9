import type { IndicatorValue } from '../study/indicator.ts'
import type { Language, Localized } from '../study/localized.ts'
import { text } from './catalogue.ts'
import { valueLabel, type IndicatorTexts, type LabelledIndicator } from './valueLabel.ts'

type Value = Pick<IndicatorValue, 'value' | 'classes' | 'missing'>

/** The texts that values and legends are told with, where the catalogue is at hand. */
export const indicatorTexts =
  (language: Language): IndicatorTexts =>
  (key, values) =>
    text(language, 'indicator', key, values)

/** A value in words, several answers listed whole. */
export const answerText = (indicator: LabelledIndicator, value: Value, language: Language): string =>
  valueLabel(indicator, value, null, language, indicatorTexts(language))

/** A value in words, in both languages. */
export const answerLabel = (indicator: LabelledIndicator, value: Value): Localized => ({
  sv: answerText(indicator, value, 'sv'),
  en: answerText(indicator, value, 'en'),
})
