import { useMemo } from 'react'
import { useTexts } from '../i18n/useTexts.ts'
import type { Boundaries } from '../api/boundariesQuery.ts'
import { spreadLabels } from './labels.ts'
import { markOf } from '../../api/domain/charts/municipalityMarks.ts'
import { drawSmallMap } from './smallMap.ts'
import styles from './compare.module.css'

const size = { width: 340, height: 290 }
/** Room is left at the right for names. */
const box = { left: 6, top: 6, width: 226, height: 278 }

interface Props {
  readonly boundaries: Boundaries
  readonly chosen: readonly { readonly code: string; readonly name: string }[]
  /** The municipalities that the filter leaves; null for no filter. */
  readonly among: ReadonlySet<string> | null
}

/** The region in small with the chosen municipalities outlined and named: where they lie, no values. Those outside the filter stand back. */
export function CompareMap({ boundaries, chosen, among }: Props) {
  const { t } = useTexts('compare')
  const drawn = useMemo(() => drawSmallMap(boundaries, box), [boundaries])
  const marks = chosen.flatMap(({ code, name }, place) => {
    const found = drawn.places.get(code)
    return found === undefined ? [] : [{ code, name, place, ...found }]
  })
  const within = [...(among ?? [])].map((code) => drawn.places.get(code)?.d ?? '').join('')
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
      <path className={styles.ground} d={drawn.ground} />
      {among !== null && <path className={styles.left} data-left d={within} />}
      <path className={styles.inner} d={drawn.borders} />
      <path className={styles.counties} d={drawn.countyBorders} />
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
