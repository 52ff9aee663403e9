import { afterEach, describe, expect, it, vi } from 'vitest'
import { CentreFacts, CentrePanel } from '../../../web/views/municipality/CentrePanel.tsx'
import { show } from '../indicator/show.tsx'
import { aCentre } from './aCentre.ts'

const reply = (status: number, body: unknown) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } })

describe('the panel of a learning centre', () => {
  it('leads to every municipality served, in Swedish order', async () => {
    const { screen, history } = await show(<CentreFacts centre={aCentre()} />, { address: '/larcentrum/viadidakt?lan=04' })
    await expect.element(screen.getByRole('link', { name: 'Vingåker' })).toBeVisible()
    const found = screen.getByRole('link', { name: /^(Katrineholm|Vingåker)$/ }).elements()
    expect(found.map((each) => each.textContent)).toEqual(['Katrineholm', 'Vingåker'])
    await screen.getByRole('link', { name: 'Vingåker' }).click()
    expect(history.at(-1)).toBe('/kommun/0428?lan=04')
  })

  it('says what is verified, that nothing is for 2008, and links the source without fetching it', async () => {
    const { screen } = await show(<CentreFacts centre={aCentre()} />)
    await expect.element(screen.getByText('Verksamheten är belagd i öppen källa')).toBeVisible()
    await expect.element(screen.getByText('Inget är belagt för studiens tid.')).toBeVisible()
    const source = screen.getByRole('link', { name: 'example.se/viadidakt' })
    await expect.element(source).toHaveAttribute('href', 'https://www.example.se/viadidakt/')
    await expect.element(source).toHaveAttribute('rel', 'noopener noreferrer')
  })

  it('says plainly where no source states a fact', async () => {
    const { screen } = await show(
      <CentreFacts centre={aCentre({ name: null, place: null, responsibleBody: null, verification: 'weak' })} />,
    )
    expect(screen.getByText('ingen verifierad uppgift').elements()).toHaveLength(3)
    await expect.element(screen.getByText('Svagt belagd')).toBeVisible()
  })

  it('says that no answers of a centre are published', async () => {
    const { screen } = await show(<CentreFacts centre={aCentre()} />)
    await expect.element(screen.getByText(/Inga svar är publicerade för enskilda lärcentrum/)).toBeVisible()
  })

  it('never makes a link of what is not an address', async () => {
    const { screen } = await show(<CentreFacts centre={aCentre({ sources: ['se ovan', 'javascript:alert(1)'] })} />)
    expect(screen.getByRole('link', { name: /se ovan|alert/ }).elements()).toEqual([])
  })
})

describe('a learning centre on its way', () => {
  afterEach(() => vi.restoreAllMocks())

  it('shows its shape, then its facts', async () => {
    let answer: (response: Response) => void = () => undefined
    vi.spyOn(window, 'fetch').mockReturnValue(new Promise((resolve) => (answer = resolve)))
    const { screen } = await show(<CentrePanel id="viadidakt" />)
    await expect.element(screen.getByRole('status')).toBeInTheDocument()
    answer(reply(200, aCentre()))
    await expect.element(screen.getByRole('heading', { name: 'Viadidakt' })).toBeVisible()
  })

  it('that does not exist is told in the API’s own words', async () => {
    vi.spyOn(window, 'fetch').mockResolvedValue(
      reply(404, {
        type: '/api/problems/unknown-centre',
        title: 'Not found',
        status: 404,
        detail: 'Det finns inget lärcentrum nidadakt.',
      }),
    )
    const { screen } = await show(<CentrePanel id="nidadakt" />)
    await expect.element(screen.getByRole('alert')).toHaveTextContent('Det finns inget lärcentrum nidadakt.')
  })

  it('is fetched again on request when it failed', async () => {
    vi.spyOn(window, 'fetch')
      .mockResolvedValueOnce(reply(500, { type: '/api/problems/internal-error', title: 'Fel', status: 500 }))
      .mockResolvedValueOnce(reply(200, aCentre()))
    const { screen } = await show(<CentrePanel id="viadidakt" />)
    await screen.getByRole('alert').getByRole('button').click()
    await expect.element(screen.getByRole('heading', { name: 'Viadidakt' })).toBeVisible()
  })
})
