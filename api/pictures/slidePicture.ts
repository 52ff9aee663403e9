import { hatchesIn, textLines, type Mark } from '../domain/charts/marks.ts'
import { areaLegend } from '../domain/legend/legendRows.ts'
import { paintsOf } from '../domain/map/drawing.ts'
import { grown, type Box } from '../domain/map/frame.ts'
import { lightColours as colours } from '../domain/map/lightColours.ts'
import { widestWidth } from '../domain/map/textWidth.ts'
import { optionShown } from '../domain/legend/classKey.ts'
import { indicatorOf } from '../domain/study/indicator.ts'
import { selectIn } from '../domain/study/selection.ts'
import { parseIdLists } from '../domain/address/idLists.ts'
import { namesSource, showsAnswers, type Shown } from '../domain/study/story.ts'
import { indicatorTexts } from '../domain/words/answerLabel.ts'
import { groupTexts } from '../domain/words/catalogue.ts'
import { fullIndicatorReply } from '../replies/indicators.ts'
import { element, escapeMarkup, hatchPattern, marksMarkup, picture, stacked, type Block } from './markup.ts'
import { pictureHatches, type MapRoom } from './map/picture.ts'
import { groundOf, legendBlock } from './map/standaloneMap.ts'
import { placeLine, sourceLine, texts } from './map/texts.ts'
import { sheetWidth } from './sheet.ts'
import { type AskedSlide, namelessOf, slideDrawing, unit } from './slideDrawings.ts'

/** Sixteen to nine, as most projectors are; near enough to what link previews have, too. */
export const slideSize = { width: sheetWidth, height: (sheetWidth * 9) / 16 } as const

const margin = { side: 5 * unit, top: 3.4 * unit } as const
const gap = 2 * unit
/** How much smaller what stands under the sentence is made, until all finds room; the sentence itself gives way last. */
const fits = [
  [1, 1],
  [0.9, 1],
  [0.8, 1],
  [0.7, 1],
  [0.6, 1],
  [0.5, 1],
  [0.5, 0.8],
  [0.5, 0.6],
] as const
type Fit = (typeof fits)[number]

interface Place {
  readonly left: number
  readonly width: number
}

/** From margin to margin: lines are broken for the widest typeface, and may then run a little into the right one. */
const whole: Place = { left: margin.side, width: slideSize.width - 1.2 * margin.side }

/** The map's place on a slide: at the left, as high as the slide but for what is in small type at the foot. */
const mapRoom: MapRoom = (() => {
  const map = { left: 0, top: 0, width: 47 * unit, height: slideSize.height - 3.6 * unit }
  return { map, free: grown(map, -1.5 * unit) }
})()

/** The sentence, and the words under it. */
function words({ slide, language }: AskedSlide, { left, width }: Place, [fit, ofSentence]: Fit) {
  const { sentence, body, points, shows } = slide
  const isMap = shows.kind === 'map'
  const line =
    (said: string, size: number, leading: number, before: number, bold = false) =>
    (at: number) => {
      const { marks, height } = textLines(said, { left, top: at + before, width, size, leading }, bold ? { fontWeight: 700 } : {})
      return { marks, height: height + before }
    }
  const point = (said: string) => (at: number) => {
    const [size, indent] = [(isMap ? 2.3 : 3) * unit * fit, 3 * unit * fit]
    const top = at + (isMap ? 0.8 : 1.3) * unit
    const { marks, height } = textLines(said, { left: left + indent, top, width: width - indent, size, leading: 1.22 })
    const side = 0.45 * size
    const square = { kind: 'rect', x: left, y: top + 0.42 * size, width: side, height: side, fill: 'place-0' } as const
    return { marks: [square, ...marks], height: height + top - at }
  }
  return (top: number): Block =>
    stacked(
      [
        line(sentence[language], 4.8 * unit * ofSentence, 1.12, 0, true),
        ...(body === undefined ? [] : [line(body[language], 2.7 * unit * fit, 1.3, 1.2 * unit)]),
        ...points.map((each) => point(each[language])),
      ],
      top,
    )
}

/** What kind of data the municipalities' answers are, in letters for the last row. */
function exampleLabel({ snapshot: { provenance }, language }: AskedSlide) {
  const t = groupTexts(language, 'indicator')
  const said = provenance === 'example' ? t('truth.invented') : t(`provenance.${provenance}.name`)
  const size = 2.3 * unit
  const [width, height] = [widestWidth(said) * size * 1.12 + 2.4 * unit, size * 1.75]
  const draw = (left: number, top: number) =>
    element(
      'g',
      { 'data-provenance': provenance },
      element('rect', {
        ...{ x: left, y: top, width, height, rx: 0.6 * unit },
        ...{ fill: colours.exampleGround, stroke: colours.exampleRule, 'stroke-width': 2.5, 'stroke-dasharray': '8 5' },
      }),
      element(
        'text',
        { x: left + 1.2 * unit, y: top + size * 1.22, 'font-size': size, 'font-weight': 700, fill: colours.exampleInk },
        escapeMarkup(said),
      ),
    )
  return { said, width, height, draw }
}

/** In small type at the foot what makes the picture complete in itself: program, study, source, day, version, and whose map it is. */
function smallPrint({ slide: { shows }, snapshot, language, taken }: AskedSlide): Block {
  const { study, hash } = snapshot
  const own = [placeLine(study, null, language), sourceLine({ study, snapshot: hash, taken, language })].join('. ')
  const said = shows.kind === 'map' || shows.kind === 'crosstab' ? `${own} ${texts.credits[language]}` : own
  const draw = (top: number) => textLines(said, { ...whole, top, size: 11, leading: 1.2 }, { fill: 'ink-soft' })
  return draw(slideSize.height - unit - draw(0).height)
}

/** The kind of data, the source with the facts that the slide rests on, and its number. */
function foot(asked: AskedSlide, { left, width }: Place): Block {
  const { slide, number, snapshot, language } = asked
  const { study, story } = snapshot
  const { publisher, date } = study.source
  const t = groupTexts(language, 'present')
  const soft = { fill: 'ink-soft' } as const
  const size = 1.6 * unit
  const counted = `${number}/${story.slides.length}`
  const free = width - widestWidth(counted) * size - gap
  const source = namesSource(slide, snapshot.provenance)
    ? [t('source', { publisher: publisher[language], date }), ...(slide.facts.length > 0 ? [slide.facts.join(' ')] : [])].join(
        ' · ',
      )
    : ''
  const label = showsAnswers(slide.shows) ? exampleLabel(asked) : null
  const isBeside = label !== null && free - label.width - gap > 40 * unit
  const from = isBeside ? label.width + gap : 0
  const sourceIn = (top: number) => textLines(source, { left: left + from, top, width: free - from, size, leading: 1.2 }, soft)
  const rows = [
    ...(label === null || isBeside
      ? []
      : [(top: number) => ({ marks: [label.draw(left, top)], height: label.height + 0.6 * unit })]),
    (top: number): Block => {
      const height = Math.max(sourceIn(0).height, isBeside ? label.height : 0)
      const said = sourceIn(top + (height - sourceIn(0).height) / 2)
      const at = { x: left + width, y: top + height / 2 + size * 0.35, textAnchor: 'end' } as const
      const mark: Mark = { kind: 'text', text: counted, fontSize: size, ...at, ...soft }
      return { marks: [...(isBeside ? [label.draw(left, top)] : []), ...said.marks, mark], height: height + 0.5 * unit }
    },
  ]
  const small = smallPrint(asked)
  const { marks, height } = stacked(rows, slideSize.height - unit - small.height - stacked(rows, 0).height)
  return { marks: [...marks, ...small.marks], height: height + small.height + unit }
}

/** The map in its place and, under the words, what its colours mean. */
function mapOf(asked: AskedSlide, shows: Extract<Shown, { kind: 'map' }>) {
  const { snapshot, language, maps, namesHidden } = asked
  const geography = namesHidden ? namelessOf(asked.geography) : asked.geography
  const indicator = fullIndicatorReply(snapshot, indicatorOf(snapshot.study, shows.indicator), geography)
  const option = optionShown(indicator, null)
  const { county = null, municipality } = shows
  const near = municipality?.slice(0, 2) ?? county
  const conditions = parseIdLists(shows.filter ?? null).map(([id, classes]) => ({ indicator: id, classes }))
  const among = shows.filter === undefined ? null : new Set(selectIn(snapshot, conditions).codes)
  const codes = indicator.values.map(({ code }) => code)
  const paints = paintsOf(codes, indicator, option, { county, raised: shows.class ?? null, among, together: [] })
  const ground = groundOf({ geography, maps }, shows.form, near, null, mapRoom)
  const { map } = mapRoom
  const drawing =
    element('clipPath', { id: 'map' }, element('rect', { width: map.width, height: map.height })) +
    element('g', { 'clip-path': 'url(#map)' }, ground.draw(paints, municipality === undefined ? [] : [municipality]))
  const { classes, missing } = areaLegend(indicator, { option, county, language, t: indicatorTexts(language) })
  const rows = [...classes, ...missing]
  const key =
    ({ left, width }: Place, fit: number) =>
    (top: number): Block => {
      const scale = 1.5 * fit
      const title = textLines(indicator.title[language], { left, top, width, size: 2.1 * unit * fit }, { fontWeight: 700 })
      const inner = legendBlock(rows, indicator, language, { left: 0, top: 0, width: width / scale }, false)
      const transform = `translate(${left} ${top + title.height + 0.6 * unit}) scale(${scale})`
      return {
        marks: [...title.marks, element('g', { transform }, marksMarkup(inner.marks))],
        height: title.height + 0.6 * unit + inner.height * scale,
      }
    }
  const says = `${indicator.title[language]}: ${rows.map(({ label, count }) => `${label} ${count}`).join(', ')}.`
  return { drawing, key, says }
}

interface Composed {
  readonly marks: Block['marks']
  readonly says: string | undefined
  /** Whether all of it finds room. */
  readonly isWhole: boolean
}

/** A slide with a map: the map at the left, all words beside it, in the middle. */
function besideMap(asked: AskedSlide, shows: Extract<Shown, { kind: 'map' }>): (fit: Fit) => Composed {
  const left = mapRoom.map.width + gap
  const place = { left, width: slideSize.width - 0.5 * margin.side - left }
  const { drawing, key, says } = mapOf(asked, shows)
  const under = foot(asked, place)
  const free = slideSize.height - under.height - margin.top - gap
  return (fit) => {
    const blocks = [words(asked, place, fit), () => ({ marks: [], height: gap }), key(place, fit[0])]
    const { height } = stacked(blocks, 0)
    const top = margin.top + Math.max(0, (free - height) / 2)
    return { marks: [drawing, ...stacked(blocks, top).marks, ...under.marks], says, isWhole: height <= free }
  }
}

/** Any other slide: words at the top, or in the middle where there is nothing else; under them the drawing. */
function overDrawing(asked: AskedSlide, fit: Fit): Composed {
  const { shows } = asked.slide
  const place: Box = { left: margin.side, top: margin.top, width: slideSize.width - 2 * margin.side, height: 0 }
  const under = foot(asked, place)
  const free = slideSize.height - under.height - margin.top - gap
  const said = words(asked, whole, fit)
  const { height } = said(0)
  if (shows.kind === 'text') {
    const top = margin.top + Math.max(0, (free - height) / 2)
    return { marks: [...said(top).marks, ...under.marks], says: undefined, isWhole: height <= free }
  }
  const room = { ...place, top: margin.top + height + gap, height: free - height - gap, fit: fit[0] }
  const drawn = slideDrawing(asked, shows, room)
  // In the middle of what is left, as on the screen.
  const down = Math.max(0, (room.height - drawn.height) / 2)
  const isMiddle = shows.kind === 'quotation' || shows.kind === 'timeline' || shows.kind === 'squares'
  const seen = isMiddle && down > 0 ? slideDrawing(asked, shows, { ...room, top: room.top + down }) : drawn
  return {
    marks: [...said(margin.top).marks, ...seen.marks, ...under.marks],
    says: drawn.says,
    isWhole: drawn.height <= room.height + 1,
  }
}

/** A slide of a study's talk, as its audience sees it: complete in itself, and as large as a projector's. */
export function slidePicture(asked: AskedSlide): string {
  const { slide, language, snapshot } = asked
  const { shows, sentence, body, points } = slide
  const compose = shows.kind === 'map' ? besideMap(asked, shows) : (fit: Fit) => overDrawing(asked, fit)
  let composed = compose(fits[0])
  for (const fit of fits.slice(1)) if (!composed.isWhole) composed = compose(fit)
  const { marks, says } = composed
  const hatches = hatchesIn(marks.filter((mark) => typeof mark !== 'string'))
  const label = showsAnswers(shows) ? exampleLabel(asked).said : undefined
  const described = [body?.[language], ...points.map((each) => `${each[language]}.`), says, label]
  const citation = sourceLine({ study: snapshot.study, snapshot: snapshot.hash, taken: null, language })
  return picture(
    {
      ...slideSize,
      language,
      title: sentence[language],
      description: [...described, citation].filter((part) => part !== undefined).join(' '),
    },
    element('rect', { ...slideSize, fill: colours.paper }),
    element(
      'defs',
      {},
      ...hatches.map((reason) => hatchPattern(reason, `hatch-${reason}`, { origin: [0, 0], scale: pictureHatches.scale })),
    ),
    marksMarkup(marks),
  )
}
