import type { Map as MapLibre } from 'maplibre-gl'
import { useEffect, useRef } from 'react'
import { outlines as kinds, type OutlineKind } from '../outline/outlines.ts'
import { municipalitySource } from '../layers/sourceIds.ts'
import { whenStyled } from './whenStyled.ts'

/** Outlines municipalities by feature-state, touching those alone whose outline changes. */
export function useOutlines(map: MapLibre | null, outlines: ReadonlyMap<string, OutlineKind>): void {
  const shown = useRef<ReadonlyMap<string, OutlineKind>>(new Map())
  useEffect(() => {
    if (!map) return
    return whenStyled(map, () => {
      for (const code of new Set([...shown.current.keys(), ...outlines.keys()])) {
        const kind = outlines.get(code)
        if (kind === shown.current.get(code)) continue
        map.setFeatureState({ source: municipalitySource, id: code }, { outline: kind ? kinds[kind] : 0 })
      }
      shown.current = outlines
    })
  }, [map, outlines])
}
