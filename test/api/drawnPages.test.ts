import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Renderer } from '../../api/http/renderer.ts'
import { renderer } from '../../web/server.tsx'
import { pageDataOf, pageDeps, readPage } from './support/pageApp.ts'
import { testApp } from './support/testApp.ts'
import { pageOf } from '../support/markup.ts'

const views = [
  '/',
  '/?form=rutor&lan=18&klass=2',
  '/?indikator=target-sector&alternativ=private-employers&urval=needs-inventory:yes&kommuner=0484',
  '/kommun/0484',
  '/kommun/0331?indikator=project-level',
  '/larcentrum/viadidakt',
  '/om',
  '/folj',
  '/folj/7KQM-3XPD',
  '/rapporten',
  '/tabell',
  '/tabell?urval=needs-inventory:yes&lan=18&kolumner=staffing&sortera=staffing&gruppera=lan',
  '/jamfor',
  '/jamfor?kommuner=0484,1980&urval=needs-inventory:yes',
  '/korsa',
  '/korsa?x=needs-inventory&y=staffing&andel=rad&lan=18&urval=needs-inventory:yes',
  '/presentera',
  '/presentera/forstudie-2008/3',
  '/presentera/forstudie-2008/15?dolj=namn&anteckningar=ja',
  '/inbaddad/staffing',
  '/inbaddad/target-sector?alternativ=private-employers&form=rutor&lan=18&klass=chosen&urval=needs-inventory:yes',
]
const drawn = views.flatMap((address) => [address, `${address}${address.includes('?') ? '&' : '?'}sprak=en`])

describe('a page drawn by the client’s own components', () => {
  const complaints = vi.spyOn(console, 'error')
  beforeEach(() => void complaints.mockClear())
  afterEach(() => {
    expect(complaints).not.toHaveBeenCalled()
  })

  it.each(drawn)(
    '%s is whole: nothing is left for the browser to draw, and React has nothing to complain of',
    async (address) => {
      const { status, html } = await readPage(address)
      expect(status).toBe(200)
      // What React writes where a part could not be drawn, or comes later.
      expect(html).not.toMatch(/<!--\$[!?]-->|<template id="[BP]:/)
      expect(html).not.toMatch(/class="shape"|class="failure"/)
    },
  )

  it('a slide of the talk has its sentence and what it shows from the start; with names hidden, none', async () => {
    const slide = async (address: string) => pageOf((await readPage(address)).html).querySelector('[data-slide]')
    expect((await slide('/presentera/forstudie-2008/4'))?.querySelector('h1')?.textContent).toMatch(/^42 av 50 arbetar/)
    expect((await slide('/presentera/forstudie-2008'))?.getAttribute('data-slide')).toBe('1')
    const map = await slide('/presentera/forstudie-2008/15')
    expect(map?.querySelectorAll('[data-tile]')).toHaveLength(52)
    expect(map?.textContent).toContain('Arboga')
    expect(map?.textContent).toContain('Påhittade svar per kommun.')
    expect((await slide('/presentera/forstudie-2008/15?dolj=namn'))?.textContent).not.toContain('Arboga')
  })

  it.each([
    ['/presentera/x/99', 'Studien x finns inte', '/presentera/forstudie-2008/1'],
    ['/presentera/forstudie-2008/99', 'Bild 99 finns inte i föredraget', '/presentera/forstudie-2008/16'],
    ['/presentera/forstudie-2008/0', 'Bild 0 finns inte i föredraget', '/presentera/forstudie-2008/16'],
  ])('%s says what there is not, and leads on', async (address, title, way) => {
    const { status, html } = await readPage(address)
    expect(status).toBe(404)
    const page = pageOf(html)
    expect(page.querySelector('h1')?.textContent).toBe(title)
    expect(page.querySelector(`main a[href="${way}"]`)).not.toBeNull()
  })

  it('/korsa has the land and the water round the region from the start', async () => {
    const map = pageOf((await readPage('/korsa')).html).querySelector('svg[data-chart]')
    for (const ground of ['.map-land', '.map-water']) expect(map?.querySelector(ground)?.getAttribute('d')).toMatch(/^M/)
  })

  it.each(drawn)('%s names all that it was drawn with: within it, or under the address that gives it', async (address) => {
    const { html } = await readPage(address)
    const app = testApp(pageDeps)
    const { replies } = pageDataOf(html) ?? { replies: [] }
    expect(replies.length).toBeGreaterThan(0)
    for (const reply of replies) {
      const answer = await app.request(reply.address)
      expect(answer.status, reply.address).toBe(200)
      if (reply.data === null) expect(html).toContain(`href="${reply.address.replaceAll('&', '&amp;')}"`)
      else expect(Object.keys(Object(reply.data) as object)).toEqual(Object.keys(Object(await answer.json()) as object))
    }
  })
})

describe('a page that can’t be drawn', () => {
  const app = (render: Renderer['render'], reportError: (error: Error) => void) =>
    testApp({ ...pageDeps, renderer: { render } }, { reportError })

  it('is left to the client, told to whoever runs the server, and tried anew the next time', async () => {
    let isBroken = true
    const reported: Error[] = []
    const render: Renderer['render'] = (address, ask) =>
      isBroken ? Promise.reject(new Error('broken')) : renderer.render(address, ask)
    const asked = app(render, (error) => reported.push(error))
    const broken = await asked.request('/om')
    const html = await broken.text()
    expect(broken.status).toBe(200)
    expect(html).toContain('<div id="root"></div>')
    expect(html).toContain('<title>Om – Lärkartan</title>')
    expect(pageDataOf(html)).toBeNull()
    expect(reported.map(({ message, cause }) => [message, (cause as Error).message])).toEqual([
      ['The page /om could not be drawn', 'broken'],
    ])
    isBroken = false
    expect(pageDataOf(await (await asked.request('/om')).text())).not.toBeNull()
  })
})
