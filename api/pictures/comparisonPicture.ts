import type { Geography } from '../domain/map/geography.ts'
import { colours } from './map/colours.ts'
import type { Box } from '../domain/map/frame.ts'
import type { Block } from './map/legendMarkup.ts'
import { labelMarkup } from './map/labelMarkup.ts'
import { element, short } from './markup.ts'
import { textBlock } from './textBlock.ts'
import { texts } from './map/texts.ts'
import type { ComparisonsReply } from '../replies/comparisons.ts'
import type { StudyDefinition } from '../domain/study/definition.ts'
import { formatList } from '../domain/words/format.ts'
import type { Language } from '../domain/study/localized.ts'
import { comparedAnswersTable } from './comparedAnswersTable.ts'
import { comparedScales } from './comparedScales.ts'
import { markOf } from './marks.ts'
import { regionGround, regionMap } from './regionGround.ts'
import { sheet, sheetWidth } from './sheet.ts'
import { fill, words } from './words.ts'

/** A comparison as it is asked to be drawn. */
interface ComparisonPicture {
  readonly study: StudyDefinition
  readonly comparison: ComparisonsReply
  /** The filter: whom it leaves and in words; null for none. */
  readonly selection: { readonly codes: ReadonlySet<string>; readonly label: string } | null
  /** Whether every answer is in the picture; without them it has the shape of link previews (The Open Graph protocol). */
  readonly answers: boolean
  readonly language: Language
  readonly taken: string | null
}

export const comparisonPreviewSize = { width: sheetWidth, height: 630 } as const

/** "Eskilstuna och Västerås jämförda". */
export function comparisonTitle(names: readonly string[], language: Language): string {
  const [only] = names
  if (names.length === 1 && only !== undefined) return fill(words.besideRegion[language], { name: only })
  return fill(words.compared[language], { names: formatList(names, language) })
}

/** The region with the municipalities compared outlined, marked and named; no values. */
function placesMap(geography: Geography, { comparison, selection }: ComparisonPicture, box: Box): string {
  const ground = regionGround(geography, null, box)
  const codes = comparison.municipalities.map(({ code }) => code)
  const paintOf = (code: string): string =>
    codes.includes(code) ? colours.exampleGround : selection?.codes.has(code) ? '#c3cdd0' : colours.raised
  const outlines = codes.map((code) =>
    element('path', {
      'data-outline': code,
      d: ground.shapes.municipalities.get(code),
      fill: 'none',
      stroke: colours.ink,
      'stroke-width': 2.5,
      'stroke-linejoin': 'round',
    }),
  )
  const names = ground.namesOf(codes)
  const marks = names.map(({ code, y, box: { left } }) => {
    const mark = markOf(codes.indexOf(code))
    const place = `translate(${short(left + 8)} ${short(y)})`
    return element('path', { d: mark.path, transform: place, fill: mark.colour, stroke: colours.paper, 'paint-order': 'stroke' })
  })
  return regionMap(
    ground,
    box,
    paintOf,
    ...outlines,
    labelMarkup(names, () => false),
    ...marks,
  )
}

/** Who is who: each municipality with its mark, its county, how much of the rubric is known, and where the filter puts it. In one column, or closer in two. */
function whoIsWho({ comparison, selection, language }: ComparisonPicture, room: Omit<Box, 'height'>, columns: 1 | 2): Block {
  const { municipalities, maturity } = comparison
  const each = room.width / columns
  const close = columns === 2
  const [size, down] = close ? [15, 18] : [17, 21]
  let at = room.top
  const rows = Array.from({ length: Math.ceil(municipalities.length / columns) }, (_, row) => {
    const drawn = municipalities.slice(row * columns, (row + 1) * columns).map(({ code, name, county }, column) => {
      const place = row * columns + column
      const coverage = maturity.coverages.find((found) => found.code === code)
      const known = coverage && fill(words.knownOf[language], { known: coverage.known, of: coverage.of })
      const within = selection && words[selection.codes.has(code) ? 'within' : 'outside'][language]
      const below = (close ? [county.name, within] : [county.name, known, within]).filter(Boolean).join(' · ')
      const left = room.left + column * each
      const text = { left: left + 24, width: each - 34 }
      const told = textBlock(below, { ...text, top: at + down, size: close ? 12 : 12.5 }, { fill: colours.inkSoft })
      const sign = {
        d: markOf(place).path,
        transform: `translate(${short(left + 8)} ${short(at + down / 2)})`,
        fill: markOf(place).colour,
      }
      const named = textBlock(name, { ...text, top: at, size }, { weight: 700 })
      return { markup: element('path', sign) + named.markup + told.markup, height: down + told.height + (close ? 3 : 8) }
    })
    at += Math.max(...drawn.map(({ height }) => height))
    return drawn.map(({ markup }) => markup).join('')
  })
  const grey = { left: room.left, width: room.width, top: at, size: 12.5 }
  const key = selection === null ? null : textBlock(words.greyWithin[language], grey)
  return { markup: rows.join('') + (key?.markup ?? ''), height: at + (key?.height ?? 0) - room.top }
}

const mapSize = { width: 380, height: 440 } as const

function body(geography: Geography, asked: ComparisonPicture, room: Box): Block {
  const { comparison, language } = asked
  // On a coarse raster, so that the same ground serves pictures with a line of text more or less.
  const top = Math.ceil(room.top / 30) * 30
  const free = Math.floor((room.top + room.height - top) / 30) * 30
  const map = { left: room.left, top, width: mapSize.width, height: Math.min(mapSize.height, free) }
  const left = map.left + map.width + 30
  const beside = { left, width: room.left + room.width - left }
  const scales = comparedScales(comparison, language, { ...beside, top: room.top }, asked.answers ? 42 : 34)
  const under = room.top + scales.height + 10
  const below = map.top + map.height + 16
  const who = asked.answers
    ? whoIsWho(asked, { left: room.left, width: map.width, top: below }, 1)
    : whoIsWho(asked, { ...beside, top: under }, 2)
  const answers = asked.answers
    ? comparedAnswersTable(comparison, language, { ...beside, top: under })
    : { markup: '', height: 0 }
  return {
    markup: [placesMap(geography, asked, map), who.markup, scales.markup, answers.markup].join(''),
    height: Math.max(below + (asked.answers ? who.height : 0), under + answers.height) - room.top,
  }
}

/** Municipalities side by side in one picture: where they lie, their maturity profiles over the region's distribution, and every answer. No ranking. */
export function comparisonPicture(geography: Geography, asked: ComparisonPicture): string {
  const { study, comparison, selection, language, taken } = asked
  const names = comparison.municipalities.map(({ name }) => name)
  const { rubric } = comparison.maturity
  return sheet(
    {
      study,
      provenance: comparison.provenance,
      snapshot: comparison.snapshot,
      taken,
      language,
      title: comparisonTitle(names, language),
      area: null,
      lines: [
        fill(words.comparedHow[language], { version: rubric.version }) +
          (rubric.validated ? '' : ` ${words.notValidated[language]}`),
        ...(selection === null ? [] : [`${texts.selection[language]}: ${selection.label}`]),
      ],
      credits: texts.credits[language],
      ...(asked.answers ? {} : { height: comparisonPreviewSize.height }),
      description: comparison.maturity.dimensions
        .map(
          ({ title, levels }) =>
            `${title[language]}: ${levels.map(({ label }, place) => `${names[place] ?? ''} ${label[language]}`).join(', ')}.`,
        )
        .join(' '),
    },
    (room) => body(geography, asked, room),
  )
}
