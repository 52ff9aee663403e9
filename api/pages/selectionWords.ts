import { inCounty } from '../domain/map/shapes.ts'
import { ofMunicipalities } from '../pictures/map/texts.ts'
import { classLabel, lowerFirst } from '../domain/words/valueLabel.ts'
import type { SelectionsReply } from '../replies/selection.ts'
import { findAskable, missingClassesOf } from '../domain/study/askable.ts'
import { selectionBase, selectionSentences } from '../domain/words/selectionSentences.ts'
import type { PageContext } from './pageContext.ts'
import { words } from './words.ts'

type Condition = SelectionsReply['conditions'][number]

const locale = { sv: 'sv-SE', en: 'en-GB' } as const

/** "Behovsinventering: ja", "Mäklarmognad: 1 sporadisk eller 2 organiserad". */
function conditionWords({ indicator, title, classes }: Condition, { snapshot, address: { language } }: PageContext): string {
  const asked = findAskable(snapshot.study, indicator)
  const isAsked = ({ id }: { id: string }): boolean => classes.includes(id)
  const labels =
    asked === undefined
      ? []
      : [
          ...asked.classes.filter(isAsked).map((each) => lowerFirst(classLabel(asked.kind, each, language))),
          ...missingClassesOf(asked)
            .filter(isAsked)
            .map(({ label }) => lowerFirst(label[language])),
        ]
  return `${title[language]}: ${new Intl.ListFormat(locale[language], { type: 'disjunction' }).format(labels)}`
}

/** The filter's conditions in words: "Behovsinventering: ja; Bemanning: 1–2 tjänster". */
export const conditionsWords = (selection: SelectionsReply, context: PageContext): string =>
  selection.conditions.map((each) => conditionWords(each, context)).join('; ')

/** "bland 50 med svar på frågan": of whom the filter could ask at all. */
export const baseWords = selectionBase

/** Which condition left nobody, and how many there were before it; null where someone is left. */
export function emptiedWords({ conditions, emptiedBy }: SelectionsReply, context: PageContext): string | null {
  const at = conditions.findIndex(({ indicator }) => indicator === emptiedBy)
  const emptied = conditions[at]
  if (emptied === undefined) return null
  const said = selectionSentences[context.address.language]
  const before = conditions[at - 1]?.remaining
  const condition = conditionWords(emptied, context)
  return before === undefined ? said.noneAlone(condition) : said.emptied(condition, before)
}

/** The municipalities that a page is of: those of the county that the filter leaves. */
export function scopeOf({ selection, county, snapshot }: PageContext): ReadonlySet<string> {
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
  const { count, municipalities } = selection
  return [
    `${words.selection[language]}: ${conditionsWords(selection, context)}.`,
    `${ofMunicipalities(count, municipalities, language)}, ${baseWords(selection, language)}.`,
    emptiedWords(selection, context) ?? (county === null ? null : selectionSentences[language].within(within, county.name)),
  ]
    .filter((part) => part !== null)
    .join(' ')
}
