import { useQuery } from '@tanstack/react-query'
import { useId, useMemo } from 'react'
import { useLanguage, useTexts } from '../i18n/useTexts.ts'
import type { CountiesReply } from '../../api/replies/places.ts'
import type { CrosstabsReply } from '../../api/replies/crosstabs.ts'
import { backdropQuery } from '../map/region/backdropQuery.ts'
import { crossReasons } from '../../api/domain/legend/crossCells.ts'
import { useAlive } from '../ui/useAlive.ts'
import type { Boundaries } from '../api/boundariesQuery.ts'
import { HatchPattern } from '../charts/HatchPattern.tsx'
import { usePrinting } from '../print/Printed.tsx'
import { CellCodes } from './CellCodes.tsx'
import styles from './cross.module.css'
import { MapNames } from './MapNames.tsx'
import { mapPaths } from './mapPaths.ts'
import { StripePattern } from './StripePattern.tsx'

interface Props {
  readonly crosstab: CrosstabsReply
  readonly boundaries: Boundaries
  readonly counties: CountiesReply
  readonly county: string | null
  readonly colours: ReadonlyMap<string, string>
  readonly cellsOf: ReadonlyMap<string, readonly string[]>
  /** Codes that stand out while the others step back; null when all stand alike. */
  readonly raised: ReadonlySet<string> | null
  readonly onPoint: (code: string | null) => void
  readonly onChoose: (code: string) => void
}

/** The map in the matrix's colours: missing values hatched, those who are not counted left as paper; those that stand out have their names. */
export function BivariateMap({ crosstab, boundaries, counties, county, colours, cellsOf, raised, onPoint, onChoose }: Props) {
  const { t } = useTexts('cross')
  const language = useLanguage()
  const prefix = useId()
  const printing = usePrinting()
  // The map goes on without water when it can't be had, and until the page is alive: the server draws without.
  const backdrop = useQuery({ ...backdropQuery(), enabled: useAlive() }).data
  const area = counties.counties.find(({ code }) => code === county) ?? counties.region
  const [west = 0, south = 0, east = 0, north = 0] = area.bbox
  const paths = useMemo(
    () => mapPaths(boundaries, backdrop, [west, south, east, north]),
    [boundaries, backdrop, west, south, east, north],
  )
  const scale = paths.width / 520
  const reasons = crossReasons(crosstab.missing)
  const coloursOf = (keys: readonly string[]) => [...new Set(keys.map((key) => colours.get(key) ?? 'none'))]
  const several = new Map(
    [...cellsOf.values()].flatMap((keys) => {
      const own = coloursOf(keys)
      return own.length > 1 ? [[own.join(' '), own] as const] : []
    }),
  )
  const stripeIds = new Map([...several.keys()].map((key, index) => [key, `${prefix}stripes-${index}`]))
  const fillOf = (code: string): string => {
    const keys = cellsOf.get(code)
    if (keys !== undefined) {
      const own = coloursOf(keys)
      return own.length > 1 ? `url(#${stripeIds.get(own.join(' '))})` : (own[0] ?? 'none')
    }
    const reason = reasons.get(code)
    return reason === undefined ? 'var(--land)' : `url(#${prefix}${reason})`
  }
  return (
    <svg
      className={styles.map}
      data-chart={t('map', { x: crosstab.x.title[language], y: crosstab.y.title[language] })}
      viewBox={`${-6 * scale} ${-6 * scale} ${paths.width + 12 * scale} ${paths.height + 12 * scale}`}
      role="img"
      aria-label={t('map', { x: crosstab.x.title[language], y: crosstab.y.title[language] })}
      onPointerLeave={() => onPoint(null)}
    >
      <defs>
        {[...new Set(reasons.values())].map((reason) => (
          <HatchPattern key={reason} id={prefix + reason} reason={reason} scale={scale} />
        ))}
        {[...several].map(([key, own]) => (
          <StripePattern key={key} id={stripeIds.get(key) ?? ''} colours={own} width={5 * scale} />
        ))}
      </defs>
      {paths.municipalities.map(({ code, name, path }) => (
        <path
          key={code}
          className={styles.municipality}
          d={path}
          fill={fillOf(code)}
          data-municipality={code}
          data-raised={raised === null ? undefined : raised.has(code)}
          onPointerEnter={() => onPoint(code)}
          onClick={() => onChoose(code)}
        >
          <title>{name}</title>
        </path>
      ))}
      <path className={styles.countyBorders} d={paths.countyBorders} />
      {paths.water !== null && <path className={styles.water} d={paths.water} />}
      {paths.municipalities
        .filter(({ code }) => raised?.has(code))
        .map(({ code, path }) => (
          <path key={code} className={styles.outline} d={path} />
        ))}
      {printing ? (
        <CellCodes {...{ crosstab, cells: cellsOf, paths, size: 10 * scale }} />
      ) : (
        <MapNames
          places={county === null ? paths.municipalities : paths.municipalities.filter(({ code }) => code.startsWith(county))}
          raised={raised}
          size={13 * scale}
        />
      )}
    </svg>
  )
}
