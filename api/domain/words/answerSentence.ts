import { mean } from 'd3-array'
import type { ClassCount, Distribution, ShownIndicator } from '../study/distribution.ts'
import type { AnswerRow } from '../study/answer.ts'
import type { Language, Localized } from '../study/localized.ts'
import type { Origin } from '../study/published.ts'
import { formatList, formatNumber } from './format.ts'
import { classLabel, lowerFirst, valueLabel, type IndicatorTexts } from './valueLabel.ts'

/** What a number rests on: the report's own word, our reading of it, our arithmetic, another source, invented answers, or collected ones. */
export type FigureKind = Origin | AnswerRow['provenance']

/** A figure of the source to tell before any count of answers. `class` null: it counts something else than municipalities of one class. */
export interface SourceFigure {
  readonly class: string | null
  readonly label: Localized
  readonly figure: number | null
  readonly unit?: Localized | undefined
  readonly base: { readonly count: number; readonly label: Localized } | null
  readonly origin: Origin
}

/** An indicator with the source's own figures, and what its answers are. */
export interface ToldIndicator extends ShownIndicator {
  readonly publishedCounterparts: readonly SourceFigure[]
  /** What those of a class did or are, by class id. */
  readonly says: Readonly<Record<string, Localized>>
  readonly provenance: FigureKind
}

/** Of whom is told: the region alone, or a county or a municipality set against it. */
export type Scope =
  | { readonly kind: 'region' }
  | { readonly kind: 'county'; readonly code: string }
  | { readonly kind: 'municipality'; readonly code: string; readonly name: string; readonly county: string }

/** A piece of a sentence. What has a `kind` is a figure, or a municipality's answer, and is never shown without it. */
export interface SentencePart {
  readonly text: string
  readonly kind?: FigureKind
}

/** Looks up the texts of the group `answer`. */
export type AnswerTexts = (key: string, values?: Record<string, string | number>) => string

interface Telling {
  readonly indicator: ToldIndicator
  readonly language: Language
  readonly t: AnswerTexts
}

/** "Västmanlands län" → "Västmanland", "Västmanland County" → "Västmanland": as one says it. */
export const countyShortName = (name: string): string => name.replace(/ County$/, '').replace(/s? län$/, '')

/** Fills figures into a text at their slots, so that each keeps its kind. */
export function fill(template: string, figures: readonly SentencePart[]): readonly SentencePart[] {
  return template
    .split(/([\uE000-\uE0FF])/)
    .map((piece) => figures[piece.charCodeAt(0) - 0xe000] ?? { text: piece })
    .filter(({ text }) => text !== '')
}

/** Where in a text the figure of an index goes. */
export const slot = (index: number): string => String.fromCharCode(0xe000 + index)

function countOf(count: number, of: number, { language, t }: Telling): string {
  const base = formatNumber(of, language)
  return count === 0 ? t('noOne', { of: base }) : t('figure', { count: formatNumber(count, language), of: base })
}

/** A class's words inside a sentence: quoted where it is an answer's wording. */
function answerOf(found: ClassCount, { indicator, language, t }: Telling): string {
  const label = classLabel(indicator.kind, found, language)
  return indicator.kind === 'level' ? label : t('quoted', { label })
}

/** What those of a class did, as the study puts it or by the kind of question. */
function predicateOf(found: ClassCount, telling: Telling): string {
  const { indicator, language, t } = telling
  const own = indicator.says[found.id]
  if (own !== undefined) return own[language]
  if (indicator.kind === 'yes-no') return t(`says.${found.id}`)
  const key = indicator.kind === 'level' || indicator.kind === 'multiple' ? indicator.kind : 'single'
  return t(`says.${key}`, { answer: answerOf(found, telling) })
}

/** The words after the number of a base: "50 svarande kommuner" → "svarande kommuner". */
const wordsOf = ({ count, label }: { readonly count: number; readonly label: Localized }, language: Language): string =>
  label[language].replace(new RegExp(`^${formatNumber(count, language)}\\s+`, 'u'), '')

const largest = (classes: readonly ClassCount[]): readonly ClassCount[] => {
  const most = Math.max(...classes.map(({ count }) => count))
  return most === 0 ? [] : classes.filter(({ count }) => count === most)
}

/** The class that is told of: the one that the source has a figure for, of a yes or no question the yes, else the most common. */
function toldClass({ indicator: { kind, classes, publishedCounterparts: published } }: Telling): ClassCount | undefined {
  const figure = published.find((each) => each.class !== null && each.figure !== null && each.base !== null)
  if (figure !== undefined) return classes.find(({ id }) => id === figure.class)
  return kind === 'yes-no' ? classes[0] : largest(classes)[0]
}

/** The middle of values in order. d3's own median sorts for itself, by a program that the first page would have to carry. */
const middleOf = (sorted: readonly number[]): number | undefined =>
  mean(sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1))

/** The values of a quantity, in order; of a county, whose code the codes of its municipalities begin with (SCB), or of all. */
const quantitiesOf = ({ indicator: { values } }: Telling, county = ''): readonly number[] =>
  values
    .filter(({ code }) => code.startsWith(county))
    .flatMap(({ value }) => (typeof value === 'number' ? [value] : []))
    .sort((a, b) => a - b)

const quantity = (value: number, { unit, unitOne }: ShownIndicator, language: Language): string =>
  [formatNumber(value, language), ((value === 1 ? unitOne : null) ?? unit)?.[language]].filter(Boolean).join(' ')

function regionQuantity(telling: Telling): readonly SentencePart[] {
  const { indicator, language, t } = telling
  const { provenance, base } = indicator
  const values = quantitiesOf(telling)
  const [least, greatest, middle] = [values[0], values.at(-1), middleOf(values)]
  const published = indicator.publishedCounterparts.find((each) => each.class === null && each.figure !== null)
  const told =
    published?.figure == null
      ? []
      : fill(t('region.quantity', { label: published.label[language], value: slot(0) }), [
          {
            text: [formatNumber(published.figure, language), published.unit?.[language]].filter(Boolean).join(' '),
            kind: published.origin,
          },
        ])
  if (least === undefined || greatest === undefined || middle === undefined) return told
  const measured = fill(
    t('region.middle', {
      value: slot(0),
      of: slot(1),
      who: wordsOf(base, language),
      least: slot(2),
      greatest: slot(3),
    }),
    [quantity(middle, indicator, language), ...[base.count, least, greatest].map((each) => formatNumber(each, language))].map(
      (text) => ({ text, kind: provenance }),
    ),
  )
  return told.length === 0 ? measured : [...told, { text: ' ' }, ...measured]
}

function regionSentence(telling: Telling): readonly SentencePart[] {
  const { indicator, language, t } = telling
  const { kind, base, classes, provenance } = indicator
  const told = toldClass(telling)
  const published = indicator.publishedCounterparts.find(
    (each) => told !== undefined && each.class === told.id && each.base !== null,
  )
  if (told !== undefined && published?.figure != null && published.base !== null) {
    const figure = countOf(published.figure, published.base.count, telling)
    const who = published.base.label[language]
    return fill(t('region.share', { figure: slot(0), who, says: predicateOf(told, telling) }), [
      { text: figure, kind: published.origin },
    ])
  }
  if (kind === 'quantity') return regionQuantity(telling)
  if (told === undefined || base.count === 0) return [{ text: t('region.none') }]
  const figure = { text: countOf(told.count, base.count, telling), kind: provenance }
  const who = wordsOf(base, language)
  if (kind === 'yes-no') return fill(t('region.share', { figure: slot(0), who, says: predicateOf(told, telling) }), [figure])
  const equal = largest(classes)
  if (equal.length > 1) {
    const answers = formatList(
      equal.map((each) => answerOf(each, telling)),
      language,
    )
    return fill(t('region.equal', { answers, figure: slot(0), who }), [figure])
  }
  return fill(t('region.most', { answer: answerOf(told, telling), figure: slot(0), who }), [figure])
}

function countySentence(code: string, telling: Telling): readonly SentencePart[] {
  const { indicator, language, t } = telling
  const county = indicator.counties.find((each) => each.code === code)
  if (county === undefined) return []
  const name = countyShortName(county.name)
  if (county.base === 0) return [{ text: t('county.none', { county: name }) }]
  const { kind, provenance } = indicator
  if (kind === 'quantity') {
    const middle = middleOf(quantitiesOf(telling, code))
    if (middle === undefined) return []
    return fill(t('county.middle', { county: name, value: slot(0) }), [
      { text: quantity(middle, indicator, language), kind: provenance },
    ])
  }
  const told = toldClass(telling)
  const own = county.classes.find(({ id }) => id === told?.id)
  if (own === undefined) return []
  const figure = { text: countOf(own.count, county.base, telling), kind: provenance }
  const [most, ...others] = largest(county.classes)
  const another = kind !== 'yes-no' && kind !== 'multiple' && most !== undefined && others.length === 0 && most.id !== own.id
  if (!another) return fill(t('county.share', { county: name, figure: slot(0) }), [figure])
  return fill(t('county.most', { county: name, figure: slot(0), answer: answerOf(most, telling), most: slot(1) }), [
    figure,
    { text: countOf(most.count, county.base, telling), kind: provenance },
  ])
}

/** The counts of a municipality's county and the region in one class, the region's by the source where it has a figure for it. */
function alike(found: ClassCount, county: Distribution & { readonly name: string }, telling: Telling): readonly SentencePart[] {
  const { base, provenance } = telling.indicator
  const published = telling.indicator.publishedCounterparts.find(
    (each) => each.class === found.id && each.base !== null && each.figure !== null,
  )
  const inCounty = county.classes.find(({ id }) => id === found.id)?.count ?? 0
  return [
    { text: countOf(inCounty, county.base, telling), kind: provenance },
    published?.figure != null && published.base !== null
      ? { text: countOf(published.figure, published.base.count, telling), kind: published.origin }
      : { text: countOf(found.count, base.count, telling), kind: provenance },
  ]
}

function municipalitySentence(scope: Extract<Scope, { kind: 'municipality' }>, telling: Telling, texts: IndicatorTexts) {
  const { indicator, language, t } = telling
  const value = indicator.values.find(({ code }) => code === scope.code)
  const label = valueLabel(indicator, value, null, language, texts)
  const isMissing = value === undefined || value.missing !== null
  const template = isMissing ? (indicator.kind === 'level' ? 'noLevel' : 'noAnswer') : 'answer'
  const answer = fill(t(`municipality.${template}`, { name: scope.name, value: slot(0) }), [
    { text: isMissing ? lowerFirst(label) : label, kind: indicator.provenance },
  ])
  const [only, ...others] = indicator.classes.filter(({ id }) => value?.classes.includes(id))
  const county = indicator.counties.find(({ code }) => code === scope.county)
  // Several answers have no count of their own: of those the region's is told.
  if (only === undefined || others.length > 0 || county === undefined)
    return [...answer, { text: ' ' }, ...regionSentence(telling)]
  const key = `municipality.${indicator.kind === 'quantity' ? 'sameClass' : indicator.kind === 'level' ? 'sameLevel' : 'same'}`
  const counts = t(key, {
    county: slot(0),
    countyName: countyShortName(county.name),
    region: slot(1),
    answer: answerOf(only, telling),
  })
  return [...answer, { text: ' ' }, ...fill(counts, alike(only, county, telling))]
}

/**
 * What an indicator says of the region, or of a county or a municipality set against it, in a sentence or two. Counts are always told with
 * their base, and every figure and every municipality's answer is a part of its own with its kind.
 *
 * @param t texts of the group `answer`
 * @param texts texts of the group `indicator`, which values are told with
 * @example answerSentence(needsInventory, { kind: 'region' }, 'sv', t, texts)
 * // [{ text: '30 av 50', kind: 'published' }, { text: ' svarande kommuner svarade ja.' }]
 */
export function answerSentence(
  indicator: ToldIndicator,
  scope: Scope,
  language: Language,
  t: AnswerTexts,
  texts: IndicatorTexts,
): readonly SentencePart[] {
  const telling: Telling = { indicator, language, t }
  if (scope.kind === 'municipality') return municipalitySentence(scope, telling, texts)
  const region = regionSentence(telling)
  if (scope.kind === 'region') return region
  return [...region, { text: ' ' }, ...countySentence(scope.code, telling)]
}
