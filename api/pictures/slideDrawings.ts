import { Kept } from '../domain/kept.ts'
import { heatRows, heatTable } from '../domain/charts/heatTable.ts'
import { textLines, type Chart, type Mark } from '../domain/charts/marks.ts'
import { questionParts } from '../domain/charts/questionDivision.ts'
import { regionSquares, staircaseColumn } from '../domain/charts/squares.ts'
import type { Box } from '../domain/map/frame.ts'
import type { Geography } from '../domain/map/geography.ts'
import { withoutNames } from '../domain/map/region.ts'
import { indicatorOf } from '../domain/study/indicator.ts'
import type { Report } from '../domain/study/definition.ts'
import { findQuestion } from '../domain/study/question.ts'
import type { Snapshot } from '../domain/study/snapshot.ts'
import type { Shown, Slide } from '../domain/study/story.ts'
import { groupTexts, text } from '../domain/words/catalogue.ts'
import { comparisonsReply } from '../replies/comparisons.ts'
import { crosstabsReply } from '../replies/crosstabs.ts'
import { profileReply } from '../replies/profile.ts'
import { standings, whoIsWho } from './comparisonPicture.ts'
import { crosstabBody, crosstabTitle } from './crosstabPicture.ts'
import { abreast, placed, stacked, textBlock, type Block } from './markup.ts'
import { ownCell } from './maturityPictures.ts'
import { staircaseSteps } from './reportPictures.ts'
import type { AskedPicture, Drawn } from './sheet.ts'

/** A hundredth of a slide's width: all on it is measured by that, as on the screen (web/views/present). */
export const unit = 12

/** A slide as it is asked to be drawn. */
export interface AskedSlide extends Drawn, Omit<AskedPicture, 'study'> {
  readonly snapshot: Snapshot
  readonly slide: Slide
  /** Counted from 1. */
  readonly number: number
  readonly namesHidden: boolean
}

/** Where a slide's drawing is to stand, and how much smaller its words are than they would be with room enough. */
export interface DrawingRoom extends Box {
  readonly fit: number
}

/** What a drawing says, for those who don't see it. */
export type SlideDrawing = Block & { readonly says?: string }

const kept = new Kept<Geography, 'nameless', Geography>()

/** The geography without the municipalities' names, made once: what is drawn of it is kept. */
export const namelessOf = (geography: Geography): Geography =>
  kept.find(geography, 'nameless', () => ({ ...geography, boundaries: withoutNames(geography.boundaries) }))

const onlyMarks = ({ marks }: Block): readonly Mark[] => marks.filter((mark) => typeof mark !== 'string')

/** What a slide shows beside its words; of a map, which stands in another place, nothing. */
export function slideDrawing(asked: AskedSlide, shows: Shown, room: DrawingRoom): SlideDrawing {
  switch (shows.kind) {
    case 'squares':
      return squares(asked, shows.question, room)
    case 'staircase':
      return staircase(asked, room)
    case 'timeline':
      return timeline(asked, room)
    case 'quotation':
      return quotation(asked, shows.fact, room)
    case 'crosstab':
      return crosstab(asked, shows, room)
    case 'maturity':
      return maturity(asked, shows.municipality, room)
    case 'comparison':
      return comparison(asked, shows.municipalities, room)
    case 'map':
    case 'text':
      return { marks: [], height: 0 }
  }
}

/** A chart no larger than a box and no smaller than can be read, in it; as high as the box where it finds no room. */
function chartIn(chart: Chart, { left, top, width, height }: Box, least: number): Block {
  const scale = Math.min(width / chart.width, height / chart.height)
  return scale < least
    ? { marks: [], height: Infinity }
    : { marks: [placed(chart.marks, left, top, scale)], height: chart.height * scale }
}

/** How the region's municipalities divide on a question, each part with its figure under the squares. */
function squares({ snapshot: { study }, language }: AskedSlide, id: string, room: DrawingRoom): SlideDrawing {
  const t = groupTexts(language, 'answer')
  const { parts } = questionParts(study, findQuestion(study, id))
  const said = parts.map(({ count, of, label, origin }) => ({
    figure: of === null ? String(count) : t('figure', { count, of }),
    words: label[language] + (origin === null ? '' : ` (${t(`chip.${origin}`)})`),
  }))
  const each = room.width / Math.max(3, parts.length)
  const key = (top: number): Block => {
    const columns = parts.map(({ fill }, index) => {
      const left = room.left + index * each
      const place = { left: left + 2.6 * unit, width: each - 4.6 * unit }
      const { figure = '', words = '' } = said[index] ?? {}
      const counted = textLines(figure, { ...place, top, size: 3 * unit * room.fit, leading: 1.15 }, { fontWeight: 700 })
      const under = { ...place, top: top + counted.height, size: 2 * unit * room.fit, leading: 1.2 }
      const named = textLines(words, under)
      const swatch = placed(regionSquares([{ count: 1, fill }], 1).marks, left, top + 0.8 * unit, (1.8 * unit) / 16)
      return { marks: [swatch, ...counted.marks, ...named.marks], height: counted.height + named.height }
    })
    return abreast(columns)
  }
  const chart = regionSquares(parts, study.population.count)
  const free = Math.min(27 * unit, room.height - 2 * unit - key(0).height)
  const drawn = chartIn(chart, { ...room, height: free }, 1.2)
  return {
    ...stacked([() => drawn, (top) => key(top + 2 * unit)], room.top),
    height: drawn.height + 2 * unit + key(0).height,
    says: said.map(({ figure, words }) => `${figure} ${words}.`).join(' '),
  }
}

const reportOf = ({ snapshot: { study } }: AskedSlide): Report => {
  if (study.report === undefined) throw new RangeError(`The study ${study.id} has no report`)
  return study.report
}

/** The report's numbers side by side, each against all: nothing leads from one to the next. */
function staircase(asked: AskedSlide, room: DrawingRoom): SlideDrawing {
  const { snapshot, language } = asked
  const report = reportOf(asked)
  const t = groupTexts(language, 'answer')
  const told = ({ label, origin }: Report['staircase'][number]) => `${label[language]} (${t(`chip.${origin}`)})`
  const type = { ...room, figure: 4.4 * unit, size: 1.6 * unit * room.fit }
  const under = staircaseSteps(snapshot.study, report, told, { ...type, scale: 0 }).height
  const scale = Math.min(1.6, (room.height - under) / staircaseColumn(0, snapshot.study.population.count).height)
  if (scale < 0.8) return { marks: [], height: Infinity }
  return {
    ...staircaseSteps(snapshot.study, report, told, { ...type, scale }),
    says: report.staircase.map((step) => `${step.count} ${told(step)}.`).join(' '),
  }
}

/** What had happened and what was planned, in two columns. */
function timeline(asked: AskedSlide, room: DrawingRoom): SlideDrawing {
  const { language } = asked
  const t = groupTexts(language, 'present')
  const steps = reportOf(asked).timeline.map((step) => ({
    ...step,
    words: `${step.kind === 'plan' ? `${t('plan')}: ` : ''}${step.title[language]}${
      step.externalSources.length > 0 ? ` (${text(language, 'answer', 'chip.external')})` : ''
    }`,
  }))
  const width = (room.width - 4 * unit) / 2
  const size = 1.8 * unit * room.fit
  const draw = ({ kind, when, words }: (typeof steps)[number], left: number, top: number): Block => {
    const place = { left: left + 1.5 * unit, width: width - 1.5 * unit, size, leading: 1.22 }
    const { marks, height } = stacked([textBlock(when[language], place, { fontWeight: 700 }), textBlock(words, place)], top)
    const bar = {
      kind: 'path',
      data: { kind },
      d: `M${left + 2} ${top + 3}v${height - 2}`,
      stroke: 'place-0',
      strokeWidth: 0.3 * unit,
      strokeDasharray: kind === 'plan' ? '9 6' : undefined,
    } as const
    return { marks: [bar, ...marks], height: height + unit }
  }
  const heights = steps.map((step) => draw(step, 0, 0).height)
  const half = heights.reduce((sum, height) => sum + height, 0) / 2
  let [column, at] = [0, 0]
  let most = 0
  const marks = steps.flatMap((step, index) => {
    const height = heights[index] ?? 0
    if (column === 0 && at > 0 && at + height / 2 > half) [column, at] = [1, 0]
    const block = draw(step, room.left + column * (width + 4 * unit), room.top + at)
    at += height
    most = Math.max(most, at)
    return block.marks
  })
  return { marks, height: most, says: steps.map(({ when, words }) => `${when[language]}: ${words}.`).join(' ') }
}

/** The source's own words, which are Swedish; in English what they say as well. */
function quotation({ snapshot: { facts }, language }: AskedSlide, id: string, room: DrawingRoom): SlideDrawing {
  const fact = facts.find((each) => each.id === id)
  const place = { left: room.left + 2.6 * unit, width: Math.min(84 * unit, room.width - 2.6 * unit) }
  const quoted = `”${fact?.quotation ?? ''}”`
  const { marks, height } = stacked(
    [
      textBlock(quoted, { ...place, size: 3.4 * unit * room.fit }, { fontStyle: 'italic' }),
      ...(language === 'sv'
        ? []
        : [
            (top: number) => {
              const said = { ...place, top: top + 2 * unit, size: 2.3 * unit * room.fit }
              const block = textLines(fact?.statement[language] ?? '', said)
              return { ...block, height: block.height + 2 * unit }
            },
          ]),
    ],
    room.top,
  )
  const bar = { kind: 'rect', x: room.left, y: room.top, width: 0.6 * unit, height, fill: 'place-0' } as const
  return { marks: [bar, ...marks], height, says: quoted }
}

function crosstab(
  { geography, maps, snapshot, language, namesHidden }: AskedSlide,
  shows: Extract<Shown, { kind: 'crosstab' }>,
  room: DrawingRoom,
): SlideDrawing {
  const { study } = snapshot
  const asked = { county: shows.county ?? null, conditions: [] }
  const reply = crosstabsReply(snapshot, indicatorOf(study, shows.x), indicatorOf(study, shows.y), asked)
  // Lower rows have no room for their figures, nor a lower map for its names.
  if (room.height < Math.max(320, reply.rows.length * 36 + 110)) return { marks: [], height: Infinity }
  const county = geography.counties.find(({ code }) => code === shows.county) ?? null
  const drawn = { maps, geography: namesHidden ? namelessOf(geography) : geography }
  return {
    ...crosstabBody(drawn, { crosstab: reply, county, share: null, language }, room, false),
    says: crosstabTitle(reply, language),
  }
}

/** Tables of steps are made for a page of `sheetWidth`, seen from nearer by. */
const largest = 1.45
const smallest = 0.9

/** A municipality's maturity against county and region. */
function maturity({ geography, snapshot, language, namesHidden }: AskedSlide, code: string, room: DrawingRoom): SlideDrawing {
  const municipality = geography.municipalityByCode.get(code)
  if (municipality === undefined) throw new RangeError(`There is no municipality ${code}`)
  const profile = profileReply(snapshot, municipality, geography)
  const rows = heatRows(profile.maturity, language)
  const name = namesHidden ? text(language, 'map', 'nameless') : profile.name
  const caption = text(language, 'municipality', 'maturity.key', { name, county: profile.county.name })
  const at = (scale: number) => {
    const width = room.width / scale
    const chart = heatTable(rows, { names: 260, notes: 0, width, row: 44 }, { cell: ownCell, note: () => [] })
    const key = textLines(caption, { left: 0, top: chart.height + 8, width, size: 14 }, { fill: 'ink-soft' })
    return { marks: [...chart.marks, ...key.marks], height: chart.height + 8 + key.height }
  }
  const drawn = largestIn(at, room)
  return { ...drawn, says: caption }
}

/** Municipalities' maturity beside one another, and who is who. */
function comparison(asked: AskedSlide, codes: readonly string[], room: DrawingRoom): SlideDrawing {
  const { geography, snapshot, language, namesHidden } = asked
  const reply = comparisonsReply(geography, snapshot, codes)
  const t = groupTexts(language, 'present')
  // Some counties are called as one of their municipalities.
  const municipalities = reply.municipalities.map((each, index) =>
    namesHidden
      ? { ...each, name: t('municipality', { letter: String.fromCharCode(65 + index) }), county: { ...each.county, name: '' } }
      : each,
  )
  const compared = { comparison: { ...reply, municipalities }, selection: null, answers: false, language }
  const at = (scale: number) => {
    const place = { left: 0, width: room.width / scale }
    const block = stacked(
      [(top) => standings(compared, { ...place, top }, 40), (top) => whoIsWho(compared, { ...place, top: top + 10 })],
      0,
    )
    return { marks: onlyMarks(block), height: block.height + 10 }
  }
  return { ...largestIn(at, room), says: municipalities.map(({ name }) => name).join(', ') }
}

/** A drawing in the largest scale in which it finds room. */
function largestIn(
  at: (scale: number) => { readonly marks: readonly Mark[]; readonly height: number },
  room: DrawingRoom,
): Block {
  for (let scale = largest; scale >= smallest; scale -= 0.05) {
    const { marks, height } = at(scale)
    if (height * scale <= room.height) return { marks: [placed(marks, room.left, room.top, scale)], height: height * scale }
  }
  return { marks: [], height: Infinity }
}
