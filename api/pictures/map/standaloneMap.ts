import type { Extent } from '../../domain/map/geography.ts'
import { colours, fontStack } from './colours.ts'
import { fitExtent } from '../../domain/map/frame.ts'
import { labelMarkup } from './labelMarkup.ts'
import { labelWishes } from '../../domain/map/setLabels.ts'
import { indicatorTexts } from '../../domain/words/answerLabel.ts'
import { type AreaLegend, areaLegend } from '../../domain/legend/legendRows.ts'
import { hatchDefinitions, mapLayers, outlineLayers, reasonsShown } from './mapLayers.ts'
import { element, escapeMarkup } from '../markup.ts'
import { layout, type PictureGround, type PictureRequest } from './picture.ts'
import { narrowed, pictureColumn } from './pictureColumn.ts'
import { pictureLabels } from '../../domain/map/pictureLabels.ts'
import { provenanceMarkup } from './provenanceMarkup.ts'
import { drawShapes, inCounty, type MapGeography } from '../../domain/map/shapes.ts'
import { countAndShare, ofMunicipalities, optionLabel, provenanceTexts, texts } from './texts.ts'
import type { ClassKey } from '../../domain/legend/classKey.ts'

const { size, map, free } = layout
const mapBox = { x: map.left, y: map.top, width: map.width, height: map.height }
/** Coarser than on a screen that one leans towards: pictures are projected and printed. */
const pictureLattice = { origin: [0, 0], scale: 1.3 } as const

/** The geographic form of the map in a picture: shapes and names, those outside the county stepping back. */
export function pictureGround(geography: MapGeography, extent: Extent, county: string | null): PictureGround {
  const frame = fitExtent(extent, free)
  const drawing = {
    frame,
    clip: map,
    focus: map,
    tolerance: 0.2,
    toleranceOutside: 1,
    leastArea: 0.5,
    leastAreaOutside: 0.5,
    unit: 10,
  }
  const room = { left: map.left + 6, top: 6, width: map.width - 12, height: free.top + free.height - 6 }
  const wishes = labelWishes(geography.boundaries, frame)
  // Whoever is marked is named first and largest.
  const labelsOf = (marked: readonly string[]): string => {
    const weighed = wishes.map((wish) => (marked.includes(wish.code) ? { ...wish, weight: wish.weight + 1e8 } : wish))
    return labelMarkup(pictureLabels(weighed, room), (code) => !inCounty(code, county), marked)
  }
  const labels = labelsOf([])
  const shapes = drawShapes(geography, drawing, drawing)
  const water = element('rect', { ...mapBox, fill: colours.water })
  return {
    draw: (shading, marked) =>
      [
        water,
        mapLayers(shapes, shading),
        ...marked.map((code) => outlineLayers(shapes, code, [])),
        marked.length === 0 ? labels : labelsOf(marked),
      ].join(''),
  }
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
  const shading = {
    indicator,
    option,
    stepsBack: (each: string, key: ClassKey) =>
      !inCounty(each, code) || selection?.codes.has(each) === false || (pinned !== null && pinned !== key),
  }
  const title = [indicator.title[language], optionLabel(indicator, option, language), county?.name]
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      ...size,
      viewBox: `0 0 ${size.width} ${size.height}`,
      role: 'img',
      'aria-labelledby': 'title desc',
      lang: language,
      'font-family': fontStack,
    },
    element('title', { id: 'title' }, escapeMarkup(title.filter((part) => part !== null && part !== undefined).join(', '))),
    element('desc', { id: 'desc' }, escapeMarkup(description(legend, request))),
    hatchDefinitions(reasonsShown(shading), pictureLattice),
    element('clipPath', { id: 'map' }, element('rect', mapBox)),
    element('rect', { ...size, fill: colours.paper }),
    element(
      'g',
      { 'clip-path': 'url(#map)' },
      ground.draw(
        shading,
        marked.map(({ code: each }) => each),
      ),
    ),
    provenanceMarkup(indicator.provenance, language, map.left + 24, 850),
    pictureColumn(legend, request),
  )
}
