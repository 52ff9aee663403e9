import type { Geography, County } from '../domain/map/geography.ts'
import { colours } from './map/colours.ts'
import type { Box } from '../domain/map/frame.ts'
import { hatchPattern } from './map/hatches.ts'
import type { Block } from './map/legendMarkup.ts'
import { element } from './markup.ts'
import { texts } from './map/texts.ts'
import { lowerFirst } from '../domain/words/valueLabel.ts'
import type { CrosstabsReply } from '../replies/crosstab.ts'
import type { StudyDefinition } from '../domain/study/definition.ts'
import { cellsOverlap } from '../domain/study/crosstab.ts'
import { type CellColour, colourBy, schemeOf, type Scheme } from '../domain/legend/bivariate.ts'
import { missingReasons, type MissingReason, missingLabel } from '../domain/study/missing.ts'
import type { Language } from '../domain/study/localized.ts'
import { crossMatrix } from './crossMatrix.ts'
import { axisClassLabel, cellCode, crossReasons } from '../domain/legend/crossCells.ts'
import { keyRows } from './keyRows.ts'
import { regionGround, regionMap } from './regionGround.ts'
import { sheet, sheetWidth } from './sheet.ts'
import { fill, words } from './words.ts'

/** The shape of the maps' own pictures, so that a link's preview looks alike wherever it leads. */
export const crosstabSize = { width: sheetWidth, height: 900 } as const

/** A cross-tabulation as it is asked to be drawn. */
interface CrosstabPicture {
  readonly study: StudyDefinition
  readonly crosstab: CrosstabsReply
  readonly county: County | null
  /** The filter in words, with whom it leaves; null for none. */
  readonly selection: string | null
  /** What the cells' percentages are a share of; null for counts alone. */
  readonly share: 'row' | 'column' | null
  readonly language: Language
  readonly taken: string | null
}

type Titled = Pick<CrosstabsReply['x'], 'title'>

/** "Projektnivå × Samlad mäklarmognad": what goes across, what goes down. */
export const crosstabTitle = ({ x, y }: { readonly [axis in 'x' | 'y']: Titled }, language: Language): string =>
  `${x.title[language]} × ${y.title[language]}`

/** Whom the table is of, and what its percentages are a share of, in sentences. */
function linesOf({ crosstab, county, selection, share, language }: CrosstabPicture): string[] {
  const { x, y, base, municipalities } = crosstab
  const place = [
    county === null ? '' : fill(words.inCounty[language], { county: county.name }),
    selection === null ? '' : words.inSelection[language],
  ].join('')
  const several = cellsOverlap(crosstab)
  return [
    fill(words.crossed[language], { x: x.title[language], y: y.title[language] }),
    ...(selection === null ? [] : [`${texts.selection[language]}: ${selection}`]),
    [
      fill(words.crossedBase[language], { base, municipalities, place }),
      ...(share === null ? [] : [words.share[share][language]]),
      ...(several ? [words.several[language]] : []),
    ].join(' '),
  ]
}

/** A municipality's name with its cell's brief name, "Arboga B2"; a plus where it belongs to several. */
function nameWithCells(crosstab: CrosstabsReply): (code: string, name: string) => string {
  return (code, name) => {
    const [first, ...more] = crosstab.cells.filter(({ codes }) => codes.includes(code))
    return first === undefined ? name : `${name} ${cellCode(crosstab, first)}${more.length > 0 ? '+' : ''}`
  }
}

/** What the colours say, and that they say no more. */
function keySentence(crosstab: CrosstabsReply, scheme: Scheme, language: Language): string {
  if (scheme.kind === 'blend') return words.cellsAreKey[language]
  const first = scheme.kind === 'hues' ? scheme.unordered : scheme.axis
  const titles = { first: crosstab[first].title[language], second: crosstab[first === 'x' ? 'y' : 'x'].title[language] }
  return `${words.cellsAreKey[language]} ${fill(words.scheme[scheme.kind][language], titles)}`
}

const stripe = 6

/** How each municipality is painted: its cell's colour, stripes of several cells', a hatch for no value, or the ground. */
function paints({ cells, missing }: CrosstabsReply, colourOf: CellColour) {
  const coloursOf = new Map<string, string[]>()
  for (const cell of cells)
    for (const code of cell.codes) coloursOf.set(code, [...new Set([...(coloursOf.get(code) ?? []), colourOf(cell.x, cell.y)])])
  const reasonOf = crossReasons(missing)
  const striped = [...new Set([...coloursOf.values()].filter((each) => each.length > 1).map((each) => each.join(' ')))]
  const reasons = missingReasons.filter((reason) => [...reasonOf.values()].includes(reason))
  const definitions = [
    ...reasons.map((reason) => hatchPattern(reason, `hatch-${reason}`, { origin: [0, 0], scale: 1.3 })),
    ...striped.map((key, index) => {
      const bands = key.split(' ')
      const size = bands.length * stripe
      return element(
        'pattern',
        { id: `stripes-${index}`, width: size, height: size, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
        ...bands.map((colour, band) => element('rect', { x: band * stripe, width: stripe, height: size, fill: colour })),
      )
    }),
  ]
  return {
    definitions: element('defs', {}, ...definitions),
    reasons: reasons.map((reason): [MissingReason, number] => [
      reason,
      [...reasonOf.values()].filter((each) => each === reason).length,
    ]),
    striped: striped.length > 0 ? 'url(#stripes-0)' : null,
    paintOf: (code: string): string => {
      const own = coloursOf.get(code)
      if (own !== undefined) return own.length > 1 ? `url(#stripes-${striped.indexOf(own.join(' '))})` : (own[0] ?? colours.land)
      const reason = reasonOf.get(code)
      return reason === undefined ? colours.land : `url(#hatch-${reason})`
    },
  }
}

function body(geography: Geography, asked: CrosstabPicture, room: Box): Block {
  const { crosstab, county, share, language } = asked
  const scheme = schemeOf(crosstab)
  const colourOf = colourBy(scheme, crosstab)
  const { definitions, paintOf, reasons, striped } = paints(crosstab, colourOf)
  // On a coarse raster, so that the same ground serves pictures with a line of text more or less.
  const top = Math.ceil(room.top / 30) * 30
  const map = {
    left: 680,
    top,
    width: room.left + room.width - 680,
    height: Math.floor((room.top + room.height - top) / 30) * 30,
  }
  const ground = regionGround(geography, county?.code ?? null, map)
  const rows = [
    ...reasons.map(([reason, count]) => ({
      paint: `url(#hatch-${reason})`,
      label: `${words.withoutValue[language]}: ${lowerFirst(missingLabel(reason)[language])} (${count})`,
    })),
    ...(striped === null ? [] : [{ paint: striped, label: words.inSeveral[language] }]),
    ...(crosstab.municipalities < geography.municipalities.length
      ? [{ paint: colours.land, label: words.notCounted[language] }]
      : []),
  ]
  const key = keyRows(rows, keySentence(crosstab, scheme, language), { left: room.left, width: 600 })
  const matrixRoom = { left: room.left, top: room.top, width: 600, height: room.height - key.height - 20 }
  const matrix = crossMatrix(crosstab, colourOf, share, language, matrixRoom)
  return {
    markup:
      definitions +
      matrix.markup +
      key.at(room.top + matrix.height + 18) +
      regionMap(ground, map, paintOf, ground.names(nameWithCells(crosstab))),
    height: room.height,
  }
}

/** Two indicators crossed, as matrix and as map in its colours: complete in itself, with whom it is of and what its shares are of. */
export function crosstabPicture(geography: Geography, asked: CrosstabPicture): string {
  const { study, crosstab, county, language, taken } = asked
  const { x, y } = crosstab
  return sheet(
    {
      study,
      provenance: crosstab.provenance,
      snapshot: crosstab.snapshot,
      taken,
      language,
      title: crosstabTitle(crosstab, language),
      area: county?.name ?? null,
      lines: linesOf(asked),
      credits: texts.credits[language],
      height: crosstabSize.height,
      description: crosstab.cells
        .map((cell) => `${axisClassLabel(x, cell.x, language)}, ${axisClassLabel(y, cell.y, language)}: ${cell.count}.`)
        .join(' '),
    },
    (room) => body(geography, asked, room),
  )
}
