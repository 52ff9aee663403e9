import { lightColours as colours } from '../../domain/map/lightColours.ts'
import { legendMarkup } from './legendMarkup.ts'
import type { AreaLegend } from '../../domain/legend/legendRows.ts'
import { element } from '../markup.ts'
import { layout, type PictureRequest } from './picture.ts'
import { type Mark, textLines, type TextStyle } from '../../domain/charts/marks.ts'
import { marksMarkup } from '../marksMarkup.ts'
import { filterLines, ofMunicipalities, optionLabel, placeLine, sourceLine, texts } from './texts.ts'
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
export function pictureColumn(legend: AreaLegend, request: PictureRequest): string {
  const { indicator, study, county, option, language } = request
  const parts: (Mark | string)[] = []
  let at = top
  const set = (text: string, size: number, style: TextStyle, after: number): void => {
    const block = textLines(text, { left, top: at, width, size }, style)
    parts.push(...block.marks)
    at += block.height + after
  }
  set(placeLine(study, county?.name ?? null, language), 14, { fontWeight: 600, fill: 'ink-soft' }, 10)
  set(indicator.title[language], 30, { fontWeight: 700 }, 6)
  const shown = optionLabel(indicator, option, language)
  if (shown !== null) set(shown, 20, { fontWeight: 600 }, 6)
  const origin = indicator.reconstructed ? ` ${texts.reconstructed[language]}` : ''
  set(indicator.wording[language] + origin, 15, { fill: 'ink-soft' }, 4)
  if (indicator.supplementary) set(texts.supplementary[language], 14, { fill: 'ink-soft', fontStyle: 'italic' }, 4)
  const base = county ? ofMunicipalities(legend.base, legend.municipalities, language) : indicator.base.label[language]
  set(`${texts.base[language]}: ${base}`, 15, { fontWeight: 600 }, 18)
  if (request.marked.length > 0) {
    at -= 10
    for (const { label } of request.marked) set(label, 15, { fontWeight: 700 }, 2)
    at += 12
  }
  const why = narrowed(legend, request)
  if (why.length > 0) {
    at -= 8
    for (const line of why) set(line, 14, { fill: 'ink-soft' }, 2)
    set(texts.steppedBack[language], 14, { fill: 'ink-soft' }, 14)
  }
  const classes = legendMarkup(legend.classes, indicator, language, { left, top: at, width })
  parts.push(classes.markup)
  at += classes.height
  if (legend.missing.length > 0) {
    parts.push(element('path', { d: `M${left} ${at}h${width}`, stroke: colours.rule }))
    parts.push(legendMarkup(legend.missing, indicator, language, { left, top: at + 14, width }).markup)
  }
  return marksMarkup([...parts, ...foot(request)])
}
