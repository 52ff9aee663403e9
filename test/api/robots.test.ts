import { expect, it } from 'vitest'
import { readSettings } from '../../api/config.ts'
import { pageOf } from '../support/markup.ts'
import { pageApp } from './support/pageApp.ts'
import { testApp } from './support/testApp.ts'

it('search engines may read everything, and are led to every page that is answered', async () => {
  const robots = await (await pageApp.request('/robots.txt')).text()
  expect(robots).toBe('User-agent: *\nAllow: /\nSitemap: https://karta.example.se/sitemap.xml\n')
  const response = await pageApp.request('/sitemap.xml')
  expect(response.headers.get('content-type')).toContain('application/xml')
  const pages = [...pageOf(await response.text()).querySelectorAll('loc')].map((each) => each.textContent)
  expect(pages).toEqual(expect.arrayContaining(['https://karta.example.se/', 'https://karta.example.se/kommun/0484']))
  expect(new Set(pages).size).toBeGreaterThan(60)
  for (const page of pages.filter((_, at) => at % 8 === 0)) expect((await pageApp.request(page)).status, page).toBe(200)
})

it('without a name of its own in public, the server says nothing of addresses', async () => {
  const unnamed = testApp({ settings: readSettings({}) })
  expect(await (await unnamed.request('http://evil.example/robots.txt')).text()).toBe('User-agent: *\nAllow: /\n')
  expect((await unnamed.request('/sitemap.xml')).status).toBe(404)
})
