import type { Map } from 'maplibre-gl'
import { groundSource } from '../layers/sourceIds.ts'

/** Runs once the style's sources exist: feature-state can't be set before. Returns what calls it off. */
export function whenStyled(map: Map, run: () => void): () => void {
  if (map.getSource(groundSource)) {
    run()
    return () => undefined
  }
  map.once('style.load', run)
  return () => map.off('style.load', run)
}
