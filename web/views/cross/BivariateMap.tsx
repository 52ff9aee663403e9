import { useQuery } from '@tanstack/react-query'
import { useId, useMemo, type MouseEvent } from 'react'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { cellCode, cellKey } from '../../../api/domain/legend/crossCells.ts'
import { crossPaints, outlinesOf } from '../../../api/domain/map/drawing.ts'
import { aspectOf, fitExtent, grown } from '../../../api/domain/map/frame.ts'
import { type Boundaries, type Extent, inCounty } from '../../../api/domain/map/geography.ts'
import { placesOf } from '../../../api/domain/map/region.ts'
import { labelCandidates, type LabelCandidate, zoomedLabels } from '../../../api/domain/map/labels.ts'
import { coarsely, drawShapes } from '../../../api/domain/map/shapes.ts'
import type { CountiesReply } from '../../../api/replies/places.ts'
import type { CrosstabsReply } from '../../../api/replies/crosstabs.ts'
import { RegionDrawing } from '../../map/drawing/RegionDrawing.tsx'
import { backdropQuery } from '../../map/backdropQuery.ts'
import { usePrinting } from '../../parts/print/Printed.tsx'
import styles from './cross.module.css'

interface Props {
  readonly crosstab: CrosstabsReply
  readonly boundaries: Boundaries
  readonly counties: CountiesReply
  readonly county: string | null
  readonly cellsOf: ReadonlyMap<string, readonly string[]>
  /** Codes that stand out while the others step back; null when all stand alike. */
  readonly raised: ReadonlySet<string> | null
  readonly onPoint: (code: string | null) => void
  readonly onChoose: (code: string) => void
  /** The cells' colours for a projector, by key; the usual ones unless given. */
  readonly strongColours?: ReadonlyMap<string, string> | undefined
}

const width = 520
const margin = 6
const nameSize = 13
/** How many are named to find one's way by, where none stands out. */
const landmarks = 10
const nobody: readonly string[] = []

const codeOf = ({ target }: MouseEvent): string | null =>
  target instanceof Element ? (target.closest('[data-code]')?.getAttribute('data-code') ?? null) : null

/** Those that stand out, or the largest places. For the eye; the lists have them all. */
function namesOf(candidates: readonly LabelCandidate[], raised: ReadonlySet<string> | null) {
  const bySize = candidates.toSorted((one, other) => other.weight - one.weight)
  const named = raised === null ? bySize.slice(0, landmarks) : bySize.filter(({ code }) => raised.has(code))
  return zoomedLabels(named.map((candidate) => ({ ...candidate, size: nameSize })))
}

/** The map in the matrix's colours: missing values hatched, those who are not counted left as paper; those that stand out have their names. */
export function BivariateMap({ crosstab, boundaries, counties, county, cellsOf, raised, strongColours, ...on }: Props) {
  const { t } = useTexts('cross')
  const language = useLanguage()
  const ids = `${useId()}hatch-`
  const printing = usePrinting()
  // The map goes on without water when it can't be had.
  const backdrop = useQuery(backdropQuery()).data ?? null
  const area = counties.counties.find(({ code }) => code === county) ?? counties.region
  const [west = 0, south = 0, east = 0, north = 0] = area.mapBounds
  const { shapes, candidates, box } = useMemo(() => {
    const extent: Extent = [west, south, east, north]
    const fitted = { left: 0, top: 0, width, height: width / aspectOf(extent) }
    const { place } = fitExtent(extent, fitted)
    // The figure may be wider than the map, and shows what lies beside.
    const near = { ...coarsely(place, grown(fitted, width), 0.65), focus: grown(fitted, margin), toleranceOutside: 2 }
    const far = { ...near, tolerance: 1, leastArea: 4, toleranceOutside: 4, leastAreaOutside: 40 }
    return {
      shapes: drawShapes({ boundaries, backdrop }, near, far),
      candidates: labelCandidates(placesOf(boundaries), place),
      box: grown(fitted, margin),
    }
  }, [boundaries, backdrop, west, south, east, north])
  const titles = new Map(candidates.map(({ code, text }) => [code, text]))
  const label = t('map', { x: crosstab.x.title[language], y: crosstab.y.title[language] })
  const near = candidates.filter(({ code }) => inCounty(code, county))
  const paints = crossPaints(crosstab, titles.keys(), printing ? null : raised, strongColours)
  return (
    <svg
      className={styles.map}
      data-chart={label}
      viewBox={[box.left, box.top, box.width, Math.round(box.height * 10) / 10].join(' ')}
      role="img"
      aria-label={label}
      onPointerOver={(event) => on.onPoint(codeOf(event))}
      onPointerLeave={() => on.onPoint(null)}
      onClick={(event) => {
        const code = codeOf(event)
        if (code !== null) on.onChoose(code)
      }}
    >
      <RegionDrawing
        {...{ shapes, titles, ids }}
        isStrong={strongColours !== undefined}
        paints={paints}
        outlines={outlinesOf(paints, [...(raised ?? nobody)], null)}
        names={printing ? [] : namesOf(near, raised)}
        hatches={[{ scale: 1 }]}
      >
        {printing && <CellCodes {...{ crosstab, candidates }} cells={cellsOf} />}
      </RegionDrawing>
    </svg>
  )
}

interface CellCodesProps {
  readonly crosstab: CrosstabsReply
  /** The cells that each municipality is in, by code. */
  readonly cells: ReadonlyMap<string, readonly string[]>
  readonly candidates: readonly LabelCandidate[]
}

/** The code of each municipality's cell on the map: in grey the blended colours can't be told apart. */
function CellCodes({ crosstab, cells, candidates }: CellCodesProps) {
  const codes = new Map(crosstab.cells.map((cell) => [cellKey(cell), cellCode(crosstab, cell)]))
  return (
    <g className={styles.codes} fontSize={10} strokeWidth={2.5}>
      {candidates.flatMap(({ code, at: [x, y] }) => {
        const [first, ...more] = cells.get(code) ?? []
        return first === undefined
          ? []
          : [
              <text key={code} x={x} y={y} dy="0.35em" data-cell-code={code}>
                {codes.get(first)}
                {more.length > 0 && '+'}
              </text>,
            ]
      })}
    </g>
  )
}
