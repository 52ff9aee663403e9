import { Suspense, useId, useMemo, useRef, useState, type PointerEvent } from 'react'
import { useTexts } from '../i18n/useTexts.ts'
import { toWorld } from '../../api/domain/map/mercator.ts'
import { largestTile, layOutTiles, tileExtent, tileMiddle } from '../../api/domain/map/tiles.ts'
import { freeBox, useFrame } from './camera.ts'
import { PageFirst } from './PageFirst.tsx'
import { part } from '../ui/part.tsx'
import { MapButtons } from './MapButtons.tsx'
import { GlMap } from './gl/GlMap.tsx'
import { Announcer } from './Announcer.tsx'
import { travelGround, useMapKeys } from './useMapKeys.ts'
import styles from './RegionMap.module.css'
import type { RegionMapProps } from './regionMapProps.ts'
import { useSection } from './useSection.ts'
import { useReport } from './useReport.ts'
import type { MapSurface, ScreenPoint } from './surface.ts'
import { TileMap, useTileFlight } from './TileMap.tsx'
import { PlaceTooltip } from './PlaceTooltip.tsx'
import { useMapContents } from './useMapContents.ts'
import { knowsWebgl } from './gl/maplibre.ts'

export { fetchWorker } from './gl/maplibre.ts'

const SvgMap = part('map/svg/SvgMap.tsx', () => import('./svg/SvgMap.tsx').then((module) => module.SvgMap))
const nowhere: ScreenPoint = { x: 0, y: 0 }

/** The region's map, in either form, with everything one does on it: pointing, choosing, travelling by keyboard, looking closer. */
export function RegionMap(props: RegionMapProps) {
  const { boundaries, indicator, chosenOption, county, selected, hovered, form, language, onHover, onSelect, regionExtent } =
    props
  const { t } = useTexts('map')
  const instructions = useId()
  const { scale = 1 } = props
  const root = useRef<HTMLDivElement>(null)
  const free = useRef<HTMLDivElement>(null)
  const pointer = useRef<ScreenPoint>(nowhere)
  const [surface, setSurface] = useState<MapSurface | null>(null)
  const [pointed, setPointed] = useState<string | null>(null)
  const [webgl, setWebgl] = useState(knowsWebgl)

  const Surface = webgl ? GlMap : SvgMap
  const lose = (canvas?: HTMLCanvasElement) => {
    seen.keep()
    setWebgl(false)
    canvas?.addEventListener('webglcontextrestored', () => setWebgl(true), { once: true })
  }
  const frame = useFrame(root, free)
  const seen = useSection(props.extent, props.onSection)
  const { ground, region, backdrop, paints, fills, outlines, foremost } = useMapContents(props)
  const flight = useTileFlight(form)
  const travel = useMemo(() => travelGround(region, form), [region, form])
  const tiles = useMemo(
    () => frame && layOutTiles(tileExtent(region.places, county), freeBox(frame), largestTile * scale),
    [region, county, frame, scale],
  )

  const onMap = (code: string): ScreenPoint => surface?.project(region.placeByCode.get(code)?.labelPoint ?? [0, 0]) ?? nowhere
  const onScreen = (code: string): ScreenPoint => {
    const tile = region.placeByCode.get(code)?.tile
    if (form === 'map' || !tile || !tiles) return onMap(code)
    const [x, y] = tileMiddle(tile, tiles)
    return { x, y }
  }
  const { ready, moving, told } = useReport({
    root,
    indicator: indicator.id,
    drawnBy: Surface,
    fills,
    form,
    positions: () => region.places.map(({ code }) => [code, onScreen(code)] as const),
    onReady: props.onReady,
  })

  const point = (code: string | null) => {
    setPointed(code)
    if (code !== hovered) onHover(code)
  }
  const home = () => {
    surface?.fit(regionExtent)
    seen.tell(county === null ? null : regionExtent)
  }
  const { spoken, onKeyDown } = useMapKeys({
    ...travel,
    hovered,
    selected,
    middle: () => travel.middle ?? toWorld(surface?.centre() ?? [0, 0]),
    onReach: (code) => {
      setPointed(null)
      onHover(code)
      const place = region.placeByCode.get(code)
      if (place) surface?.reveal(place.labelPoint)
    },
    onSelect: (code, beside) => {
      if (code === null) point(null)
      onSelect(code, beside)
    },
    onZoom: (steps) => surface?.zoomBy(steps),
    onHome: home,
  })

  const place = hovered === null ? undefined : region.placeByCode.get(hovered)
  return (
    <div className={styles.frame}>
      <div
        ref={root}
        className={styles.map}
        role="application"
        aria-roledescription={t('role')}
        aria-label={t('label', { title: indicator.title[language] })}
        aria-describedby={instructions}
        tabIndex={0}
        data-map={!ready ? 'loading' : webgl ? 'ready' : 'static'}
        data-form={form}
        data-framed={props.framed || undefined}
        onKeyDown={onKeyDown}
        onBlur={() => {
          if (pointed === null && hovered !== null) onHover(null)
        }}
        onPointerMove={(event: PointerEvent) => {
          const { left, top } = event.currentTarget.getBoundingClientRect()
          pointer.current = { x: event.clientX - left, y: event.clientY - top }
        }}
      >
        <div ref={free} className={styles.free} />
        {frame && !backdrop.isPending && (
          <div className={styles.surface} data-away={form === 'tiles' || undefined} data-ready={ready || undefined}>
            <Suspense>
              <Surface
                ref={setSurface}
                region={region}
                backdrop={backdrop.data ?? null}
                {...{ boundaries, ground, paints, fills, outlines, foremost, frame, scale }}
                extent={seen.extent}
                regionExtent={regionExtent}
                selected={selected}
                onPoint={point}
                onPress={onSelect}
                onLost={lose}
                {...told}
                onSettled={() => {
                  told.onSettled()
                  const section = form === 'map' ? surface?.section() : undefined
                  if (section) seen.tell(section)
                }}
                onMove={() => {
                  told.onMove()
                  // Another place may lie under the pointer by now; which, the pointer tells when it moves. An SVG's own shapes tell by themselves.
                  if (webgl && form === 'map' && pointed !== null) point(null)
                }}
              />
            </Suspense>
          </div>
        )}
        {frame && tiles && flight.drawn && (
          <TileMap
            {...{ region, paints, outlines, frame, scale }}
            layout={tiles}
            settled={flight.settled}
            placeOnMap={onMap}
            onPoint={point}
            onPress={onSelect}
          />
        )}
        {place && !moving && (
          <PlaceTooltip
            place={place}
            area={root}
            pointer={pointer}
            anchor={pointed === place.code ? null : onScreen(place.code)}
            indicator={indicator}
            chosenOption={chosenOption}
            language={language}
          />
        )}
      </div>
      {props.framed === true && form === 'map' && <PageFirst map={root} />}
      <p id={instructions} className="visually-hidden">
        {props.instructions ?? t('instructions')} {form === 'map' && t('zoomKeys')}
      </p>
      <Announcer spoken={spoken} placeByCode={region.placeByCode} {...{ indicator, chosenOption, language }} />
      <MapButtons
        zoomable={form === 'map'}
        onZoomIn={() => surface?.zoomBy(1)}
        onZoomOut={() => surface?.zoomBy(-1)}
        onHome={home}
      />
      {!webgl && props.framed !== true && <p className={styles.notice}>{t('withoutWebgl')}</p>}
    </div>
  )
}
