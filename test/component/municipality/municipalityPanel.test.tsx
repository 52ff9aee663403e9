import { afterEach, describe, expect, it, vi } from 'vitest'
import { MunicipalityPanel } from '../../../web/views/municipality/MunicipalityPanel.tsx'
import { anIndicator, someAnswers } from '../../unit/api/domain/legend/anIndicator.ts'
import { aProfile } from '../../unit/web/views/municipality/aProfile.ts'
import { show } from '../indicator/show.tsx'

const inventory = anIndicator(someAnswers)
const replies: Readonly<Record<string, object>> = {
  '/municipalities/0484': aProfile(),
  '/indicators': {
    defaultIndicator: 'needs-inventory',
    groups: [{ id: 'survey', title: { sv: 'Enkätsvar', en: 'Survey' } }],
    indicators: [{ ...inventory, base: 5 }],
  },
  '/indicators/needs-inventory': inventory,
}

/** The API as it stands: what it has not, it says in a problem. */
function anApi(asked: string[] = []) {
  return (input: RequestInfo | URL) => {
    const path = (input instanceof Request ? input.url : input.toString()).replace('/api/v1/studies/forstudie-2008', '')
    asked.push(path)
    const problem = {
      type: '/api/problems/unknown-municipality',
      title: 'Okänd kommun',
      status: 404,
      detail: 'Det finns ingen kommun 9999 i området.',
    }
    const known = replies[path]
    const body = known === undefined ? problem : { links: {}, ...known }
    return Promise.resolve(new Response(JSON.stringify(body), { status: known === undefined ? 404 : 200 }))
  }
}

describe('a municipality on its way', () => {
  afterEach(() => vi.restoreAllMocks())

  it('shows the profile, with the answer to what the map shows', async () => {
    vi.spyOn(window, 'fetch').mockImplementation(anApi())
    const { screen } = await show(<MunicipalityPanel code="0484" />, { address: '/kommun/0484' })
    await expect.element(screen.getByRole('heading', { name: 'Eskilstuna' })).toBeVisible()
    const shown = screen.getByRole('region', { name: 'Behovsinventering' })
    await expect
      .element(shown)
      .toHaveTextContent('Eskilstuna har inget svar: exempel ej publicerat. 3 av 5 svarande kommuner svarade ja.')
  })

  it('asks for no indicator that the study does not have', async () => {
    const asked: string[] = []
    vi.spyOn(window, 'fetch').mockImplementation(anApi(asked))
    const { screen } = await show(<MunicipalityPanel code="0484" />, { address: '/kommun/0484?indikator=zebra' })
    await expect.element(screen.getByText('Behovsinventering').first()).toBeVisible()
    await vi.waitFor(() => expect(asked).toContain('/indicators/needs-inventory'))
    expect(asked).not.toContain('/indicators/zebra')
  })

  it('that does not exist is told in the API’s own words', async () => {
    vi.spyOn(window, 'fetch').mockImplementation(anApi())
    const { screen } = await show(<MunicipalityPanel code="9999" />, { address: '/kommun/9999' })
    await expect.element(screen.getByRole('alert')).toHaveTextContent('Det finns ingen kommun 9999 i området.')
  })

  it('is asked for in the language of the screen, whatever the browser’s: errors come in it', async () => {
    const api = vi.spyOn(window, 'fetch').mockImplementation(anApi())
    document.documentElement.lang = 'en'
    const { screen } = await show(<MunicipalityPanel code="9999" />, { address: '/kommun/9999?sprak=en', language: 'en' })
    await expect.element(screen.getByRole('alert')).toBeVisible()
    for (const [, init] of api.mock.calls) expect(new Headers(init?.headers).get('accept-language')).toBe('en')
    expect(api).toHaveBeenCalled()
    document.documentElement.lang = 'sv'
  })

  it('is fetched again on request when the API was down', async () => {
    const api = vi.spyOn(window, 'fetch').mockImplementation(() => Promise.resolve(new Response('', { status: 503 })))
    const { screen } = await show(<MunicipalityPanel code="0484" />, { address: '/kommun/0484' })
    await expect.element(screen.getByRole('alert')).toBeInTheDocument()
    api.mockImplementation(anApi())
    await screen.getByRole('alert').getByRole('button').click()
    await expect.element(screen.getByRole('heading', { name: 'Eskilstuna' })).toBeVisible()
  })
})
