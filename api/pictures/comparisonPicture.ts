import { countsIn, heatRows, heatTable, middleText, placeMarks, reasonsOf } from '../domain/charts/heatTable.ts'
import { textLines, type Mark, type TextStyle } from '../domain/charts/marks.ts'
import { markOf } from '../domain/charts/municipalityMarks.ts'
import type { Box } from '../domain/map/frame.ts'
import type { Language } from '../domain/study/localized.ts'
import { groupTexts } from '../domain/words/catalogue.ts'
import { countyShortName } from '../domain/words/answerSentence.ts'
import { formatList } from '../domain/words/format.ts'
import { lowerFirst } from '../domain/words/valueLabel.ts'
import type { ComparisonsReply } from '../replies/comparisons.ts'
import { lightColours as colours } from '../domain/map/lightColours.ts'
import { filterLines, texts } from './map/texts.ts'
import { abreast, short, marksMarkup, placed, stacked, textBlock, type Block } from './markup.ts'
import { regionGround, regionMap } from './regionGround.ts'
import { type AskedPicture, type Drawn, previewSize, sheet } from './sheet.ts'

/** A comparison as it is asked to be drawn. */
interface ComparisonPicture extends AskedPicture {
  readonly comparison: ComparisonsReply
  /** The filter: whom it leaves and in words; null for none. */
  readonly selection: { readonly codes: ReadonlySet<string>; readonly label: string } | null
  /** Whether every answer is in the picture; without them it has the shape of link previews. */
  readonly answers: boolean
}

/** "Eskilstuna och Västerås jämförda". */
export const comparisonTitle = (names: readonly string[], language: Language): string =>
  groupTexts(language, 'pictures')('compared', { count: names.length, names: formatList(names, language) })

const markAt = (place: number, x: number, y: number): Mark => {
  const { path, colour } = markOf(place)
  const edge = { stroke: 'paper', paintOrder: 'stroke' } as const
  return { kind: 'path', d: path, transform: `translate(${short(x)} ${short(y)})`, fill: colour, ...edge }
}

/** The region with the municipalities compared outlined, marked and named; no values. */
function placesMap({ geography, maps }: Drawn, { comparison, selection }: ComparisonPicture, box: Box): string {
  const ground = regionGround(geography, null, box)
  const codes = comparison.municipalities.map(({ code }) => code)
  const colourOf = (code: string): string =>
    codes.includes(code) ? colours.exampleGround : selection?.codes.has(code) ? '#c3cdd0' : colours.raised
  const paints = new Map(
    Array.from(geography.municipalityByCode.keys(), (code) => [code, { fill: { colour: colourOf(code) }, back: null }]),
  )
  const names = ground.namesOf(codes)
  const marks = names.map(({ code, y, mark }) => markAt(codes.indexOf(code), mark, y))
  return regionMap(maps, ground, box, { paints, selected: codes, names }, marksMarkup(marks))
}

/** What a comparison is drawn of in a room. */
type Compared = Pick<ComparisonPicture, 'comparison' | 'selection' | 'language' | 'answers'>

/** Who is who: each municipality with its mark, its county, how much of the scale is known, and where the filter puts it. */
export function whoIsWho({ comparison, selection, language, answers }: Compared, room: Omit<Box, 'height'>): Block {
  const t = groupTexts(language, 'pictures')
  const ofView = groupTexts(language, 'compare')
  const { municipalities, maturity } = comparison
  const columns = municipalities.length > 4 ? 3 : 2
  const [size, down] = [15, 18]
  const each = room.width / columns
  const row = (first: number) => (top: number) => {
    const drawn = municipalities.slice(first, first + columns).map(({ code, name, county }, column): Block => {
      const coverage = maturity.coverages.find((found) => found.code === code)
      const known = answers && coverage && t('knownOf', { known: coverage.known, of: coverage.of })
      const within = selection && lowerFirst(ofView(selection.codes.has(code) ? 'within' : 'outside'))
      const left = room.left + column * each
      const place = { left: left + 22, width: each - 28 }
      const below = [answers ? county.name : countyShortName(county.name), known, within].filter(Boolean).join(' · ')
      const told = textLines(below, { ...place, top: top + down, size: 12 }, { fill: 'ink-soft' })
      const named = textLines(name, { ...place, top, size }, { fontWeight: 700 })
      const marks = [markAt(first + column, left + 8, top + down / 2), ...named.marks, ...told.marks]
      return { marks, height: down + told.height + 3 }
    })
    return abreast(drawn)
  }
  const rows = Array.from({ length: Math.ceil(municipalities.length / columns) }, (_, index) => row(index * columns))
  const grey = textBlock(t('greyWithin'), { left: room.left, width: room.width, size: 12.5 })
  return stacked(selection === null ? rows : [...rows, grey], room.top)
}

/** Where each stands in every dimension, and how it is read. `row`: a dimension's height. */
export function standings({ comparison, language }: Compared, { left, top, width }: Omit<Box, 'height'>, row: number): Block {
  const t = groupTexts(language, 'pictures')
  const ofView = groupTexts(language, 'compare')
  const { maturity, municipalities } = comparison
  const rows = heatRows(maturity, language)
  const reasons = reasonsOf(rows, (place) => municipalities[place]?.name ?? '', ofView('overallShort'))
  const hasUnknown = reasons.length > 0
  const chart = heatTable(
    rows,
    { names: 184, notes: hasUnknown ? 100 : 0, width, row },
    {
      ...(hasUnknown ? { noteHead: ofView('unknownPlace') } : {}),
      cell: (cell, box) => [
        ...placeMarks(cell.places, box),
        middleText({ ...box, x: box.x + box.width / 2 - 4 }, countsIn(cell), {
          fontSize: 12,
          textAnchor: 'end',
          fill: 'ink-soft',
        }),
      ],
      note: ({ without }, box) =>
        placeMarks(
          without.map(({ place }) => place),
          box,
          true,
        ),
    },
  )
  const note = [t('scaleNumbers'), ...reasons.map(({ words }) => words)].join(' ')
  return stacked(
    [
      (at) => ({ marks: [placed(chart.marks, left, at - 4)], height: chart.height - 2 }),
      textBlock(note, { left, width, size: 12 }, { fill: 'ink-soft' }),
    ],
    top,
  )
}

/** Share of the width that the questions' titles have. */
const titles = 0.24

/** The answers to what the map can show, a row each and a column a municipality; those that differ in heavier type. */
function answersTable({ comparison, language }: ComparisonPicture, room: Omit<Box, 'height'>): Block {
  const t = groupTexts(language, 'pictures')
  const first = titles * room.width
  const column = (room.width - first) / comparison.municipalities.length
  const row = (title: string, cells: readonly string[], style: TextStyle, ofTitle: TextStyle) => (top: number) => {
    const line: Mark = { kind: 'path', d: `M${room.left} ${short(top - 2)}h${short(room.width)}`, stroke: 'rule' }
    const place = { top, size: comparison.municipalities.length > 4 ? 12 : 12.5 }
    const { marks, height } = abreast([
      textLines(title, { ...place, left: room.left, width: first - 10 }, ofTitle),
      ...cells.map((cell, index) =>
        textLines(cell, { ...place, left: room.left + first + index * column, width: column - 10 }, style),
      ),
    ])
    return { marks: [line, ...marks], height: height + 4 }
  }
  const bold = { fontWeight: 700 }
  const names = comparison.municipalities.map(({ name }) => name)
  const rows = comparison.answers
    .filter(({ indicator }) => indicator)
    .map(({ title, cells, differs }) => {
      const said = cells.map(({ label }) => label[language])
      return row(title[language], said, { fontWeight: differs ? 600 : 400 }, { fill: 'ink-soft' })
    })
  return stacked([row(t('answers'), names, bold, bold), ...rows], room.top)
}

const mapSize = { width: 380, height: 440 } as const

function body(drawn: Drawn, asked: ComparisonPicture, room: Box): Block {
  // On a coarse raster, so that the same ground serves pictures with a line of text more or less.
  const top = Math.ceil(room.top / 30) * 30
  const free = Math.floor((room.top + room.height - top) / 30) * 30
  const map = { left: room.left, top, width: mapSize.width, height: Math.min(mapSize.height, free) }
  const left = map.left + map.width + 30
  const beside = { left, width: room.left + room.width - left }
  const right = stacked(
    [
      (at) => standings(asked, { ...beside, top: at }, asked.answers ? 42 : 32),
      (at) => whoIsWho(asked, { ...beside, top: at + 10 }),
    ],
    room.top,
  )
  const height = Math.max(map.top + map.height - room.top, right.height + 10)
  const answers = asked.answers ? [answersTable(asked, { ...room, top: room.top + height + 20 })] : []
  return {
    marks: [placesMap(drawn, asked, map), ...right.marks, ...answers.flatMap(({ marks }) => marks)],
    height: answers.reduce((sum, each) => sum + 20 + each.height, height),
  }
}

/** Municipalities side by side in one picture: where they lie, their maturity profiles over the region's distribution, and every answer. No ranking. */
export function comparisonPicture(drawn: Drawn, asked: ComparisonPicture): string {
  const { comparison, selection, language } = asked
  const t = groupTexts(language, 'pictures')
  const names = comparison.municipalities.map(({ name }) => name)
  const { rubric, dimensions } = comparison.maturity
  return sheet(
    {
      ...comparison,
      ...asked,
      title: comparisonTitle(names, language),
      area: null,
      lines: [
        t('comparedHow', { version: rubric.version }) + (rubric.validated ? '' : ` ${t('notValidated')}`),
        ...filterLines(selection?.label ?? null, language),
      ],
      credits: texts.credits[language],
      ...(asked.answers ? {} : { height: previewSize.height }),
      description: dimensions
        .map(({ title, levels }) => {
          const said = levels.map(({ label }, place) => `${names[place] ?? ''} ${label[language]}`)
          return `${title[language]}: ${said.join(', ')}.`
        })
        .join(' '),
    },
    (room) => body(drawn, asked, room),
  )
}
