import { booleanPointInPolygon } from '@turf/turf'
import { gzipSync } from 'node:zlib'
import { feature } from 'topojson-client'
import { describe, expect, it } from 'vitest'
import { readBackdrop } from '../../../api/data/readGeography.ts'
import { committedText, type Area } from './committed.ts'

const backdrop = readBackdrop(committedText('backdrop.topojson'))
const layer = (name: 'land' | 'counties' | 'lakes' | 'sea') => feature(backdrop, backdrop.objects[name]).features as Area[]
const covers = (areas: readonly Area[], point: [number, number]) => areas.some((one) => booleanPointInPolygon(point, one))

describe('the committed backdrop', () => {
  it('weighs at most 60 kB gzipped', () => {
    expect(gzipSync(committedText('backdrop.topojson')).length).toBeLessThanOrEqual(60_000)
  })

  it('has the great lakes with their islands', () => {
    const lakes = layer('lakes')
    expect(covers(lakes, [14.58, 58.35]), 'Vättern').toBe(true)
    expect(covers(lakes, [14.35, 58.05]), 'Visingsö').toBe(false)
    expect(covers(lakes, [16.45, 59.47]), 'Mälaren').toBe(true)
    expect(covers(lakes, [15.75, 59.23]), 'Hjälmaren').toBe(true)
  })

  it('has the sea with its archipelago', () => {
    const sea = layer('sea')
    expect(covers(sea, [18.2, 58.4]), 'the open Baltic').toBe(true)
    expect(covers(sea, [18.42, 60.4]), 'Gräsö').toBe(false)
    expect(covers(sea, [18.5, 57.5]), 'Gotland').toBe(false)
  })

  it('has land where the countries around are', () => {
    const land = layer('land')
    expect(covers(land, [10.75, 59.95]), 'Oslo').toBe(true)
    expect(covers(land, [24.9, 60.4]), 'Vanda').toBe(true)
    expect(covers(land, [20, 58.5]), 'the Baltic').toBe(false)
  })

  it('has the counties around by code, none of the region', () => {
    const codes = backdrop.objects.counties.geometries.map(({ id }) => String(id))
    expect(codes).toEqual(expect.arrayContaining(['01', '06', '08', '14', '17', '20', '21']))
    for (const own of ['03', '04', '05', '18', '19']) expect(codes).not.toContain(own)
  })
})
