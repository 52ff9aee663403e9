import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { readsMap, type MapReading } from './mapReading.ts'
import { userActions, type UserActions } from './userActions.ts'

/** How somebody comes to the dashboard. Nothing given: a desktop in light colours. */
export interface Visitor {
  readonly screen?: 'desktop' | 'tablet' | 'phone'
  readonly theme?: 'light' | 'dark'
  readonly javaScript?: boolean
  /** `false`: scripts may run, but the client's do not arrive. */
  readonly client?: boolean
  /** Script run before the page's own, such as to take away what an old engine has not; then the client does not begin. */
  readonly before?: string
}

/** Somebody's visit: what they do (`when`), what the map shows (`map`), and the page for everything else. */
export interface Visit {
  readonly page: Page
  readonly when: UserActions
  readonly map: MapReading
  /** What the browser complained of: script errors, refused resources, breaches of the content security policy. */
  readonly complaints: readonly string[]
  /** Hosts asked for anything. */
  readonly hosts: ReadonlySet<string>
  readonly end: () => Promise<void>
}

const viewports = {
  desktop: { width: 1440, height: 900 },
  tablet: { width: 1024 - 1, height: 768 },
  phone: { width: 390, height: 844 },
}

/** Opens an address as a visitor would. Motion is reduced, so that a test sees where things end up. */
export async function visit(browser: () => Promise<Browser>, address: string, visitor: Visitor = {}): Promise<Visit> {
  const { screen = 'desktop', theme = 'light', javaScript = true, client = true, before } = visitor
  const options: BrowserContextOptions = {
    viewport: viewports[screen],
    colorScheme: theme,
    javaScriptEnabled: javaScript,
    hasTouch: screen === 'phone',
    reducedMotion: 'reduce',
    locale: 'sv-SE',
  }
  const context = await (await browser()).newContext(options)
  const page = await context.newPage()
  const complaints: string[] = []
  const hosts = new Set<string>()
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url())
    if (protocol.startsWith('http')) hosts.add(host)
  })
  if (!client) await page.route('**/assets/*.js', (route) => route.abort())
  if (before !== undefined) await page.addInitScript(before)
  await page.goto(address)
  // The client begins when the page that came has been painted. Where it does not come, names and words are there by then.
  if (javaScript && client && before === undefined)
    await page.waitForFunction(
      () => document.getElementById('page-data') === null || document.documentElement.dataset['alive'] !== undefined,
    )
  else await page.getByRole('banner').waitFor()
  return { page, when: userActions(page), map: readsMap(page), complaints, hosts, end: () => context.close() }
}
