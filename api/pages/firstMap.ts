import type { Geography } from '../domain/map/geography.ts'
import { element } from '../pictures/markup.ts'
import { screenGround, screenMap, type ScreenGround, type ScreenView } from '../pictures/map/screenMap.ts'
import { screenTiles } from '../pictures/map/screenTiles.ts'
import { inCounty } from '../domain/map/shapes.ts'
import { descriptionOf } from './describePage.ts'
import type { PageContext } from './pageContext.ts'
import { words } from './words.ts'

const grounds = new WeakMap<Geography, Map<string, ScreenGround>>()

/** The ground of the region or a county, drawn once while the server runs. */
function groundOf(geography: Geography, area: string): ScreenGround {
  const known = grounds.get(geography) ?? new Map<string, ScreenGround>()
  grounds.set(geography, known)
  const extent = geography.extents.get(area)
  if (!extent) throw new RangeError(`extents.csv has no ${area}`)
  const ground = known.get(area) ?? screenGround(geography, extent)
  known.set(area, ground)
  return ground
}

/** The map of the address asked for, where the client's own will stand; a sibling of what React fills, so that it stays until that is drawn. */
export function firstMap(context: PageContext): string {
  const { geography, address, indicator, option, pinned, county, selection } = context
  const { view } = address
  const together = view.name === 'centre' ? (geography.centres.find(({ id }) => id === view.id)?.municipalities ?? []) : []
  const area = county?.code ?? null
  const left = selection === null ? null : new Set(selection.codes)
  const shown: ScreenView = {
    shading: {
      indicator,
      option,
      stepsBack: (code, key) =>
        !inCounty(code, area) ||
        (pinned !== null && pinned !== key) ||
        left?.has(code) === false ||
        (together.length > 0 && !together.includes(code)),
    },
    selected: view.name === 'municipality' ? view.code : null,
    together,
    // A place's page tells of the place; the map behind it is named, and its legend stands beside.
    label: view.name === 'map' ? descriptionOf(context) : `${words.map[address.language]}: ${indicator.title[address.language]}`,
  }
  const drawn =
    address.form === 'tiles'
      ? screenTiles(geography.boundaries, area, shown)
      : screenMap(groundOf(geography, area ?? 'region'), shown)
  return element('div', { id: 'first-map', class: 'map-area', 'data-form': address.form }, drawn)
}
