import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { indicatorQuery, profileQuery } from '../../queries.ts'
import { useStudy } from '../../state/useStudy.ts'
import { AnswerSentence } from '../indicator/Kind.tsx'
import { Legend } from '../indicator/Legend.tsx'
import { optionShown } from '../../../api/domain/legend/classKey.ts'
import { MovedContext } from '../../ui/focus.ts'
import { PrintedFilter, PrintedScope, printTexts } from './PrintedScope.tsx'
import { usePrinting, type SheetProps } from './Printed.tsx'
import type { IndicatorReply } from '../../../api/replies/indicators.ts'
import { collatorOf, formatList } from '../../../api/domain/words/format.ts'
import { legendRows } from '../../../api/domain/legend/legendRows.ts'
import { type ComponentProps, type ComponentType, useId } from 'react'
import type { Texts } from '../../../api/domain/words/texts.ts'
import { useQuery } from '@tanstack/react-query'
import { outlinesOf, paintsOf } from '../../../api/domain/map/drawing.ts'
import { fitExtent, grown } from '../../../api/domain/map/frame.ts'
import { type Backdrop, type Boundaries, type Extent, inCounty } from '../../../api/domain/map/geography.ts'
import { pictureLabels } from '../../../api/domain/map/labels.ts'
import { placesOf } from '../../../api/domain/map/region.ts'
import { labelCandidates } from '../../../api/domain/map/labels.ts'
import { drawShapes, finely } from '../../../api/domain/map/shapes.ts'
import { textWidth } from '../../../api/domain/map/textWidth.ts'
import { largestTile, layOutTiles, setTiles, tileExtent } from '../../../api/domain/map/tiles.ts'
import { RegionDrawing } from '../../map/drawing/RegionDrawing.tsx'
import { TileDrawing } from '../../map/drawing/TileDrawing.tsx'
import { backdropQuery } from '../../map/backdropQuery.ts'
import { extentOf } from '../../map/regionMapProps.ts'
import styles from './printSheet.module.css'

const nothing = () => undefined

/** Karta, Kommun and Lärcentrum on paper: the map with its legend, then who is of which class; beside a smaller map, all of a place's panel. */
export function PrintSheet({ data, among, place, panel }: SheetProps) {
  const language = useLanguage()
  const printing = usePrinting()
  useOverall(place)
  const { indicator } = data
  const { option, county, pinned } = data.address
  if (!printing || indicator === undefined) return null
  const legend = <Legend {...{ indicator, option, county, pinned }} filtered={among !== null} hovered={null} onRaise={nothing} />
  if (place !== null)
    return (
      <article className={styles.sheet} data-sheet>
        <aside className={styles.small} data-place>
          <PrintedMap data={data} among={among} size={smallSize} />
          <p>
            <strong>{indicator.title[language]}</strong>
          </p>
          {among !== null && <PrintedFilter />}
          {legend}
        </aside>
        <MovedContext value={false}>{panel}</MovedContext>
      </article>
    )
  return (
    <article className={styles.sheet} data-sheet>
      <h1>{indicator.title[language]}</h1>
      <PrintedScope county={county} />
      <p className={styles.sentence}>
        <AnswerSentence indicator={indicator} scope={county === null ? { kind: 'region' } : { kind: 'county', code: county }} />
      </p>
      <div className={styles.map}>
        <PrintedMap data={data} among={among} size={largeSize} />
        {legend}
      </div>
      <PrintedNames {...{ indicator, county, among }} option={optionShown(indicator, option)} places={data.places} />
    </article>
  )
}

/** Fetches the overall maturity of all, against which a municipality's is told on paper. */
function useOverall(place: SheetProps['place']): void {
  const { id: study } = useStudy()
  const code = place?.name === 'municipality' ? place.code : ''
  const overall = useQuery({ ...profileQuery(study, code), enabled: code !== '' }).data?.maturity.overall.id
  useQuery({ ...indicatorQuery(study, overall ?? ''), enabled: overall !== undefined })
}

interface Props {
  readonly indicator: IndicatorReply
  /** The option shown of a multiple answer. */
  readonly option: string | null
  /** Code of the county chosen. */
  readonly county: string | null
  /** The municipalities that the filter leaves; null for no filter. */
  readonly among: ReadonlySet<string> | null
  readonly places: readonly { readonly code: string; readonly name: string }[]
}

// The names are Swedish in either language.
const collator = collatorOf('sv')

/** The municipalities of each class and each missing reason, of the area and the filter chosen: what the colours say, without colours. */
export function PrintedNames({ indicator, option, county, among, places }: Props) {
  const { t } = useTexts('indicator')
  const language = useLanguage()
  const rows = legendRows(indicator, { option, county, language, t })
  const nameOf = new Map(places.map(({ code, name }) => [code, name]))
  const listed = (code: string) => inCounty(code, county) && (among?.has(code) ?? true)
  return (
    <dl className={styles.names}>
      {rows
        .map(({ key, label, codes }) => ({ key, label, codes: codes.filter(listed) }))
        .filter(({ codes }) => codes.length > 0)
        .map(({ key, label, codes }) => (
          <div key={key} data-class={key}>
            <dt>
              {label} ({codes.length})
            </dt>
            <dd>{formatList(codes.map((code) => nameOf.get(code) ?? code).sort(collator.compare), language)}</dd>
          </div>
        ))}
    </dl>
  )
}

/** The sheet with its texts, so that it can be drawn without waiting. */
export async function loadSheet(texts: Texts): Promise<ComponentType<SheetProps>> {
  await texts.loadNamespaces(printTexts)
  return PrintSheet
}

interface Size {
  readonly width: number
  readonly height: number
}

/** Two thirds, and a third, of the width that a page of A4 has room for within its margins, in CSS px. */
const largeSize: Size = { width: 452, height: 560 }
const smallSize: Size = { width: 264, height: 270 }

const framed = ({ width, height }: Size) => ({ left: 0, top: 0, width, height })

/** Where the map lies on paper, and what is written there: as many names as find room, since nobody can look closer. */
function layOut(boundaries: Boundaries, backdrop: Backdrop | null, extent: Extent, county: string | null, size: Size) {
  const sheet = framed(size)
  const free = grown(sheet, -10)
  const { place } = fitExtent(extent, free)
  const candidates = labelCandidates(placesOf(boundaries), place)
  return {
    shapes: drawShapes({ boundaries, backdrop }, finely(place, sheet)),
    names: pictureLabels(candidates, free).map((label) => ({ ...label, soft: !inCounty(label.code, county) })),
  }
}

function layOutSquares(boundaries: Boundaries, county: string | null, room: Size) {
  const sheet = framed(room)
  const places = placesOf(boundaries)
  const layout = layOutTiles(tileExtent(places, county), grown(sheet, -10), largestTile)
  const size = Math.min(13, Math.max(9, layout.side / 5))
  return setTiles(places, layout, { widthOf: textWidth, size, countySize: 13, weight: 1, bounds: sheet })
}

interface MapProps extends Pick<SheetProps, 'among'>, Pick<ComponentProps<typeof RegionDrawing>, 'isStrong'> {
  readonly data: Pick<SheetProps['data'], 'boundaries' | 'indicator' | 'counties' | 'centres' | 'address'>
  readonly size: Size
}

/** The map as a drawing in the form chosen: the screen's is WebGL, of which paper gets nothing, or no sharper than the screen. A municipality is seen within its county. */
export function PrintedMap({ data, among, size, isStrong = false }: MapProps) {
  const { boundaries, indicator, counties, centres, address } = data
  const ids = `${useId()}hatch-`
  const backdrop = useQuery(backdropQuery()).data ?? null
  if (boundaries === undefined || indicator === undefined || counties === undefined) return null
  const { view, county, form, option, pinned } = address
  const centre = view.name === 'centre' ? centres?.find(({ id }) => id === view.id) : undefined
  const together = centre?.municipalities.map(({ code }) => code) ?? []
  const codes = placesOf(boundaries).map(({ code }) => code)
  const own = view.name === 'municipality' ? view.code : (together[0] ?? null)
  const near = own === null ? county : own.slice(0, 2)
  const paints = paintsOf(codes, indicator, optionShown(indicator, option), { county, raised: pinned, among, together })
  const shown = {
    paints,
    outlines: outlinesOf(paints, together, null, ...(view.name === 'municipality' ? [view.code] : [])),
    hatches: [{ scale: 1.2 }] as const,
    ids,
  }
  const extent = address.section ?? extentOf(counties.counties.find(({ code }) => code === near) ?? counties.region)
  return (
    <figure className={styles.drawing}>
      <svg {...size} viewBox={`0 0 ${size.width} ${size.height}`} data-form={form} aria-hidden="true">
        {form === 'tiles' ? (
          <TileDrawing {...shown} sheet={layOutSquares(boundaries, near, size)} />
        ) : (
          <>
            <rect className="map-water" {...size} />
            <RegionDrawing {...shown} {...layOut(boundaries, backdrop, extent, near, size)} isStrong={isStrong} />
          </>
        )}
      </svg>
    </figure>
  )
}
