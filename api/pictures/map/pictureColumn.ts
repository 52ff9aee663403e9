import { lightColours as colours } from '../../domain/map/lightColours.ts'
import { legendMarkup } from './legendMarkup.ts'
import type { AreaLegend } from '../../domain/legend/legendRows.ts'
import { element } from '../markup.ts'
import { layout, type PictureRequest } from './picture.ts'
import { textBlock } from '../textBlock.ts'
import { ofMunicipalities, optionLabel, texts } from './texts.ts'
import { missingKey } from '../../domain/study/missing.ts'

const { left, top, width, height } = layout.column

/** Why some municipalities stand back: "Urval: Behovsinventering: Ja. 30 av 52 kommuner.", "Framhävd klass: 2 Organiserad." */
export function narrowed(
  { classes, missing }: AreaLegend,
  { selection, pinned, indicator, language }: PictureRequest,
): readonly string[] {
  const raised =
    [...classes, ...missing].find(({ key }) => key === pinned)?.label ??
    indicator.missing.find(({ reason }) => missingKey(reason) === pinned)?.label[language]
  return [
    ...(selection === null ? [] : [`${texts.selection[language]}: ${selection.label[language]}`]),
    ...(raised === undefined ? [] : [`${texts.raised[language]}: ${raised}.`]),
  ]
}

/** What the picture was drawn from, and when it was taken where that is told. */
function dated({ indicator, taken, language }: PictureRequest): string {
  const data = `${texts.version[language]} ${indicator.snapshot}.`
  return taken === null ? data : `${texts.taken[language]} ${taken}. ${data}`
}

/** Source, date and credits, at the foot of the column. */
function foot(request: PictureRequest): string {
  const { study, language } = request
  const credits = textBlock(texts.credits[language], { left, top: 0, width, size: 11 })
  const creditsTop = top + height - credits.height
  const citation = `${texts.source[language]}: ${study.source.citation[language]} ${dated(request)}`
  const sourceTop = creditsTop - 6 - textBlock(citation, { left, top: 0, width, size: 12 }).height
  return (
    textBlock(citation, { left, top: sourceTop, width, size: 12 }).markup +
    textBlock(texts.credits[language], { left, top: creditsTop, width, size: 11 }, { fill: colours.inkSoft }).markup
  )
}

/** Title, wording, base and legend of the indicator, source and credits: what makes the picture complete in itself. */
export function pictureColumn(legend: AreaLegend, request: PictureRequest): string {
  const { indicator, study, county, option, language } = request
  const parts: string[] = []
  let at = top
  const set = (text: string, size: number, style: Parameters<typeof textBlock>[2], after: number): void => {
    const block = textBlock(text, { left, top: at, width, size }, style)
    parts.push(block.markup)
    at += block.height + after
  }
  const where = [texts.name[language], study.shortTitle[language], county?.name].filter((part) => part !== undefined)
  set(where.join(' · '), 14, { weight: 600, fill: colours.inkSoft }, 10)
  set(indicator.title[language], 30, { weight: 700 }, 6)
  const shown = optionLabel(indicator, option, language)
  if (shown !== null) set(shown, 20, { weight: 600 }, 6)
  const origin = indicator.reconstructed ? ` ${texts.reconstructed[language]}` : ''
  set(indicator.wording[language] + origin, 15, { fill: colours.inkSoft }, 4)
  if (indicator.supplementary) set(texts.supplementary[language], 14, { fill: colours.inkSoft, italic: true }, 4)
  const base = county ? ofMunicipalities(legend.base, legend.municipalities, language) : indicator.base.label[language]
  set(`${texts.base[language]}: ${base}`, 15, { weight: 600 }, 18)
  if (request.marked.length > 0) {
    at -= 10
    for (const { label } of request.marked) set(label, 15, { weight: 700 }, 2)
    at += 12
  }
  const why = narrowed(legend, request)
  if (why.length > 0) {
    at -= 8
    for (const line of why) set(line, 14, { fill: colours.inkSoft }, 2)
    set(texts.steppedBack[language], 14, { fill: colours.inkSoft }, 14)
  }
  const classes = legendMarkup(legend.classes, indicator, language, { left, top: at, width })
  parts.push(classes.markup)
  at += classes.height
  if (legend.missing.length > 0) {
    parts.push(element('path', { d: `M${left} ${at}h${width}`, stroke: colours.rule }))
    parts.push(legendMarkup(legend.missing, indicator, language, { left, top: at + 14, width }).markup)
  }
  return parts.join('') + foot(request)
}
