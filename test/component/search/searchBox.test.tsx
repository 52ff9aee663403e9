import { QueryClient } from '@tanstack/react-query'
import { userEvent } from 'vitest/browser'
import { describe, expect, it } from 'vitest'
import type { Boundaries } from '../../../api/domain/map/geography.ts'
import { boundariesQuery, centresQuery, countiesQuery, indicatorsQuery } from '../../../web/queries.ts'
import { SearchBox } from '../../../web/parts/search/SearchBox.tsx'
import { turnShortcut } from '../../../web/parts/search/shortcut.ts'
import { aStudy, show } from '../indicator/show.tsx'

const orebroCounty = { code: '18', name: 'Örebro län' }
const places = [
  { code: '1880', name: 'Örebro', county: orebroCounty },
  { code: '1885', name: 'Lindesberg', county: orebroCounty },
  { code: '1984', name: 'Arboga', county: { code: '19', name: 'Västmanlands län' } },
]
const bbox = [14, 57, 19, 61]

/** A cache that holds everything search asks for. */
function filledClient(): QueryClient {
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } })
  const geometries = places.map((properties) => ({ type: 'Polygon', arcs: [], id: properties.code, properties }))
  client.setQueryData(boundariesQuery().queryKey, {
    type: 'Topology',
    arcs: [],
    objects: { municipalities: { type: 'GeometryCollection', geometries } },
  } as unknown as Boundaries)
  client.setQueryData(countiesQuery().queryKey, {
    region: {
      name: 'Östra Mellansverige',
      title: { sv: 'Östra Mellansverige', en: 'East Middle Sweden' },
      municipalities: 52,
      bbox,
      mapBounds: bbox,
    },
    counties: [{ ...orebroCounty, aliases: [], municipalities: 12, bbox, mapBounds: bbox, links: {} }],
    links: {},
  })
  client.setQueryData(centresQuery().queryKey, { centres: [], links: {} })
  client.setQueryData(indicatorsQuery(aStudy.id).queryKey, {
    study: aStudy.id,
    snapshot: '',
    provenance: 'example',
    defaultIndicator: 'needs-inventory',
    openingFigures: [],
    groups: [{ id: 'survey', title: { sv: 'Enkätsvar', en: 'Survey answers' } }],
    indicators: [
      {
        id: 'needs-inventory',
        group: 'survey',
        kind: 'yes-no',
        palette: 'binary',
        title: { sv: 'Behovsinventering', en: 'Needs inventory' },
        provenance: 'example',
        base: 50,
        classes: [],
        missingCounts: [],
        colours: {},
        links: {},
      },
    ],
    links: {},
  })
  return client
}
const showSearch = (address = '/') => show(<SearchBox />, { address, client: filledClient() })

describe('the search field', () => {
  it('goes to the best hit at Enter, forgiving of å ä ö and of the word kommun', async () => {
    const { screen, history } = await showSearch()
    await screen.getByRole('searchbox').click()
    await userEvent.keyboard('orebro kommun')
    await expect.element(screen.getByRole('option', { name: /^Örebro/ }).first()).toBeVisible()
    await userEvent.keyboard('{Enter}')
    await expect.poll(() => history.at(-1)).toBe('/kommun/1880')
  })

  it('keeps what is typed before its list has come', async () => {
    const { screen } = await showSearch()
    const plain = screen.getByRole('searchbox').element() as HTMLInputElement
    plain.value = 'arb'
    plain.focus()
    await expect.element(screen.getByRole('combobox')).toHaveValue('arb')
    await expect.element(screen.getByRole('option', { name: /Arboga/ })).toBeVisible()
    await expect.element(screen.getByText('Arboga', { exact: true })).toHaveAttribute('translate', 'no')
    await expect.element(screen.getByRole('combobox')).toHaveFocus()
  })

  it('is led to by the key /, unless that is being typed', async () => {
    const { screen } = await showSearch()
    await userEvent.keyboard('/')
    await expect.element(screen.getByRole('combobox')).toHaveFocus()
    await userEvent.keyboard('/')
    await expect.element(screen.getByRole('combobox')).toHaveValue('/')
  })

  it('is not led to by / in a dictated 24/7, over what lies open, or once that is turned off', async () => {
    const { screen } = await showSearch()
    await userEvent.keyboard('24/7')
    const dialog = document.body.appendChild(Object.assign(document.createElement('dialog'), { open: true }))
    await userEvent.keyboard('/')
    dialog.remove()
    turnShortcut(false)
    await userEvent.keyboard('/')
    await expect.element(screen.getByRole('searchbox')).not.toHaveFocus()
    turnShortcut(true)
    // No sooner than what is typed on purpose.
    await expect.poll(() => userEvent.keyboard('/').then(() => document.activeElement?.getAttribute('role'))).toBe('combobox')
  })

  it('lists what is found under headings, and goes to the one marked by the arrows', async () => {
    const { screen, history } = await showSearch('/?indikator=participation')
    await screen.getByRole('searchbox').click()
    await userEvent.keyboard('örebro län')
    await expect.element(screen.getByText('Län', { exact: true })).toBeVisible()
    await expect.element(screen.getByText('Kommuner', { exact: true })).toBeVisible()
    await userEvent.keyboard('{ArrowDown}{Enter}')
    await expect.poll(() => history.at(-1)).toBe('/?indikator=participation&lan=18')
  })

  it('shades the map by a question that is pressed', async () => {
    const { screen, history } = await showSearch('/om')
    await screen.getByRole('searchbox').click()
    await userEvent.keyboard('behovs')
    await screen.getByRole('option', { name: /Behovsinventering/ }).click()
    await expect.poll(() => history.at(-1)).toBe('/?indikator=needs-inventory')
    await expect.element(screen.getByRole('combobox')).toHaveValue('')
  })

  it('says so when nothing is found, and Enter then goes nowhere', async () => {
    const { screen, history } = await showSearch()
    await screen.getByRole('searchbox').click()
    await userEvent.keyboard('kiruna')
    await expect.element(screen.getByText(/Inga träffar/)).toBeVisible()
    await userEvent.keyboard('{Enter}')
    expect(history).toEqual(['/'])
  })

  it('leaves no inline style in the page, which its policy would refuse', async () => {
    const { screen } = await showSearch()
    await screen.getByRole('searchbox').click()
    await userEvent.keyboard('arb')
    await expect.element(screen.getByRole('option', { name: /Arboga/ })).toBeVisible()
    expect(document.getElementById('react-aria-pressable-style')?.tagName).toBe('META')
  })
})
