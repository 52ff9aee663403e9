import { useLanguage, useTexts } from '../i18n/useTexts.ts'
import type { IndicatorReply } from '../../api/replies/indicator.ts'
import { classLabel, lowerFirst } from '../../api/domain/words/valueLabel.ts'
import { legendRows, type LegendRow } from '../../api/domain/legend/legendRows.ts'

/** The legend's rows in the language shown. `option`: the one shown of a multiple answer; `county`: code of the one chosen. */
export function useLegendRows(indicator: IndicatorReply, option: string | null, county: string | null): LegendRow[] {
  const { t } = useTexts('indicator')
  const language = useLanguage()
  const optionClass = indicator.classes.find(({ id }) => id === option)
  const named = { option: optionClass === undefined ? '' : lowerFirst(classLabel(indicator.kind, optionClass, language)) }
  const optionWords = { chosen: t('chosen', named), notChosen: t('notChosen', named) }
  return legendRows(indicator, { option, county, language, optionWords })
}
