import { type Extent, inCounty } from '../../domain/map/geography.ts'
import { lightColours as colours } from '../../domain/map/lightColours.ts'
import { type MapDrawer, outlinesOf, paintsOf } from '../../domain/map/drawing.ts'
import { fitExtent } from '../../domain/map/frame.ts'
import { pictureLabels, labelCandidates } from '../../domain/map/labels.ts'
import { placesOf } from '../../domain/map/region.ts'
import { drawShapes, finely, type MapGeography } from '../../domain/map/shapes.ts'
import { indicatorTexts } from '../../domain/words/answerLabel.ts'
import { type AreaLegend, areaLegend } from '../../domain/legend/legendRows.ts'
import { element, escapeMarkup, fontStack } from '../markup.ts'
import { layout, pictureHatches, pictureIds, type PictureGround, type PictureRequest } from './picture.ts'
import { narrowed, pictureColumn } from './pictureColumn.ts'
import { provenanceMarkup } from './provenanceMarkup.ts'
import { countAndShare, ofMunicipalities, optionLabel, provenanceTexts, texts } from './texts.ts'

const { size, map, free } = layout
const mapBox = { x: map.left, y: map.top, width: map.width, height: map.height }

/** The geographic form of the map in a picture: shapes and names, those outside the county stepping back. */
export function pictureGround(maps: MapDrawer, geography: MapGeography, extent: Extent, county: string | null): PictureGround {
  const { place } = fitExtent(extent, free)
  const shapes = drawShapes(geography, finely(place, map))
  const room = { left: map.left + 6, top: 6, width: map.width - 12, height: free.top + free.height - 6 }
  const candidates = labelCandidates(placesOf(geography.boundaries), place)
  // Whoever is marked is named first and largest.
  const namesOf = (marked: readonly string[]) =>
    pictureLabels(
      candidates.map((candidate) =>
        marked.includes(candidate.code) ? { ...candidate, weight: candidate.weight + 1e8 } : candidate,
      ),
      room,
    ).map((label) => ({ ...label, soft: !inCounty(label.code, county), strong: marked.includes(label.code) }))
  const unmarked = namesOf([])
  const water = element('rect', { ...mapBox, fill: colours.water })
  return {
    draw: (paints, marked) =>
      water +
      maps.region({
        shapes,
        paints,
        outlines: outlinesOf([], null, ...marked),
        names: marked.length === 0 ? unmarked : namesOf(marked),
        hatches: [pictureHatches],
        ids: pictureIds,
      }),
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
  const paints = paintsOf(
    indicator.values.map((value) => value.code),
    indicator,
    option,
    { county: code, raised: pinned, among: selection?.codes ?? null, together: [] },
  )
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
    element('clipPath', { id: 'map' }, element('rect', mapBox)),
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
