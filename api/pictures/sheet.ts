import { hatchesIn, textLines, type Mark, type TextStyle } from '../domain/charts/marks.ts'
import { lightColours as colours } from '../domain/map/lightColours.ts'
import type { MapDrawer } from '../domain/map/drawing.ts'
import type { Box } from '../domain/map/frame.ts'
import type { Geography } from '../domain/map/geography.ts'
import { hatchPattern, element, picture, marksMarkup, stacked, textBlock, type Block } from './markup.ts'
import { provenanceMarkup, provenanceWidth, placeLine, provenanceTexts, sourceLine } from './map/texts.ts'
import type { StudyDefinition } from '../domain/study/definition.ts'
import type { Language } from '../domain/study/localized.ts'
import type { Provenance } from '../domain/study/answer.ts'

/** In user units, of which a PNG has as many pixels as asked for. */
export const sheetWidth = 1200

/** The shape of link previews (The Open Graph protocol). */
export const previewSize = { width: sheetWidth, height: 630 } as const

const margin = { side: 40, top: 32, foot: 28 } as const

/** What a map in a picture is drawn of, and by whom. */
export interface Drawn {
  readonly geography: Geography
  readonly maps: MapDrawer
}

/** What every picture is asked for with. */
export interface AskedPicture {
  readonly study: StudyDefinition
  /** The day it was taken, as an RFC 3339 full-date, where one is told. */
  readonly taken: string | null
  readonly language: Language
}

/** What every picture has: it is complete in itself wherever it is taken. */
interface Sheet extends AskedPicture {
  readonly provenance: Provenance
  /** The version of the data it was drawn from. */
  readonly snapshot: string
  readonly title: string
  /** The county, or the municipality's, where the picture is of one. */
  readonly area: string | null
  /** Whom it is of and what figures are a share of; a sentence each. */
  readonly lines: readonly string[]
  /** What must not be missed, in a frame under the title: that the picture is hypothetical. */
  readonly warning?: string
  /** Credits of what is drawn besides the study, at the foot. */
  readonly credits?: string
  /** Height in user units; without one the sheet is as high as its content. */
  readonly height?: number
  /** What the picture says, for those who don't see it. */
  readonly description: string
}

/** A picture with title, base, provenance, source and date round what `draw` puts in the room that is left. */
export function sheet(asked: Sheet, draw: (room: Box) => Block): string {
  const { language, title, area, lines, warning, credits, provenance, study } = asked
  const [left, width] = [margin.side, sheetWidth - 2 * margin.side]
  const line = (text: string, size: number, style: TextStyle, after: number) =>
    textBlock(text, { left, width, size }, style, after)
  const label = sheetWidth - margin.side - provenanceWidth(provenance, language)
  const framed = (text: string) => (top: number) => {
    const block = textLines(text, { left: left + 14, top: top + 10, width: width - 28, size: 17 }, { fontWeight: 700 })
    const stroke = { fill: 'none', stroke: 'ink', strokeWidth: 2, strokeDasharray: '8 5' } as const
    const frame: Mark = { kind: 'rect', x: left, y: top + 4, width, height: block.height + 14, rx: 4, ...stroke }
    return { marks: [frame, ...block.marks], height: block.height + 26 }
  }
  const head = stacked(
    [
      (top) => ({ marks: [provenanceMarkup(provenance, language, label, top)], height: 8 }),
      line(placeLine(study, area, language), 14, { fontWeight: 600, fill: 'ink-soft' }, 12),
      line(title, 30, { fontWeight: 700 }, 4),
      ...(warning === undefined ? [] : [framed(warning)]),
      ...lines.map((each) => line(each, 15, { fill: 'ink-soft' }, 2)),
    ],
    margin.top,
  )
  const at = margin.top + head.height + 14
  const foot = (top: number): Block =>
    stacked(
      [sourceLine(asked), ...(credits === undefined ? [] : [credits])].map((text) => line(text, 12, { fill: 'ink-soft' }, 0)),
      top,
    )
  const footHeight = foot(0).height
  const free = asked.height === undefined ? Infinity : asked.height - margin.foot - footHeight - 14 - at
  const body = draw({ left, top: at, width, height: free })
  const height = asked.height ?? Math.ceil(at + body.height + 20 + footHeight + margin.foot)
  const marks = [...head.marks, ...body.marks, ...foot(height - margin.foot - footHeight).marks]
  const hatches = hatchesIn(marks.filter((mark) => typeof mark !== 'string'))
  const { name, meaning } = provenanceTexts[provenance]
  const description = [...lines, asked.description, warning, `${name[language]} – ${meaning[language]}.`]
  return picture(
    { width: sheetWidth, height, language, title, description: description.filter(Boolean).join(' ') },
    element('defs', {}, ...hatches.map((reason) => hatchPattern(reason, `hatch-${reason}`, { origin: [0, 0], scale: 1.3 }))),
    element('rect', { width: sheetWidth, height, fill: colours.paper }),
    marksMarkup(marks),
  )
}
