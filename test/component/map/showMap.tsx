import { useEffect, useState } from 'react'
import { onTestFinished, vi } from 'vitest'
import { RegionMap } from '../../../web/map/RegionMap.tsx'
import type { RegionMapProps } from '../../../web/map/regionMapProps.ts'
import { anIndicator } from '../../unit/api/domain/legend/anIndicator.ts'
import { show } from '../indicator/show.tsx'
import { extentOf, theBoundaries } from './theBoundaries.ts'

/** Behovsinventering: Örebro yes, Kumla no, Nora not asked; Västerås yes, Sala and Arboga no; the others have no row. */
export const inventory = anIndicator({
  '1880': ['yes'],
  '1881': ['no'],
  '1885': 'not-asked',
  '1980': ['yes'],
  '1981': ['no'],
  '1984': ['no'],
})

type Change = (props: Partial<RegionMapProps>) => void

/** A browser that has never heard of WebGL 2, for the rest of the test. */
function forgetWebgl(): void {
  const known = globalThis.WebGL2RenderingContext
  Reflect.deleteProperty(globalThis, 'WebGL2RenderingContext')
  onTestFinished(() => {
    globalThis.WebGL2RenderingContext = known
  })
}

/**
 * Shows the map alone, with what the view around it would do: it remembers what is pointed at and what is chosen. Small, and without
 * WebGL unless the test is about that, since software draws slowly.
 */
export async function showMap(props: Partial<RegionMapProps> = {}, { webgl = false } = {}) {
  if (!webgl) forgetWebgl()
  const told = { onSelect: vi.fn(), onHover: vi.fn(), onReady: vi.fn() }
  const boundaries = theBoundaries()
  let change: Change = () => undefined

  function View() {
    const [more, setMore] = useState(props)
    const [hovered, setHovered] = useState<string | null>(null)
    const [selected, setSelected] = useState<string | null>(props.selected ?? null)
    useEffect(() => {
      change = (next) => setMore((before) => ({ ...before, ...next }))
    }, [])
    return (
      <div style={{ position: 'fixed', top: 0, left: 0, width: 560, height: 520 }}>
        <RegionMap
          boundaries={boundaries}
          indicator={inventory}
          chosenOption={null}
          county={null}
          extent={extentOf('region')}
          regionExtent={extentOf('region')}
          raised={null}
          pinned={null}
          language="sv"
          theme="light"
          form="map"
          onReady={told.onReady}
          {...more}
          selected={selected}
          hovered={hovered}
          onHover={(code) => {
            told.onHover(code)
            setHovered(code)
          }}
          onSelect={(code) => {
            told.onSelect(code)
            setSelected(code)
          }}
        />
      </div>
    )
  }

  const { screen } = await show(<View />)
  const map = () => document.querySelector<HTMLElement>('[data-map]') as HTMLElement
  const read = (name: string) => JSON.parse(map().dataset[name] ?? 'null') as Record<string, never> | null
  return {
    screen,
    change: (next: Partial<RegionMapProps>) => change(next),
    map,
    ...told,
    untilDrawn: (as: 'ready' | 'static' = webgl ? 'ready' : 'static') =>
      vi.waitFor(() => {
        if (map().dataset['map'] !== as) throw new Error(`The map is ${map().dataset['map']}.`)
      }, 25_000),
    fills: () => (read('shownFills') ?? {}) as Record<string, string>,
    untilFilled: (code: string, as: string) =>
      vi.waitFor(() => {
        const fill = (read('shownFills') as Record<string, string> | null)?.[code]
        if (fill !== as) throw new Error(`${code} is ${fill}.`)
      }, 10_000),
    /** Where a municipality is, once the picture rests. */
    position: (code: string) =>
      vi.waitFor(() => {
        const at = (read('positions') as Record<string, [number, number]> | null)?.[code]
        if (!at) throw new Error(`Nothing says where ${code} is.`)
        return { x: at[0], y: at[1] }
      }, 10_000),
    says: () => document.querySelector('[data-map-says]')?.textContent ?? '',
    tooltip: () => document.querySelector('[data-map-tooltip]')?.textContent ?? null,
  }
}
