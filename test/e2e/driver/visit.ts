import type { Browser, BrowserContextOptions, ConsoleMessage, Page, Request } from 'playwright-core'
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
  /**
   * In the page of the visit before, with nothing kept: a page that is loaded anew costs the processor half of one that is opened. For a
   * desktop, and for tests that neither answer requests in the server's place nor run scripts before the page's own.
   */
  readonly again?: boolean
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

const optionsOf = ({ screen = 'desktop', theme = 'light', javaScript = true }: Visitor): BrowserContextOptions => ({
  viewport: viewports[screen],
  colorScheme: theme,
  javaScriptEnabled: javaScript,
  hasTouch: screen === 'phone',
  reducedMotion: 'reduce',
  locale: 'sv-SE',
})

const openPage = async (browser: () => Promise<Browser>, visitor: Visitor): Promise<Page> =>
  (await (await browser()).newContext(optionsOf(visitor))).newPage()

/** The page of the last visit that ended well, by its browser, for the next that takes it. */
const left = new Map<() => Promise<Browser>, Page>()

/** A page that has been visited, as good as new; a new one where there is none. */
async function visitedPage(browser: () => Promise<Browser>, address: string): Promise<Page> {
  const page = left.get(browser)
  left.delete(browser)
  if (page === undefined || page.isClosed()) return openPage(browser, {})
  // By way of a page that has no program: one that differs in its hash alone would not be loaded.
  await page.goto(new URL('/robots.txt', address).href)
  await page.evaluate(() => {
    localStorage.clear()
    sessionStorage.clear()
  })
  // What the pointer was over it would be over again.
  await page.mouse.move(0, 0)
  await page.setViewportSize(viewports.desktop)
  await page.emulateMedia({ media: null, colorScheme: 'light' })
  return page
}

/** Opens an address as a visitor would. Motion is reduced, so that a test sees where things end up. */
export async function visit(browser: () => Promise<Browser>, address: string, visitor: Visitor = {}): Promise<Visit> {
  const { javaScript = true, client = true, before, again = false } = visitor
  const page = again ? await visitedPage(browser, address) : await openPage(browser, visitor)
  const complaints: string[] = []
  const hosts = new Set<string>()
  const onError = (error: Error) => void complaints.push(String(error))
  const onMessage = (message: ConsoleMessage) => {
    if (message.type() === 'error') complaints.push(message.text())
  }
  const onRequest = (request: Request) => {
    const { protocol, host } = new URL(request.url())
    if (protocol.startsWith('http')) hosts.add(host)
  }
  page.on('pageerror', onError).on('console', onMessage).on('request', onRequest)
  const end = async () => {
    if (!again || left.has(browser)) return page.context().close()
    page.off('pageerror', onError).off('console', onMessage).off('request', onRequest)
    left.set(browser, page)
  }
  if (!client) await page.route('**/assets/*.js', (route) => route.abort())
  if (before !== undefined) await page.addInitScript(before)
  await page.goto(address)
  // The client begins when the page that came has been painted. Where it does not come, names and words are there by then.
  if (javaScript && client && before === undefined)
    await page.waitForFunction(
      () => document.getElementById('page-data') === null || document.documentElement.dataset['alive'] !== undefined,
    )
  else await page.getByRole('banner').waitFor()
  return { page, when: userActions(page), map: readsMap(page), complaints, hosts, end }
}
