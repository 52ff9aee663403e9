import type { Feature } from 'geojson'
import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl'
import { useEffect, useEffectEvent, useRef } from 'react'
import { motionNow } from '../camera.ts'
import { fade, type Fills, type MunicipalityFill } from '../fills.ts'
import { missingReasons } from '../../../api/domain/study/missing.ts'
import {
  hatchSource,
  groundSource,
  outlineSource,
  layersOf,
  labelFeatures,
  labelIds,
  labelOrder,
  labelSource,
  selectedLabelFilters,
  strongIds,
  textSize,
} from './style.ts'
import type { Region } from '../../../api/domain/map/region.ts'
import { hatchFeatures, hatchId, hatchName, hatchImage, hatchPixelRatio } from './hatches.ts'
import { whenStyled } from './mapEvents.ts'
import type { Outlines } from '../../../api/domain/map/drawing.ts'
import type { Ground } from '../ground.ts'

/** Gives one of the style's GeoJSON sources other features; nothing is asked of the worker, and no tile made anew, where they are the same. */
function setFeatures(map: MapLibre, sourceId: string, features: readonly Feature[], beganEmpty = true): void {
  const source = map.getSource<GeoJSONSource>(sourceId)
  if (!source || (beganEmpty && sameFeatures(given.get(source) ?? [], features))) return
  given.set(source, features)
  void source.setData({ type: 'FeatureCollection', features: [...features] })
}

/** What each source holds; they begin empty. */
const given = new WeakMap<GeoJSONSource, readonly Feature[]>()

const sameFeatures = (some: readonly Feature[], others: readonly Feature[]): boolean =>
  some.length === others.length && some.every((feature, index) => sameFeature(feature, others[index]))

/** Geometries are the region's own objects, never copies. */
const sameFeature = (one: Feature, other: Feature | undefined): boolean =>
  one.geometry === other?.geometry && JSON.stringify(one.properties) === JSON.stringify(other.properties)

/** Colours the municipalities by feature-state, fading from what is shown, and tells when the colours have come to rest. */
export function useFills(map: MapLibre | null, region: Region, fills: Fills, onShown: () => void): void {
  const shown = useRef<Fills>(new Map())
  const tellShown = useEffectEvent(onShown)
  useEffect(() => {
    if (!map) return
    let stop = () => {}
    const callOff = whenStyled(map, () => {
      setFeatures(map, hatchSource, hatchFeatures(region, shown.current, fills))
      stop = fade(
        shown.current,
        fills,
        motionNow(),
        (step, codes) => {
          for (const code of codes) paint(map, code, shown.current.get(code), step.get(code))
          shown.current = step
        },
        tellShown,
      )
    })
    return () => {
      callOff()
      stop()
    }
  }, [map, region, fills])
}

function paint(map: MapLibre, code: string, before: MunicipalityFill | undefined, fill: MunicipalityFill | undefined): void {
  if (!fill) return
  map.setFeatureState({ source: groundSource, id: code }, { colour: fill.colour, strength: fill.strength })
  for (const reason of missingReasons) {
    const seen = (fill.hatches[reason] ?? 0) * fill.strength
    if (seen > 0 || before?.hatches[reason] !== undefined)
      map.setFeatureState({ source: hatchSource, id: hatchId(code, reason) }, { seen })
  }
}

/** Outlines municipalities by giving the outlines' source those few that have one: all fifty-two drawn unseen would cost every frame. */
export function useOutlines(map: MapLibre | null, region: Region, outlines: Outlines): void {
  useEffect(() => {
    if (!map) return
    return whenStyled(map, () => {
      const features = region.polygons.features.flatMap(({ geometry, properties: { code } }) => {
        const kind = outlines.get(code)
        return kind === undefined ? [] : [{ type: 'Feature' as const, geometry, properties: { kind } }]
      })
      setFeatures(map, outlineSource, features)
    })
  }, [map, region, outlines])
}

/** Hides the municipalities' names, or shows them again; writes them as large as is asked for. */
export function useLabels(map: MapLibre | null, region: Region, scale: number): void {
  const shown = useRef(region)
  useEffect(() => {
    if (!map || shown.current === region) return
    return whenStyled(map, () => {
      shown.current = region
      setFeatures(map, labelSource, labelFeatures(region), false)
    })
  }, [map, region])

  const written = useRef(scale)
  useEffect(() => {
    if (!map || written.current === scale) return
    return whenStyled(map, () => {
      written.current = scale
      for (const id of Object.values(labelIds)) map.setLayoutProperty(id, 'text-size', textSize(scale))
    })
  }, [map, scale])
}

/** Sets the chosen municipality's name apart from the others'. */
export function useSelectedLabel(map: MapLibre | null, selected: string | null): void {
  useEffect(() => {
    if (!map) return
    return whenStyled(map, () => {
      const filters = selectedLabelFilters(selected)
      map.setFilter(labelIds.others, filters.others)
      map.setFilter(labelIds.selected, filters.selected)
    })
  }, [map, selected])
}

/** Sets the names of those that others step back for before all other names. */
export function useForemostLabels(map: MapLibre | null, foremost: readonly string[]): void {
  const shown = useRef<readonly string[]>([])
  useEffect(() => {
    if (!map || foremost.length + shown.current.length === 0) return
    return whenStyled(map, () => {
      shown.current = foremost
      map.setLayoutProperty(labelIds.others, 'symbol-sort-key', labelOrder(foremost))
    })
  }, [map, foremost])
}

/** Repaints the layers whose colours differ when the theme changes; `first` is what the style was made with. */
export function useGround(map: MapLibre | null, ground: Ground): void {
  const shown = useRef(ground)
  useEffect(() => {
    if (!map || shown.current === ground) return
    return whenStyled(map, () => {
      const before = new Map(layersOf(shown.current).map((layer) => [layer.id, paintOf(layer)]))
      for (const id of strongIds) map.setLayoutProperty(id, 'visibility', ground.isStrong ? 'visible' : 'none')
      for (const layer of layersOf(ground)) {
        for (const [property, value] of Object.entries(paintOf(layer))) {
          if (JSON.stringify(value) !== JSON.stringify(before.get(layer.id)?.[property]))
            map.setPaintProperty(...([layer.id, property, value] as Parameters<MapLibre['setPaintProperty']>))
        }
      }
      shown.current = ground
    })
  }, [map, ground])
}

const paintOf = (layer: ReturnType<typeof layersOf>[number]): Record<string, unknown> => ({ ...layer.paint })

/** Gives the style the pattern of every missing reason, in the theme's colour and weight. */
export function useHatchImages(map: MapLibre | null, { hatch: colour, isStrong }: Ground): void {
  useEffect(() => {
    if (!map) return
    return whenStyled(map, () => {
      for (const reason of missingReasons) {
        const image = hatchImage(reason, colour, isStrong ? 2 : 0)
        if (map.hasImage(hatchName(reason))) map.updateImage(hatchName(reason), image)
        else map.addImage(hatchName(reason), image, { pixelRatio: hatchPixelRatio })
      }
    })
  }, [map, colour, isStrong])
}
