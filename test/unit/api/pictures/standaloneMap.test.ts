import { describe, expect, it } from 'vitest'
import { groundOf, standaloneMap } from '../../../../api/pictures/map/standaloneMap.ts'
import { mapDrawer } from '../../../../web/map/drawing/mapDrawer.tsx'
import type { Language } from '../../../../api/domain/study/localized.ts'
import { attributeValues, geography, indicatorOf, placesOf, snapshot, unbalanced } from './support.ts'

function picture(
  id: string,
  {
    county = null,
    option = null,
    language = 'sv',
    of = geography,
  }: { county?: string | null; option?: string | null; language?: Language; of?: typeof geography } = {},
): string {
  const found = geography.counties.find(({ code }) => code === county) ?? null
  return standaloneMap(groundOf({ geography: of, maps: mapDrawer }, 'map', county, null), {
    indicator: indicatorOf(id),
    study: snapshot.study,
    option,
    county: found,
    selection: null,
    pinned: null,
    isPart: false,
    marked: [],
    taken: null,
    language,
  })
}

const legendOf = (svg: string): Record<string, number> =>
  Object.fromEntries(
    [...svg.matchAll(/<g data-key="([^"]+)" data-count="(\d+)"/g)].map(([, key = '', count]) => [key, Number(count)]),
  )

const textOf = (svg: string): string => svg.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

describe('a map as a picture', () => {
  it('draws all 52 municipalities, each once', () => {
    const codes = attributeValues(picture('broker-maturity'), 'data-code')
    expect(codes.toSorted()).toEqual(geography.municipalities.map(({ code }) => code).toSorted())
  })

  it.each(['broker-maturity', 'needs-inventory', 'project-level', 'staffing', 'organisation'])(
    'counts %s in its legend as the API does',
    (id) => {
      const { classes, missingCounts: missing } = indicatorOf(id)
      const wanted = [
        ...classes.map((each) => [each.id, each.count]),
        ...missing.map((each) => [`missing-${each.reason}`, each.count]),
      ]
      expect(legendOf(picture(id))).toEqual(Object.fromEntries(wanted))
    },
  )

  it('counts a county alone where one is chosen', () => {
    const indicator = indicatorOf('needs-inventory')
    const county = indicator.counties.find(({ code }) => code === '18')
    const svg = picture('needs-inventory', { county: '18' })
    expect(legendOf(svg)).toMatchObject(Object.fromEntries(county?.classes.map(({ id, count }) => [id, count]) ?? []))
    expect(textOf(svg)).toContain(`${county?.base} av ${county?.municipalities} kommuner`)
  })

  it('shows one option of a multiple answer against the rest of the base', () => {
    const { classes, base } = indicatorOf('target-sector')
    for (const { id, count } of classes)
      expect(legendOf(picture('target-sector', { option: id }))).toMatchObject({
        chosen: count,
        'not-chosen': base.count - count,
      })
  })

  it('fills each municipality with its class, and a missing value with its hatch', () => {
    const { values, colours } = indicatorOf('needs-inventory')
    const svg = picture('needs-inventory')
    for (const [, code = '', fill] of svg.matchAll(/<path data-code="(\d{4})"[^>]* fill="([^"]+)"/g)) {
      const value = values.find((each) => each.code === code)
      const wanted = value?.missing ? `url(#hatch-missing-${value.missing})` : colours[value?.classes[0] ?? '']
      expect(fill, code).toBe(wanted)
    }
    for (const [, id = ''] of svg.matchAll(/fill="url\(#([^)]+)\)"/g)) expect(svg).toContain(`<pattern id="${id}"`)
  })

  it('carries title, base, source, credits and provenance with it, in either language', () => {
    const [sv, en] = (['sv', 'en'] as const).map((language) => textOf(picture('broker-maturity', { language })))
    expect(sv).toContain('Exempeldata')
    expect(sv).toContain('påhittade svar, summorna följer slutrapporten')
    expect(sv).toContain('Bas: ')
    expect(sv).toContain('Källa: ')
    expect(sv).toContain('OpenStreetMaps bidragsgivare')
    expect(en).toContain('Example data')
    expect(en).toContain('invented answers')
    expect(en).toContain('Base: ')
    expect(en).toContain('OpenStreetMap contributors')
  })

  it.each(['03', '04', '05', '18', '19'])(
    'shows the whole of county %s within the map, and lets the others step back',
    (county) => {
      const svg = picture('broker-maturity', { county })
      const paths = [...svg.matchAll(/<path data-code="(\d{4})"[^>]* d="([^"]+)"/g)]
      const [west, south, east, north] = geography.extents.get(county) ?? [0, 0, 0, 0]
      expect(east - west).toBeGreaterThan(0)
      expect(north - south).toBeGreaterThan(0)
      const own = paths.filter(([, code]) => code?.startsWith(county))
      expect(own).toHaveLength(geography.municipalities.filter((each) => each.county.code === county).length)
      const points = geography.boundaries.objects.municipalities.geometries.filter(({ id }) => String(id).startsWith(county))
      expect(points).toHaveLength(own.length)
      for (const [, code, d = ''] of own) {
        const places = placesOf(d)
        const [x, y] = [
          places.reduce((sum, [at]) => sum + at, 0) / places.length,
          places.reduce((sum, [, at]) => sum + at, 0) / places.length,
        ]
        expect(x, code).toBeGreaterThan(400)
        expect(x, code).toBeLessThan(1200)
        expect(y, code).toBeGreaterThan(0)
        expect(y, code).toBeLessThan(900)
      }
      for (const [path, code = ''] of svg.matchAll(/<path data-code="(\d{4})"[^>]*>/g))
        expect(path.includes('data-back'), code).toBe(!code.startsWith(county))
    },
  )

  it('is well-formed, says what it is, and asks nothing of the network', () => {
    const svg = picture('stated-needs', { option: indicatorOf('stated-needs').classes[0]?.id ?? null })
    expect(unbalanced(svg)).toEqual([])
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/)
    expect(svg).toContain('role="img"')
    expect(svg).toMatch(/<title id="title">[^<]+<\/title><desc id="desc">[^<]+<\/desc>/)
    expect(svg).not.toMatch(/<script|<style|style=|href=|@import|https?:\/\/(?!www\.w3\.org)/)
    const ids = attributeValues(svg, 'id')
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('is the same picture, byte for byte, drawn anew', () => {
    const before = picture('broker-maturity', { county: '04' })
    // Of a copy: what is drawn of one geography is kept.
    expect(picture('broker-maturity', { county: '04', of: { ...geography } })).toBe(before)
  })

  it('keeps neighbours’ common border common', () => {
    const svg = picture('broker-maturity')
    const rings = new Map(
      [...svg.matchAll(/<path data-code="(\d{4})"[^>]* d="([^"]+)"/g)].map(([, code = '', d = '']) => [
        code,
        new Set(placesOf(d).map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`)),
      ]),
    )
    for (const [code, neighbours] of geography.neighbours)
      for (const other of neighbours) {
        const shared = [...(rings.get(code) ?? [])].filter((place) => rings.get(other)?.has(place))
        expect(shared.length, `${code}–${other}`).toBeGreaterThanOrEqual(2)
      }
  })
})
