import { crossPaints, fillAttribute } from '../domain/map/drawing.ts'
import { axisClassLabel, cellCode, cellKey, cellsByCode, crossReasons, schemeOf } from '../domain/legend/crossCells.ts'
import { crossMatrix } from '../domain/charts/crossMatrix.ts'
import { textLines, type Paint } from '../domain/charts/marks.ts'
import type { Box } from '../domain/map/frame.ts'
import type { County } from '../domain/map/geography.ts'
import { cellsOverlap } from '../domain/study/crosstab.ts'
import type { Language } from '../domain/study/localized.ts'
import { missingLabel, missingReasons } from '../domain/study/missing.ts'
import { groupTexts } from '../domain/words/catalogue.ts'
import { formatShare } from '../domain/words/format.ts'
import { lowerFirst } from '../domain/words/valueLabel.ts'
import type { CrosstabsReply } from '../replies/crosstabs.ts'
import { lightColours as colours } from '../domain/map/lightColours.ts'
import { filterLines, texts } from './map/texts.ts'
import { placed, stacked, textBlock, type Block } from './markup.ts'
import { mapIds, regionGround, regionMap } from './regionGround.ts'
import { type AskedPicture, type Drawn, sheet, sheetWidth } from './sheet.ts'

/** The shape of the maps' own pictures, so that a link's preview looks alike wherever it leads. */
export const crosstabSize = { width: sheetWidth, height: 900 } as const

/** A cross-tabulation as it is asked to be drawn. */
interface CrosstabPicture extends AskedPicture {
  readonly crosstab: CrosstabsReply
  readonly county: County | null
  /** The filter in words, with whom it leaves; null for none. */
  readonly selection: string | null
  /** What the cells' percentages are a share of; null for counts alone. */
  readonly share: 'row' | 'column' | null
}

type Titled = Pick<CrosstabsReply['x'], 'title'>

/** "Projektnivå × Samlad mäklarmognad": what goes across, what goes down. */
export const crosstabTitle = ({ x, y }: { readonly [axis in 'x' | 'y']: Titled }, language: Language): string =>
  `${x.title[language]} × ${y.title[language]}`

/** Whom the table is of, and what its percentages are a share of, in sentences. */
function linesOf({ crosstab, county, selection, share, language }: CrosstabPicture): string[] {
  const t = groupTexts(language, 'pictures')
  const ofView = groupTexts(language, 'cross')
  const { x, y, base, municipalities } = crosstab
  const place = (county === null ? '' : t('inCounty', { county: county.name })) + (selection === null ? '' : t('inSelection'))
  return [
    t('crossed', { x: x.title[language], y: y.title[language] }),
    ...filterLines(selection, language),
    [
      t('crossedBase', { base, municipalities, place }),
      ...(share === null ? [] : [ofView(`shareOf.${share}`)]),
      ...(cellsOverlap(crosstab) ? [ofView('several')] : []),
    ].join(' '),
  ]
}

/** What the colours say, and that they say no more. */
function keySentence(crosstab: CrosstabsReply, language: Language): string {
  const t = groupTexts(language, 'pictures')
  const ofView = groupTexts(language, 'cross')
  const scheme = schemeOf(crosstab)
  if (scheme.kind === 'blend') return t('cellsAreKey')
  const first = scheme.kind === 'hues' ? scheme.unordered : scheme.axis
  const titles = { first: crosstab[first].title[language], second: crosstab[first === 'x' ? 'y' : 'x'].title[language] }
  return `${t('cellsAreKey')} ${ofView(`colours.${scheme.kind}`, titles)}`
}

/** How each municipality is painted: its cell's colour, stripes of several cells', a hatch for no value, or the ground. */
function paints(crosstab: CrosstabsReply, codes: Iterable<string>) {
  const areas = crossPaints(crosstab, codes)
  const reasonOf = crossReasons(crosstab.missingPairs)
  const keysOf = cellsByCode(crosstab.cells)
  const cellCodes = new Map(crosstab.cells.map((cell) => [cellKey(cell), cellCode(crosstab, cell)]))
  return {
    areas,
    striped: [...areas.values()].find(({ fill }) => 'stripes' in fill)?.fill,
    reasons: missingReasons
      .map((reason) => ({ reason, count: [...reasonOf.values()].filter((each) => each === reason).length }))
      .filter(({ count }) => count > 0),
    /** "Arboga B2"; a plus where it belongs to several cells. */
    nameWithCells: (code: string, name: string): string => {
      const [first, ...more] = keysOf.get(code) ?? []
      return first === undefined ? name : `${name} ${cellCodes.get(first)}${more.length > 0 ? '+' : ''}`.trim()
    },
  }
}

/** A line of the key: how something is painted, and what it is. */
const keyRow = (paint: Paint, label: string, left: number, width: number) => (top: number) => {
  const { marks, height } = textLines(label, { left: left + 36, top, width: width - 36, size: 15 })
  const swatch = { kind: 'rect', x: left, y: top, width: 26, height: 18, rx: 2, stroke: 'ink-soft', strokeWidth: 0.8 } as const
  return { marks: [{ ...swatch, fill: paint }, ...marks], height: height + 7 }
}

/** Matrix and map in a room, and under them what the colours say. */
export function crosstabBody(
  { geography, maps }: Drawn,
  { crosstab, county, share, language }: Omit<CrosstabPicture, 'study' | 'taken' | 'selection'>,
  room: Box,
  isTold = true,
): Block {
  const t = groupTexts(language, 'pictures')
  const ofView = groupTexts(language, 'cross')
  const { areas, striped, nameWithCells, reasons } = paints(crosstab, geography.municipalityByCode.keys())
  // On a coarse raster, so that the same ground serves pictures with a line of text more or less.
  const top = Math.ceil(room.top / 30) * 30
  const map = {
    left: 680,
    top,
    width: room.left + room.width - 680,
    height: Math.floor((room.top + room.height - top) / 30) * 30,
  }
  const ground = regionGround(geography, county?.code ?? null, map)
  const [left, width] = [room.left, 600]
  const row = (paint: Paint, label: string) => keyRow(paint, label, left, width)
  const rows = [
    ...reasons.map(({ reason, count }) =>
      row({ reason }, `${t('withoutValue')}: ${lowerFirst(missingLabel(reason)[language])} (${count})`),
    ),
    ...(striped ? [row({ colour: fillAttribute(striped, mapIds) }, t('inSeveral'))] : []),
    ...(crosstab.municipalities < geography.municipalities.length ? [row({ colour: colours.land }, t('notCounted'))] : []),
  ]
  const key = isTold ? [textBlock(keySentence(crosstab, language), { left, width, size: 15 }, {}, 8), ...rows] : []
  const words = {
    // Where the screen may break the word.
    counted: ofView(cellsOverlap(crosstab) ? 'municipalities' : 'sum').replaceAll('\u00ad', ''),
    share: (part: number) => formatShare(part, language),
  }
  const matrix = crossMatrix(crosstab, share, words, language, { width, height: room.height - stacked(key, 0).height - 20 })
  return {
    marks: [
      placed(matrix.marks, left, room.top),
      ...stacked(key, room.top + matrix.height + 18).marks,
      regionMap(maps, ground, map, { paints: areas, names: ground.names(nameWithCells) }),
    ],
    height: room.height,
  }
}

/** Two indicators crossed, as matrix and as map in its colours: complete in itself, with whom it is of and what its shares are of. */
export function crosstabPicture(drawn: Drawn, asked: CrosstabPicture): string {
  const { crosstab, county, language } = asked
  const { x, y, cells } = crosstab
  return sheet(
    {
      ...crosstab,
      ...asked,
      title: crosstabTitle(crosstab, language),
      area: county?.name ?? null,
      lines: linesOf(asked),
      credits: texts.credits[language],
      height: crosstabSize.height,
      description: cells
        .map((cell) => `${axisClassLabel(x, cell.x, language)}, ${axisClassLabel(y, cell.y, language)}: ${cell.count}.`)
        .join(' '),
    },
    (room) => crosstabBody(drawn, asked, room),
  )
}
