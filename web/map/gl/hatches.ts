import { type MissingReason, missingReasons } from '../../../api/domain/study/missing.ts'
import { hatchTile } from '../../../api/domain/legend/hatch.ts'
import type { Feature } from 'geojson'
import type { Fills } from '../fills.ts'
import type { Region } from '../../../api/domain/map/region.ts'

/** Name of a reason's pattern image. */
export const hatchName = (reason: MissingReason): string => `hatch-${reason}`

/** Pixels a CSS pixel: patterns are drawn finely and shown small, so that they stay crisp while zooming. */
export const hatchPixelRatio = 4

/** A reason's hatch as an image that repeats without a seam, lines alone on a clear ground, no thinner than `least`. */
export function hatchImage(reason: MissingReason, colour: string, least = 0): ImageData {
  const { size, path, width } = hatchTile(reason)
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = size * hatchPixelRatio
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) return new ImageData(canvas.width, canvas.height)
  context.scale(hatchPixelRatio, hatchPixelRatio)
  context.strokeStyle = colour
  context.lineWidth = Math.max(width, least)
  context.lineCap = 'round'
  context.stroke(new Path2D(path))
  return context.getImageData(0, 0, canvas.width, canvas.height)
}

/** A municipality's hatch for one reason: id in the hatches' source. */
export const hatchId = (code: string, reason: string): string => `${code}/${reason}`

/** The hatches that are seen in any of the fills, as features with the pattern each is filled with. */
export function hatchFeatures({ polygons }: Region, ...seenIn: readonly Fills[]): Feature[] {
  return polygons.features.flatMap(({ geometry, properties: { code } }) =>
    missingReasons
      .filter((reason) => seenIn.some((fills) => fills.get(code)?.hatches[reason] !== undefined))
      .map((reason) => ({
        type: 'Feature',
        geometry,
        properties: { id: hatchId(code, reason), pattern: hatchName(reason) },
      })),
  )
}
