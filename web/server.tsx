import type { Query, QueryClient } from '@tanstack/react-query'
import { AsyncLocalStorage } from 'node:async_hooks'
import { text } from 'node:stream/consumers'
import { prerenderToNodeStream } from 'react-dom/static'
import type { Language } from '../api/domain/study/localized.ts'
import { parseAddress } from '../api/domain/address/parseAddress.ts'
import { textsIn } from '../api/domain/words/catalogue.ts'
import type { Texts } from '../api/domain/words/texts.ts'
import type { Ask, Drawing, Renderer, UsedReply } from '../api/http/renderer.ts'
import { ApiProblem, askBy } from './state/requestJson.ts'
import { mapDrawer } from './map/drawing/mapDrawer.tsx'
import { makeQueryClient } from './state/queryClient.ts'
import { Root } from './Root.tsx'
import { FrameRoot } from './views/embed/FrameRoot.tsx'
import { PartsDrawn } from './ui/part.tsx'
import { loadAllViews } from './views.ts'

/** A reply of so many characters of JSON goes within the page; a longer one is fetched apart, and kept by the browser for other pages. */
const longestWithin = 24_000

interface Asking {
  readonly ask: Ask
  readonly language: Language
  /** The address asked for last. */
  address: string
}

const asking = new AsyncLocalStorage<Asking>()

askBy((address) => {
  const current = asking.getStore()
  if (current === undefined) throw new Error(`${address} was asked for outside of any page`)
  current.address = address
  return current.ask(address, { headers: { 'accept-language': current.language } })
})

/** A share is drawn and read as a whole percentage: sixteen digits of each would be a fifteenth of the page. */
const brief = (key: string, value: unknown): unknown =>
  key === 'share' && typeof value === 'number' ? Math.round(value * 10_000) / 10_000 : value

interface Fetched extends UsedReply {
  /** What the page is drawn with: the same as the client will have, or it would draw something else. */
  readonly drawn: unknown
}

/** Asks what a query asks; null where the API answers with an error, which the client will come upon and tell of. */
async function fetchReply(
  client: QueryClient,
  { queryKey, options }: Query,
  asked: Omit<Asking, 'address'>,
): Promise<Fetched | null> {
  const current: Asking = { ...asked, address: '' }
  const ask = () => client.query({ ...options, queryKey, retry: false })
  const reply: unknown = await asking.run(current, ask).catch((error: unknown) => {
    if (error instanceof ApiProblem) return null
    throw error
  })
  if (reply === null) return null
  const { address } = current
  const json = JSON.stringify(reply, brief)
  if (json.length > longestWithin) return { queryKey, address, data: null, drawn: reply }
  const data: unknown = JSON.parse(json)
  return { queryKey, address, data, drawn: data }
}

/** Texts that tell which groups of them were used. */
const watchedTexts = (texts: Texts, used: Set<string>): Texts =>
  Object.create(texts, {
    hasResourceBundle: {
      value: (language: string, group: string) => {
        used.add(group)
        return texts.hasResourceBundle(language, group)
      },
    },
  }) as Texts

/** What can't be asked about yet has no data: draws, fetches what was asked for, and draws again until nothing is missing. */
async function render(address: string, ask: Ask): Promise<Drawing> {
  await loadAllViews()
  const { pathname, search } = new URL(address, 'http://page')
  const { language } = parseAddress(pathname, search).address
  const isFrame = pathname.startsWith('/inbaddad/')
  const replies: Fetched[] = []
  const asked = new Set<string>()
  for (;;) {
    // Anew each time: a query keeps what it was made with, which may be that nobody wanted it yet.
    const client = makeQueryClient()
    for (const { queryKey, drawn } of replies) client.setQueryData(queryKey, drawn)
    const [parts, texts] = [new Set<string>(), new Set<string>()]
    const given = { client, texts: watchedTexts(textsIn(language), texts), drawnFor: address }
    const html = await draw(
      <PartsDrawn value={(file) => void parts.add(file)}>
        {isFrame ? <FrameRoot {...given} /> : <Root {...given} connection={null} />}
      </PartsDrawn>,
    )
    const wanted = client
      .getQueryCache()
      .getAll()
      .filter(({ state, options, queryHash }) => state.data === undefined && isEnabled(options) && !asked.has(queryHash))
    if (wanted.length === 0)
      return {
        address,
        html,
        replies: replies.map(({ queryKey, address, data }) => ({ queryKey, address, data })),
        parts: [...parts],
        texts: [...texts],
      }
    for (const { queryHash } of wanted) asked.add(queryHash)
    const fetched = await Promise.all(wanted.map((query) => fetchReply(client, query, { ask, language })))
    replies.push(...fetched.filter((reply) => reply !== null))
  }
}

const isEnabled = (options: Query['options'] & { readonly enabled?: unknown }): boolean => options.enabled !== false

/** Never in pieces that a script would put together: the page's policy lets none through. */
async function draw(page: React.ReactNode): Promise<string> {
  const errors: unknown[] = []
  const { prelude } = await prerenderToNodeStream(page, {
    progressiveChunkSize: Infinity,
    onError: (error) => void errors.push(error),
  })
  const html = await text(prelude)
  if (errors.length > 0) throw errors[0]
  return html
}

export const renderer: Renderer = { render }
export const maps = mapDrawer
