import { Map, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url'
import { expect, it, onTestFinished } from 'vitest'
import { readGround } from '../../../web/map/ground.ts'
import { styleOf } from '../../../web/map/gl/style.ts'
import { readRegion } from '../../../api/domain/map/region.ts'
import { theBoundaries } from './theBoundaries.ts'

/** The map itself is not validated at run time, to be drawn the sooner: it is validated here. */
it('is a style that MapLibre finds nothing to object to', async () => {
  setWorkerUrl(workerUrl)
  const container = document.createElement('div')
  document.body.append(container)
  const style = styleOf(readRegion(theBoundaries()), null, readGround('light'))
  const map = new Map({ container, style, validateStyle: true, attributionControl: false })
  onTestFinished(() => {
    map.remove()
    container.remove()
  })
  const errors: string[] = []
  map.on('error', ({ error }) => errors.push(error.message))
  await new Promise((resolve) => map.once('style.load', resolve))
  expect(errors).toEqual([])
  expect(map.getLayersOrder()).toHaveLength(style.layers.length)
})
