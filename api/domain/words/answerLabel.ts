import type { IndicatorValue } from '../study/indicator.ts'
import { inBothLanguages, type Language, type Localized } from '../study/localized.ts'
import { groupTexts, text } from './catalogue.ts'
import { plainSentence } from './plainSentence.ts'
import { answerSentence, type AnswerTexts, type Scope, type ToldIndicator } from './answerSentence.ts'
import { valueLabel, type IndicatorTexts, type LabelledIndicator } from './valueLabel.ts'

/** An indicator's answer in plain words, of the region, or of a county or a municipality against it; each figure says what it rests on. */
export function answerWords(indicator: ToldIndicator, scope: Scope, language: Language): string {
  const t = groupTexts(language, 'answer') as AnswerTexts
  return plainSentence(answerSentence(indicator, scope, language, t, indicatorTexts(language)), t)
}

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
export const answerLabel = (indicator: LabelledIndicator, value: Value): Localized =>
  inBothLanguages((language) => answerText(indicator, value, language))
