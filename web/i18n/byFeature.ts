/**
 * The texts of one language by feature: the file `map.sv.json` is the namespace `map`. A feature adds its texts by adding its files.
 *
 * @example byFeature({ './map.sv.json': { zoomIn: 'Zooma in' } }) // { map: { zoomIn: 'Zooma in' } }
 */
export function byFeature(files: Record<string, object>): Record<string, object> {
  return Object.fromEntries(Object.entries(files).map(([path, texts]) => [path.replace(/^\.\/|\.\w+\.json$/g, ''), texts]))
}
