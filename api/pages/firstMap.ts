import { firstRegion, firstTiles, screenGround, type FirstView, type ScreenGround } from '../domain/map/screenMap.ts'
import { type MapDrawer, outlinesOf, paintsOf } from '../domain/map/drawing.ts'
import type { Extent, Geography } from '../domain/map/geography.ts'
import { element } from '../pictures/markup.ts'
import type { PageContext } from './context.ts'
import { descriptionOf } from './description.ts'
import { text } from '../domain/words/catalogue.ts'

const grounds = new WeakMap<Geography, Map<string, ScreenGround>>()

/** The ground of the region or a county, drawn once while the server runs; that of a section, of which there is no end, each time. */
function groundOf(geography: Geography, area: string, section: Extent | null): ScreenGround {
  if (section !== null) return screenGround(geography, section)
  const known = grounds.get(geography) ?? new Map<string, ScreenGround>()
  grounds.set(geography, known)
  const extent = geography.extents.get(area)
  if (!extent) throw new RangeError(`extents.csv has no ${area}`)
  const ground = known.get(area) ?? screenGround(geography, extent)
  known.set(area, ground)
  return ground
}

/** The map of the address asked for, where the client's own will stand; a sibling of what React fills, so that it stays until that is drawn. */
export function firstMap(context: PageContext, maps: MapDrawer): string {
  const { geography, address, indicator, option, pinned, county, selection } = context
  const { view, language } = address
  const together = view.name === 'centre' ? (geography.centres.find(({ id }) => id === view.id)?.municipalities ?? []) : []
  const selected = view.name === 'municipality' ? view.code : null
  const area = county?.code ?? null
  const paints = paintsOf(geography.municipalityByCode.keys(), indicator, option, {
    county: area,
    raised: pinned,
    among: selection === null ? null : new Set(selection.codes),
    together,
  })
  const shown: FirstView = {
    paints,
    outlines: outlinesOf(paints, together, null, ...(selected === null ? [] : [selected])),
    selected,
    // A place's page tells of the place; the map behind it is named, and its legend stands beside.
    label: view.name === 'map' ? descriptionOf(context) : `${text(language, 'shell', 'view.map')}: ${indicator.title[language]}`,
  }
  const drawn =
    address.form === 'tiles'
      ? firstTiles(geography.boundaries, area, shown)
      : firstRegion(groundOf(geography, area ?? 'region', address.section), shown)
  return element('div', { id: 'first-map', class: 'map-area', 'data-form': address.form }, maps.first(drawn))
}
