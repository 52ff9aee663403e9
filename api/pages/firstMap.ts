import { firstRegion, firstTiles, screenGround, type FirstView, type ScreenGround } from '../domain/map/screenMap.ts'
import { type MapDrawer, outlinesOf, paintsOf } from '../domain/map/drawing.ts'
import { type Extent, extentOf, type Geography } from '../domain/map/geography.ts'
import { Kept } from '../domain/kept.ts'
import { element } from '../pictures/markup.ts'
import type { PageContext } from './context.ts'
import { descriptionOf } from './description.ts'
import { text } from '../domain/words/catalogue.ts'

const kept = new Kept<Geography, string, ScreenGround>()

/** The ground of the region or a county, drawn once while the server runs; that of a section, of which there is no end, each time. */
const groundOf = (geography: Geography, area: string, section: Extent | null): ScreenGround =>
  section === null
    ? kept.find(geography, area, () => screenGround(geography, extentOf(geography, area)))
    : screenGround(geography, section)

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
