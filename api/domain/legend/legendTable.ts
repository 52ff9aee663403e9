import { missingKey, missingReasonOf } from '../study/missing.ts'
import type { SourceFigure, FigureKind } from '../words/answerSentence.ts'
import type { ShownIndicator } from '../study/distribution.ts'
import type { CountOf, LegendRow } from './legendRows.ts'

/** What a column of the legend counts: the region by the source, the region by the answers, or the county by the answers. */
export interface LegendColumn {
  readonly area: 'region' | 'county'
  /** Of most of its figures; a cell may rest on something else, and then says so. */
  readonly kind: FigureKind
}

interface LegendCell extends CountOf {
  readonly kind: FigureKind
}

/** Rows counted in the same columns. A cell is null where its column has no figure for the row. */
export interface LegendSection {
  readonly columns: readonly LegendColumn[]
  readonly rows: readonly (LegendRow & { readonly cells: readonly (LegendCell | null)[] })[]
}

interface CountedIndicator extends ShownIndicator {
  readonly publishedCounterparts: readonly SourceFigure[]
  /** How many did not take part, by the source. */
  readonly notTakingPart: { readonly figure: number; readonly base: number; readonly origin: FigureKind } | null
  readonly provenance: FigureKind
}

/** The source's figure for a class: what it says itself before what is read or computed, on the indicator's own base before another. */
function sourceFigureOf(
  { publishedCounterparts: published, base, notTakingPart }: CountedIndicator,
  key: string,
): LegendCell | null {
  if (key === missingKey('no-answer'))
    return notTakingPart && { count: notTakingPart.figure, of: notTakingPart.base, kind: notTakingPart.origin }
  const cells = published.flatMap((each): LegendCell[] =>
    each.class === key && each.figure !== null && each.base !== null
      ? [{ count: each.figure, of: each.base.count, kind: each.origin }]
      : [],
  )
  return cells.find(({ kind }) => kind === 'published') ?? cells.find(({ of }) => of === base.count) ?? cells[0] ?? null
}

/**
 * The legend as a table in which figures of the source and answers of another kind never share a column. The answers'
 * count of the region is left out where the source counts every row the same.
 */
export function legendSections(
  indicator: CountedIndicator,
  rows: readonly LegendRow[],
  county: boolean,
): readonly LegendSection[] {
  const { provenance } = indicator
  const ofAnswers = ({ count, of }: CountOf): LegendCell => ({ count, of, kind: provenance })
  const section = (counted: readonly LegendRow[], figures: readonly (LegendCell | null)[]): LegendSection => {
    const told = figures.filter((each) => each !== null)
    const kind = told.find((each) => each.kind === 'published')?.kind ?? told[0]?.kind
    const hasAnswers = figures.some((each, index) => each === null || each.count !== counted[index]?.count)
    return {
      columns: [
        ...(kind === undefined ? [] : [{ area: 'region', kind } as const]),
        ...(hasAnswers ? [{ area: 'region', kind: provenance } as const] : []),
        ...(county ? [{ area: 'county', kind: provenance } as const] : []),
      ],
      rows: counted.map((row, index) => ({
        ...row,
        cells: [
          ...(kind === undefined ? [] : [figures[index] ?? null]),
          ...(hasAnswers ? [ofAnswers(row)] : []),
          ...(county ? [row.inCounty && ofAnswers(row.inCounty)] : []),
        ],
      })),
    }
  }
  const hasSource = rows.some(({ key }) => missingReasonOf(key) === null && sourceFigureOf(indicator, key) !== null)
  const figureOf = ({ key }: LegendRow): LegendCell | null => (hasSource ? sourceFigureOf(indicator, key) : null)
  const isWhole = rows.every((row) => figureOf(row) !== null)
  const isApart = ({ key }: LegendRow): boolean => missingReasonOf(key) !== null
  if (!hasSource || isWhole) return [section(rows, rows.map(figureOf))]
  const [classes, missing] = [rows.filter((row) => !isApart(row)), rows.filter(isApart)]
  return [
    section(classes, classes.map(figureOf)),
    section(
      missing,
      missing.map(() => null),
    ),
  ].filter((each) => each.rows.length > 0)
}
