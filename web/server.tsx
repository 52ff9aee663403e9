import { AsyncLocalStorage } from 'node:async_hooks'
import { text } from 'node:stream/consumers'
import { prerenderToNodeStream } from 'react-dom/static'
import type { Language } from '../api/domain/study/localized.ts'
import type { Missing } from '../api/domain/address/missing.ts'
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
  key === 'share' && typeof value === 'number' ? Math.round(value * 100) / 100 : value

interface Fetched extends UsedReply {
  /** What the page is drawn with: the same as the client will have, or it would draw something else. */
  readonly drawn: unknown
}

function asUsed(queryKey: readonly unknown[], address: string, reply: unknown): Fetched {
  const json = JSON.stringify(reply, brief)
  if (json.length > longestWithin) return { queryKey, address, data: null, drawn: reply }
  const data: unknown = JSON.parse(json)
  return { queryKey, address, data, drawn: data }
}

/** Replies that pages have been drawn with lately, of each API: what it has once answered never changes. */
const known = new WeakMap<Ask, Map<string, Fetched>>()
const mostKnown = 200

function knownOf(ask: Ask): Map<string, Fetched> {
  const replies = known.get(ask) ?? new Map<string, Fetched>()
  known.set(ask, replies)
  const [oldest] = replies.keys()
  if (replies.size > mostKnown && oldest !== undefined) replies.delete(oldest)
  return replies
}

/**
 * A client for one drawing. A component that asks what isn't known is suspended until it is: React draws the rest meanwhile, and
 * nothing twice. What the API answers with an error stays without data; the client will come upon it and tell of it.
 */
function drawingClient(asked: Omit<Asking, 'address'>) {
  const client = makeQueryClient()
  const cache = client.getQueryCache()
  const replies = knownOf(asked.ask)
  const [used, unanswered, failures] = [new Map<string, Fetched>(), new Set<string>(), new Array<unknown>()]
  const complete = client.defaultQueryOptions.bind(client)
  client.defaultQueryOptions = (options) => {
    const completed = complete(options)
    const { queryHash, queryKey, queryFn, enabled } = completed
    if (options._defaulted || enabled === false || typeof queryFn !== 'function' || unanswered.has(queryHash)) return completed
    const reply = replies.get(queryHash)
    if (reply !== undefined && !used.has(queryHash)) {
      used.set(queryHash, reply)
      cache.build(client, { queryHash, queryKey }).setData(reply.drawn)
    }
    const current: Asking = { ...asked, address: '' }
    return {
      ...completed,
      suspense: true,
      retry: false,
      queryFn: async (context) => {
        try {
          const answer = await asking.run(current, async () => queryFn(context))
          const fetched = asUsed(queryKey, current.address, answer)
          replies.set(queryHash, fetched)
          used.set(queryHash, fetched)
          return fetched.drawn as typeof answer
        } catch (error) {
          unanswered.add(queryHash)
          if (!(error instanceof ApiProblem)) failures.push(error)
          throw error
        }
      },
    }
  }
  return { client, used, failures }
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

async function render(address: string, ask: Ask, missing: Missing | null = null): Promise<Drawing> {
  await loadAllViews()
  const { pathname, search } = new URL(address, 'http://page')
  const { language } = parseAddress(pathname, search).address
  const { client, used, failures } = drawingClient({ ask, language })
  const [parts, texts] = [new Set<string>(), new Set<string>()]
  const given = { client, texts: watchedTexts(textsIn(language), texts), drawnFor: address, missing }
  const html = await draw(
    <PartsDrawn value={(file) => void parts.add(file)}>
      {pathname.startsWith('/inbaddad/') ? <FrameRoot {...given} /> : <Root {...given} connection={null} />}
    </PartsDrawn>,
  )
  if (failures.length > 0) throw failures[0]
  const replies = [...used.values()].map(({ queryKey, address, data }) => ({ queryKey, address, data }))
  return { address, html, replies, parts: [...parts], texts: [...texts], missing }
}

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
