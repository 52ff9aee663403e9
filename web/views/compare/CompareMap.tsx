import { geoIdentity, geoPath } from 'd3-geo'
import { useId, useMemo } from 'react'
import { feature } from 'topojson-client'
import { useTexts } from '../../i18n/useTexts.ts'
import { groundKey } from '../../../api/domain/map/drawing.ts'
import { fitExtent } from '../../../api/domain/map/frame.ts'
import type { Boundaries } from '../../../api/domain/map/geography.ts'
import { lightColours as light } from '../../../api/domain/map/lightColours.ts'
import { placesOf } from '../../../api/domain/map/region.ts'
import { coarsely, drawShapes } from '../../../api/domain/map/shapes.ts'
import { RegionDrawing } from '../../map/drawing/RegionDrawing.tsx'
import { markOf } from '../../../api/domain/charts/municipalityMarks.ts'
import styles from './compare.module.css'

const size = { width: 340, height: 290 }
/** Room is left at the right for names. */
const box = { left: 6, top: 6, width: 226, height: 278 }

function drawRegion(boundaries: Boundaries) {
  const [[west, south], [east, north]] = geoPath(geoIdentity()).bounds(feature(boundaries, boundaries.objects.municipalities))
  const { place } = fitExtent([west, south, east, north], box)
  return {
    shapes: drawShapes({ boundaries, backdrop: null }, coarsely(place, { left: 0, top: 0, ...size }, 0.35)),
    places: new Map(placesOf(boundaries).map(({ code, labelPoint }) => [code, place(labelPoint)])),
  }
}

interface Props {
  readonly boundaries: Boundaries
  readonly chosen: readonly { readonly code: string; readonly name: string }[]
  /** The municipalities that the filter leaves; null for no filter. */
  readonly among: ReadonlySet<string> | null
}

/** The region in small with the chosen municipalities outlined and named: where they lie, no values. Those outside the filter stand back. */
export function CompareMap({ boundaries, chosen, among }: Props) {
  const { t } = useTexts('compare')
  const { shapes, places } = useMemo(() => drawRegion(boundaries), [boundaries])
  const ids = useId()
  const marks = chosen.flatMap(({ code, name }, place) => {
    const [x, y] = places.get(code) ?? []
    return x === undefined || y === undefined ? [] : [{ code, name, place, x, y, d: shapes.municipalities.get(code) }]
  })
  const paints = new Map(
    Array.from(places.keys(), (code) => [
      code,
      { fill: { colour: light.land }, back: false, key: among?.has(code) ? 'within' : groundKey },
    ]),
  )
  const names = t('map', { names: chosen.map(({ name }) => name).join(', ') })
  const label = among === null ? names : `${names}. ${t('mapFaded')}`
  const map = (
    <svg
      className={styles.map}
      data-filtered={among !== null || undefined}
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-label={label}
    >
      <RegionDrawing {...{ shapes, paints, ids }} outlines={new Map()} names={[]} hatches={[{ scale: 1 }]}>
        {marks.map(({ code, d, place }) => (
          <path
            key={code}
            className={styles.place}
            data-code={code}
            data-place={place}
            data-outside={among?.has(code) === false || undefined}
            d={d}
          />
        ))}
        {spreadLabels(marks, 17).map(({ code, name, place, x, y, labelY }) => (
          <g key={code} data-place={place}>
            <path className={styles.leader} d={`M${x} ${y}L${x + 12} ${labelY}`} />
            <path className={styles.dot} d={markOf(place).path} transform={`translate(${x} ${y}) scale(0.75)`} />
            <text className={styles.name} x={x + 14} y={labelY + 4}>
              {name}
            </text>
          </g>
        ))}
      </RegionDrawing>
    </svg>
  )
  return among === null ? (
    map
  ) : (
    <>
      {map}
      <p className="soft">{t('mapFaded')}</p>
    </>
  )
}

interface Label {
  readonly x: number
  readonly y: number
}

/** Keeps names from lying over one another: from the top down, each at least `gap` below the one before it; `y` is where it would be. */
export function spreadLabels<T extends Label>(labels: readonly T[], gap: number): (T & { readonly labelY: number })[] {
  let last = -Infinity
  return labels
    .toSorted((one, other) => one.y - other.y)
    .map((label) => {
      last = Math.max(label.y, last + gap)
      return { ...label, labelY: last }
    })
}
