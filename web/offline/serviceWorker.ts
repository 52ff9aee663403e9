import { PrecacheController } from 'workbox-precaching/PrecacheController.js'
import { parseAddress } from '../../api/domain/address/parseAddress.ts'
import { parseView } from '../../api/domain/address/views.ts'
import type { Language } from '../../api/domain/study/localized.ts'
import { readCopy } from '../../api/replies/copy.ts'
import { answerAlone, questionOf, type Data, type Question } from './answerAlone.ts'

/** What of the worker's own scope is used here; the program's other files are of pages. */
interface Event {
  readonly waitUntil: (work: Promise<unknown>) => void
  readonly respondWith: (response: Promise<Response>) => void
  readonly request: Request
  readonly clientId: string
  readonly data: unknown
}
interface Scope {
  readonly addEventListener: (name: 'install' | 'activate' | 'fetch' | 'message', listener: (event: Event) => void) => void
  readonly skipWaiting: () => Promise<void>
  readonly clients: {
    readonly claim: () => Promise<void>
    readonly get: (id: string) => Promise<{ readonly postMessage: (message: unknown) => void } | undefined>
  }
  /** What the server puts before this program (api/routes/offline.ts). */
  readonly kept: {
    readonly files: readonly { readonly url: string; readonly revision: string | null }[]
    /** Address of the copy of what the API answers from. */
    readonly data: string
    readonly pages: Readonly<Record<Language, string>>
  }
}
const scope = self as unknown as Scope

/** So long the server may take before the copy answers, in ms: a network that is there but carries nothing says nothing either. */
const patience = 4_000
/** After it has failed, so long nobody waits for it, in ms. */
const pause = 10_000

const cache = new PrecacheController()
cache.addToCacheList([...scope.kept.files])

let failedAt = -Infinity

/** A reply of the server's; null where there is none in time, or where somebody else answers (the page of a guest network). */
async function askServer(request: Request, isReply: (response: Response) => boolean): Promise<Response | null> {
  const hasFailed = Date.now() - failedAt < pause
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), hasFailed ? 0 : patience))
  const asked = fetch(request).then(
    (response) => (isReply(response) ? response : null),
    () => null,
  )
  void asked.then((reply) => {
    if (reply !== null) failedAt = -Infinity
  })
  const reply = await Promise.race([asked, late])
  if (reply === null && !hasFailed) failedAt = Date.now()
  return reply
}

let data: Promise<{ readonly copy: Data; readonly date: string }> | undefined
/** The copy, and since when it is kept (HTTP date). */
const readData = () =>
  (data ??= cache.matchPrecache(scope.kept.data).then(async (response) => {
    if (response === undefined) throw new RangeError('There is no copy of the data')
    const plain = response.body?.pipeThrough(new DecompressionStream('gzip'))
    return { copy: readCopy(await new Response(plain).text()), date: response.headers.get('date') ?? '' }
  }))

const isOfTheApi = ({ status, headers }: Response): boolean =>
  status < 502 && !/^text\/html/.test(headers.get('content-type') ?? 'text/html')

/** Tells the page whose the answer is (state/useKept.ts). */
const tell = (page: string, kept: string | null) => void scope.clients.get(page).then((client) => client?.postMessage({ kept }))

async function answer({ request, clientId }: Event, url: URL, question: Question): Promise<Response> {
  const reply = await askServer(request, isOfTheApi)
  if (reply !== null) {
    tell(clientId, null)
    return reply
  }
  const { copy, date } = await readData()
  const language = request.headers.get('accept-language')?.startsWith('en') === true ? 'en' : 'sv'
  const alone = await answerAlone(question, url, copy, language)
  alone.headers.set('kept-since', date)
  tell(clientId, date)
  return alone
}

async function openPage(request: Request, { pathname, search }: URL): Promise<Response> {
  const page = await askServer(request, ({ status }) => status < 502)
  const { language } = parseAddress(pathname, search).address
  return page ?? (await cache.matchPrecache(scope.kept.pages[language])) ?? Response.error()
}

scope.addEventListener('install', (event) => event.waitUntil(cache.install(event)))
scope.addEventListener('activate', (event) => event.waitUntil(cache.activate(event).then(() => scope.clients.claim())))
scope.addEventListener('message', ({ data: message }) => {
  // A new version takes over when the visitor says so, or when no page of the old one is left.
  if (message === 'take over') void scope.skipWaiting()
})
scope.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== location.origin) return
  const question = questionOf(url)
  if (question !== null) event.respondWith(answer(event, url, question))
  else if (request.mode === 'navigate') {
    if (parseView(url.pathname) !== null) event.respondWith(openPage(request, url))
  } else if (cache.getCacheKeyForURL(url.href) !== undefined)
    event.respondWith(cache.matchPrecache(url.href).then((file) => file ?? fetch(request)))
})
