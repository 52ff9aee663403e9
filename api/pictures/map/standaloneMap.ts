import { type Boundaries, type Extent, extentOf, type Geography, inCounty } from '../../domain/map/geography.ts'
import { Kept } from '../../domain/kept.ts'
import { lightColours as colours } from '../../domain/map/lightColours.ts'
import { type MapDrawer, outlinesOf, paintsOf, fillAttribute } from '../../domain/map/drawing.ts'
import { fitExtent, type Box } from '../../domain/map/frame.ts'
import { labelCandidates, pictureLabels } from '../../domain/map/labels.ts'
import { placesOf } from '../../domain/map/region.ts'
import { drawShapes, finely, type MapGeography } from '../../domain/map/shapes.ts'
import { answerWords, indicatorTexts } from '../../domain/words/answerLabel.ts'
import { type AreaLegend, areaLegend, type CountedRow } from '../../domain/legend/legendRows.ts'
import { type Block, element, picture, marksMarkup, escapeMarkup, short, stacked, textBlock } from '../markup.ts'
import { layout, type MapRoom, pictureHatches, pictureIds, type PictureGround, type PictureRequest } from './picture.ts'
import {
  provenanceMarkup,
  countAndShare,
  ofMunicipalities,
  optionLabel,
  provenanceTexts,
  texts,
  filterLines,
  placeLine,
  sourceLine,
} from './texts.ts'
import { type Mark, textLines, type TextStyle } from '../../domain/charts/marks.ts'
import { missingKey } from '../../domain/study/missing.ts'
import type { IndicatorReply } from '../../replies/indicators.ts'
import type { Language } from '../../domain/study/localized.ts'
import { fillOf } from '../../domain/legend/classKey.ts'
import { wrapText, anyFontWidth } from '../../domain/map/textWidth.ts'
import { layOutTiles, setTiles, tileExtent } from '../../domain/map/tiles.ts'

const { size, map } = layout
const rectOf = ({ left: x, top: y, width, height }: Box) => ({ x, y, width, height })

/** The geographic form of the map in a picture: shapes and names, those outside the county stepping back. */
function pictureGround(
  maps: MapDrawer,
  geography: MapGeography,
  extent: Extent,
  county: string | null,
  { map, free }: MapRoom,
): PictureGround {
  const { place } = fitExtent(extent, free)
  const shapes = drawShapes(geography, finely(place, map))
  const room = { left: map.left + 6, top: map.top + 6, width: map.width - 12, height: free.top + free.height - map.top - 6 }
  const candidates = labelCandidates(placesOf(geography.boundaries), place).filter(({ text }) => text !== '')
  // Whoever is marked is named first and largest.
  const namesOf = (marked: readonly string[]) =>
    pictureLabels(
      candidates.map((candidate) =>
        marked.includes(candidate.code) ? { ...candidate, weight: candidate.weight + 1e8 } : candidate,
      ),
      room,
    ).map((label) => ({ ...label, soft: !inCounty(label.code, county), strong: marked.includes(label.code) }))
  const unmarked = namesOf([])
  const water = element('rect', { ...rectOf(map), fill: colours.water })
  return {
    draw: (paints, marked) =>
      water +
      maps.region({
        shapes,
        paints,
        outlines: outlinesOf(paints, [], null, ...marked),
        names: marked.length === 0 ? unmarked : namesOf(marked),
        hatches: [pictureHatches],
        ids: pictureIds,
      }),
  }
}

const kept = new Kept<Geography, string, PictureGround>()

/** The ground of an area and form in a room, drawn once while the server runs; that of a section, of which there is no end, each time. */
export function groundOf(
  { geography, maps }: { readonly geography: Geography; readonly maps: MapDrawer },
  form: 'map' | 'tiles',
  county: string | null,
  section: Extent | null,
  room: MapRoom = layout,
): PictureGround {
  if (section !== null && form === 'map') return pictureGround(maps, geography, section, county, room)
  const area = county ?? 'region'
  return kept.find(geography, [form, area, room.map.width, room.map.height].join(' '), () =>
    form === 'tiles'
      ? pictureTiles(maps, geography.boundaries, county, room)
      : pictureGround(maps, geography, extentOf(geography, area), county, room),
  )
}

/** What the picture says, in a sentence for those who don't see it. */
function description(legend: AreaLegend, request: PictureRequest): string {
  const { base, municipalities, classes, missing } = legend
  const { indicator, language } = request
  const rows = [...classes, ...missing].map(({ label, count, share }) => `${label}: ${countAndShare(count, share, language)}`)
  const { name, meaning } = provenanceTexts[indicator.provenance]
  return [
    ...rows,
    `${texts.base[language]}: ${ofMunicipalities(base, municipalities, language)}`,
    `${name[language]} – ${meaning[language]}`,
    ...narrowed(legend, request).map((line) => line.replace(/\.$/, '')),
    ...(request.isPart ? [texts.part[language].replace(/\.$/, '')] : []),
    ...request.marked.map(({ label }) => label),
    '',
  ]
    .join('. ')
    .trim()
}

/** A choropleth as a picture complete in itself: title, base, legend with counts and shares, source and provenance go with it wherever it is taken. */
export function standaloneMap(ground: PictureGround, request: PictureRequest): string {
  const { indicator, option, county, language, selection, pinned, marked } = request
  const code = county?.code ?? null
  const legend = areaLegend(indicator, { option, county: code, language, t: indicatorTexts(language) })
  const paints = paintsOf(
    indicator.values.map((value) => value.code),
    indicator,
    option,
    { county: code, raised: pinned, among: selection?.codes ?? null, together: [] },
  )
  const title = [indicator.title[language], optionLabel(indicator, option, language), county?.name]
  return picture(
    {
      ...size,
      language,
      title: title.filter((part) => part !== null && part !== undefined).join(', '),
      description: description(legend, request),
    },
    element('clipPath', { id: 'map' }, element('rect', rectOf(map))),
    element('rect', { ...size, fill: colours.paper }),
    element(
      'g',
      { 'clip-path': 'url(#map)' },
      ground.draw(
        paints,
        marked.map(({ code: each }) => each),
      ),
    ),
    provenanceMarkup(indicator.provenance, language, map.left + 24, 850),
    pictureColumn(legend, request),
  )
}

const { left, top, width, height } = layout.column

/** Why some municipalities stand back: "Urval: Behovsinventering: Ja. 30 av 52 kommuner.", "Framhävd klass: 2 Organiserad." */
function narrowed(
  { classes, missing }: AreaLegend,
  { selection, pinned, indicator, language }: PictureRequest,
): readonly string[] {
  const raised =
    [...classes, ...missing].find(({ key }) => key === pinned)?.label ??
    indicator.missingCounts.find(({ reason }) => missingKey(reason) === pinned)?.label[language]
  return [
    ...filterLines(selection?.label[language] ?? null, language),
    ...(raised === undefined ? [] : [`${texts.raised[language]}: ${raised}.`]),
  ]
}

/** Source, date and credits, at the foot of the column. */
function foot(request: PictureRequest): readonly Mark[] {
  const { language, indicator } = request
  const place = (from: number, size: number) => ({ left, top: from, width, size })
  const credits = texts.credits[language]
  const citation = sourceLine({ ...request, snapshot: indicator.snapshot })
  const creditsTop = top + height - textLines(credits, place(0, 11)).height
  const sourceTop = creditsTop - 6 - textLines(citation, place(0, 12)).height
  return [
    ...textLines(citation, place(sourceTop, 12)).marks,
    ...textLines(credits, place(creditsTop, 11), { fill: 'ink-soft' }).marks,
  ]
}

/** Title, wording, base and legend of the indicator, source and credits: what makes the picture complete in itself. */
function pictureColumn(legend: AreaLegend, request: PictureRequest): string {
  const { indicator, study, county, option, language, marked, isPart } = request
  const line = (text: string, size: number, style: TextStyle, after: number) =>
    textBlock(text, { left, width, size }, style, after)
  const gap = (height: number) => (): Block => ({ marks: [], height })
  const soft = { fill: 'ink-soft' } as const
  const shown = optionLabel(indicator, option, language)
  const scope = county ? ({ kind: 'county', code: county.code } as const) : ({ kind: 'region' } as const)
  const origin = indicator.reconstructed ? ` ${texts.reconstructed[language]}` : ''
  const base = county ? ofMunicipalities(legend.base, legend.municipalities, language) : indicator.base.label[language]
  const why = narrowed(legend, request)
  const key = (rows: readonly CountedRow[]) => (at: number) => legendBlock(rows, indicator, language, { left, top: at, width })
  const rule = (at: number): Block => ({
    marks: [element('path', { d: `M${left} ${at}h${width}`, stroke: colours.rule })],
    height: 14,
  })
  const { marks } = stacked(
    [
      line(placeLine(study, county?.name ?? null, language), 14, { fontWeight: 600, ...soft }, 10),
      line(indicator.title[language], 30, { fontWeight: 700 }, 6),
      shown === null ? line(answerWords(indicator, scope, language), 18, {}, 8) : line(shown, 20, { fontWeight: 600 }, 6),
      line(indicator.wording[language] + origin, 15, soft, 4),
      ...(indicator.supplementary ? [line(texts.supplementary[language], 14, { ...soft, fontStyle: 'italic' }, 4)] : []),
      line(`${texts.base[language]}: ${base}`, 15, { fontWeight: 600 }, 18),
      ...(marked.length > 0 ? [gap(-10), ...marked.map(({ label }) => line(label, 15, { fontWeight: 700 }, 2)), gap(12)] : []),
      ...(isPart ? [gap(-8), line(texts.part[language], 14, soft, 14)] : []),
      ...(why.length > 0
        ? [gap(-8), ...why.map((each) => line(each, 14, soft, 2)), line(texts.steppedBack[language], 14, soft, 14)]
        : []),
      key(legend.classes),
      ...(legend.missing.length > 0 ? [rule, key(legend.missing)] : []),
    ],
    top,
  )
  return marksMarkup([...marks, ...foot(request)])
}

const rowSize = 16
const line = 20
const swatch = { width: 26, height: 18 }
const square = { side: 8, step: 10 }

type Place = Pick<Box, 'left' | 'top' | 'width'>

/** One square a municipality, so that a class can be counted and not only compared. */
function squares(count: number, { left, top, width }: Place): { readonly d: string; readonly height: number } {
  const perRow = Math.floor(width / square.step)
  const steps = Array.from({ length: count }, (_, index) => {
    const [x, y] = [left + (index % perRow) * square.step, top + Math.floor(index / perRow) * square.step]
    return `M${x} ${y}h${square.side}v${square.side}h-${square.side}z`
  })
  return { d: steps.join(''), height: Math.ceil(count / perRow) * square.step }
}

function rowBlock(
  row: CountedRow,
  indicator: IndicatorReply,
  language: Language,
  { left, top, width }: Place,
  hasSquares: boolean,
): Block {
  const paint = fillAttribute(fillOf(indicator, row.key), pictureIds)
  const indent = swatch.width + 10
  const lines = wrapText(row.label, rowSize, width - indent - 92)
  const words = lines.map((text, index) =>
    element('tspan', { x: left + indent, y: short(top + 14 + index * line) }, escapeMarkup(text)),
  )
  const isCounted = hasSquares && row.count > 0
  const counted = squares(row.count, { left: left + indent, top: top + lines.length * line + 4, width: width - indent })
  const figures = {
    x: left + width,
    y: top + 14,
    'font-size': rowSize,
    'font-weight': 600,
    'text-anchor': 'end',
    fill: colours.ink,
  }
  const markup = [
    element('rect', { x: left, y: top, ...swatch, rx: 2, fill: paint, stroke: colours.inkSoft, 'stroke-width': 0.75 }),
    element('text', { 'font-size': rowSize, fill: colours.ink }, ...words),
    element('text', figures, escapeMarkup(countAndShare(row.count, row.share, language))),
    isCounted && element('path', { d: counted.d, fill: paint, stroke: colours.inkSoft, 'stroke-width': 0.5 }),
  ]
  const height = lines.length * line + (isCounted ? 4 + counted.height : 0) + 12
  const data = { 'data-key': row.key, 'data-count': row.count }
  return { marks: [element('g', data, ...markup.filter((part) => part !== false))], height }
}

/** Legend lines one below the other, each class with its count and its share, and one square a municipality where they are not too many for the room. */
export const legendBlock = (
  rows: readonly CountedRow[],
  indicator: IndicatorReply,
  language: Language,
  { left, top, width }: Place,
  hasSquares = true,
): Block =>
  stacked(
    rows.map((row) => (at) => rowBlock(row, indicator, language, { left, top: at, width }, hasSquares)),
    top,
  )

/** Larger than this a square is no easier to read. */
const largestSide = 120
/** Room to reckon with beyond the letters' own widths, so that a name keeps off its square's sides. */
const margin = 1.03

/** The equal-area form of the map in a picture: a square a municipality, as large as there is room for. */
function pictureTiles(
  maps: MapDrawer,
  boundaries: Boundaries,
  county: string | null,
  { free }: Pick<MapRoom, 'free'>,
): PictureGround {
  const places = placesOf(boundaries)
  const at = layOutTiles(tileExtent(places, county), free, largestSide)
  // As a screen's squares, seen from nearer by.
  const weight = at.side / 60
  const sheet = setTiles(places, at, {
    widthOf: (text) => anyFontWidth(text) * margin,
    size: 12 * weight,
    countySize: 13 * weight,
    weight,
    bounds: null,
  })
  return {
    draw: (paints, marked) =>
      maps.tiles({
        sheet,
        paints,
        outlines: outlinesOf(paints, [], null, ...marked),
        hatches: [{ scale: pictureHatches.scale * weight }],
        ids: pictureIds,
      }),
  }
}
