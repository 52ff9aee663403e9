import { inCounty } from '../domain/map/geography.ts'
import { ofMunicipalities } from '../pictures/map/texts.ts'
import { selectionLabel } from '../domain/words/selectionLabel.ts'
import { conditionTexts, selectionTexts } from '../domain/words/selectionText.ts'
import type { PageContext } from './pageContext.ts'
import { text } from '../domain/words/catalogue.ts'

/** The municipalities that a page is of: those of the county that the filter leaves. */
function scopeOf({ selection, county, snapshot }: PageContext): ReadonlySet<string> {
  const codes = selection?.codes ?? snapshot.answers.map(({ code }) => code)
  return new Set(codes.filter((code) => inCounty(code, county?.code ?? null)))
}

/**
 * Of whom a page is, in a sentence or two; null where it is of everyone.
 *
 * @example "Urval: Behovsinventering: ja. 30 av 52 kommuner, bland 50 med svar på frågan. Av dem ligger 7 i Örebro län."
 */
export function scopeWords(context: PageContext): string | null {
  const { selection, county, snapshot, address } = context
  const { language } = address
  const within = scopeOf(context).size
  if (selection === null)
    return county === null ? null : `${county.name}: ${ofMunicipalities(within, snapshot.answers.length, language)}.`
  const inCounty = county && { name: county.name, count: within }
  const conditionOf = conditionTexts(snapshot.study, selection.conditions, language)
  return `${text(language, 'selection', 'title')}: ${selectionLabel(selection, inCounty, conditionOf, selectionTexts(language))}`
}
