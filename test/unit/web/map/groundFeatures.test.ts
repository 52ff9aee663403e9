import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { groundFeatures } from '../../../../web/map/gl/style.ts'
import type { Backdrop } from '../../../../api/domain/map/geography.ts'
import { region } from './theRegion.ts'

const file = join(import.meta.dirname, '..', '..', '..', '..', 'geodata', 'backdrop.topojson')
const backdrop = JSON.parse(readFileSync(file, 'utf8')) as Backdrop
const kindsOf = (features: ReturnType<typeof groundFeatures>): string[] => [
  ...new Set(features.map(({ properties }) => String(properties?.['kind']))),
]

describe('the ground that the map draws', () => {
  it('holds every kind of what lies still, municipalities over land and water over both', () => {
    expect(kindsOf(groundFeatures(region, backdrop))).toEqual([
      'land',
      'municipality',
      'municipalities',
      'counties',
      'neighbours',
      'water',
    ])
  })

  it('is the region alone where what lies round it could not be had', () => {
    expect(kindsOf(groundFeatures(region, null))).toEqual(['municipality', 'municipalities', 'counties'])
  })

  it('gives a code to each municipality once and to nothing else, so that colouring one colours nothing more', () => {
    const coded = groundFeatures(region, backdrop).filter(({ properties }) => properties?.['code'] !== undefined)
    expect(new Set(coded.map(({ properties }) => String(properties?.['kind'])))).toEqual(new Set(['municipality']))
    expect(coded.map(({ properties }) => String(properties?.['code'])).toSorted()).toEqual(
      region.places.map(({ code }) => code).toSorted(),
    )
  })
})
