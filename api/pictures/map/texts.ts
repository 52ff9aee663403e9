import type { IndicatorReply } from '../../replies/indicators.ts'
import type { StudyDefinition } from '../../domain/study/definition.ts'
import type { Language, Localized } from '../../domain/study/localized.ts'
import type { Provenance } from '../../domain/study/answer.ts'
import { localized, text, type TextKeyUnder } from '../../domain/words/catalogue.ts'
import { formatShare } from '../../domain/words/format.ts'
import { lightColours as colours } from '../../domain/map/lightColours.ts'
import { element, escapeMarkup } from '../markup.ts'
import { widestWidth } from '../../domain/map/textWidth.ts'

const told = (key: TextKeyUnder<'pictures', 'told'>): Localized => localized('pictures', `told.${key}`)

/** The picture's own words. */
export const texts = {
  name: localized('shell', 'name'),
  base: told('base'),
  source: told('source'),
  selection: localized('selection', 'title'),
  raised: told('raised'),
  countsOfAll: localized('indicator', 'ofAll'),
  steppedBack: told('steppedBack'),
  part: told('part'),
  taken: told('taken'),
  version: told('version'),
  reconstructed: told('reconstructed'),
  supplementary: localized('indicator', 'supplementary'),
  credits: localized('map', 'credits'),
} as const

const provenanceOf = (provenance: Provenance) => ({
  name: localized('indicator', `provenance.${provenance}.name`),
  meaning: localized('indicator', `provenance.${provenance}.text`),
})

/** The label that goes with every picture of municipalities' values: what it is called, and what that means. */
export const provenanceTexts = {
  example: provenanceOf('example'),
  collected: provenanceOf('collected'),
  published: provenanceOf('published'),
} as const satisfies Record<Provenance, unknown>

/** "15 · 30 %", or the count alone where there is no share. */
export function countAndShare(count: number, share: number | null, language: Language): string {
  return share === null
    ? String(count)
    : text(language, 'indicator', 'countShare', { count, share: formatShare(share, language) })
}

/** The option shown of a multiple answer in words; null for every other kind. */
export function optionLabel(
  { classes }: Pick<IndicatorReply, 'classes'>,
  option: string | null,
  language: Language,
): string | null {
  return classes.find(({ id }) => id === option)?.label[language] ?? null
}

/** "12 av 52 kommuner". */
export const ofMunicipalities = (count: number, all: number, language: Language): string =>
  text(language, 'selection', 'count', { count, of: all })

/** The source, the day it was taken and the version of the data, on every picture. */
export function sourceLine({
  study,
  snapshot,
  taken,
  language,
}: {
  readonly study: Pick<StudyDefinition, 'source'>
  readonly snapshot: string
  readonly taken: string | null
  readonly language: Language
}): string {
  const day = taken === null ? '' : ` ${texts.taken[language]} ${taken}.`
  return `${texts.source[language]}: ${study.source.citation[language]}${day} ${texts.version[language]} ${snapshot}.`
}

/** Program, study and area. */
export const placeLine = ({ shortTitle }: Pick<StudyDefinition, 'shortTitle'>, area: string | null, language: Language): string =>
  [texts.name[language], shortTitle[language], area].filter((part) => part !== null).join(' · ')

/** A filter in words, where there is one. */
export const filterLines = (selection: string | null, language: Language): readonly string[] =>
  selection === null ? [] : [`${texts.selection[language]}: ${selection}`]

const size = 15

/** LibreOffice folds a plain space between what is set apart. */
const wordsOf = (provenance: Provenance, language: Language): string => `\u00a0– ${provenanceTexts[provenance].meaning[language]}`

/** How wide the label is, in whatever typeface it is read. */
export const provenanceWidth = (provenance: Provenance, language: Language): number =>
  Math.round(widestWidth(provenanceTexts[provenance].name[language] + wordsOf(provenance, language)) * size + 28)

/** The label of the data's provenance, on the map itself, so that no cutting of margins takes it off. */
export function provenanceMarkup(provenance: Provenance, language: Language, left: number, top: number): string {
  const { name } = provenanceTexts[provenance]
  const example = provenance === 'example'
  return element(
    'g',
    { 'data-provenance': provenance },
    element('rect', {
      x: left,
      y: top,
      width: provenanceWidth(provenance, language),
      height: 34,
      rx: 6,
      fill: example ? colours.exampleGround : colours.raised,
      stroke: example ? colours.exampleRule : colours.inkSoft,
    }),
    element(
      'text',
      { x: left + 14, y: top + 22, 'font-size': size, fill: example ? colours.exampleInk : colours.ink },
      element('tspan', { 'font-weight': 700 }, escapeMarkup(name[language])),
      escapeMarkup(wordsOf(provenance, language)),
    ),
  )
}
