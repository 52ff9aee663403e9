/** The API did not answer: no network, it is down, or something on the way answers for it (a proxy, the page of a guest network). */
export class Unreachable extends Error {
  override readonly name = 'Unreachable'
}

/** The API answered with an error; `detail` is what its problem+json says, if anything (RFC 9457). */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem'
  readonly detail: string | null

  constructor(
    readonly status: number,
    body: unknown,
  ) {
    const { title, detail } = Object(body) as { title?: unknown; detail?: unknown }
    super(typeof title === 'string' ? title : `HTTP ${status}`)
    this.detail = typeof detail === 'string' ? detail : null
  }
}

type Send = (address: string, signal: AbortSignal) => Response | Promise<Response>

/** JSON is what the API gives to who takes anything. Errors are told in the language of the screen. */
let send: Send = (address, signal) => fetch(address, { headers: { 'accept-language': document.documentElement.lang }, signal })

/** Lets another than the browser take the questions to the API: the server asks without the network. */
export const askBy = (other: Send): void => {
  send = other
}

/** Its errors name a type of problem (RFC 9457); its replies have links, and boundaries are a topology. */
const isOfTheApi = ({ ok }: Response, body: unknown): boolean =>
  typeof body === 'object' && body !== null && (ok ? 'links' in body || 'objects' in body : 'type' in body && 'status' in body)

interface Made {
  readonly study?: string
  readonly id?: string
  readonly snapshot?: string
}

/** Of each study the snapshot that the page is made from; null where none is held to. */
let shown: Map<string, string> | null = null

/** From now on no reply is taken that is made from another snapshot of its study than these are. */
export function holdSnapshots(replies: readonly unknown[]): void {
  shown = new Map()
  replies.forEach(isOfAnotherSnapshot)
}

function isOfAnotherSnapshot(body: unknown): boolean {
  const { origin, studies = [] } = Object(body) as { origin?: Made; studies?: readonly Made[] }
  return [body, origin, ...studies].some((made) => {
    const { snapshot, id = '', study = id } = Object(made) as Made
    if (!shown || !snapshot) return false
    const known = shown.get(study) ?? snapshot
    shown.set(study, known)
    return known !== snapshot
  })
}

/** The page has this long to be loaded anew before something is said, in ms. */
const patience = 3_000

const root = '/api/v1'

/**
 * Asks the API for JSON. Throws `ApiProblem` with the reply's own words when it answers with an error (RFC 9457), `Unreachable` when it
 * does not answer: whatever is not a reply of the API's is none.
 *
 * @example requestJson<CentresReply>('/centres', signal)
 */
export const requestJson = <Reply>(path: string, signal: AbortSignal): Promise<Reply> => requestAddress(root + path, signal)

/** The same for a whole address, as the API's links have it. */
export async function requestAddress<Reply>(address: string, signal: AbortSignal): Promise<Reply> {
  const response = await Promise.resolve(send(address, signal)).catch((error: unknown) => {
    throw signal.aborted ? error : new Unreachable()
  })
  const body: unknown = await response.json().catch(() => null)
  // 503: it is starting, or has too much to do; it is asked again as where no contact is.
  if (response.status === 503 || !isOfTheApi(response, body)) throw new Unreachable()
  if (!response.ok) throw new ApiProblem(response.status, body)
  if (isOfAnotherSnapshot(body)) {
    // New answers have been published. The page is loaded anew (parts/shell/lostFiles.js): figures of two snapshots never stand on one screen.
    dispatchEvent(new CustomEvent('missing', { detail: true }))
    setTimeout(() => dispatchEvent(new Event('lost')), patience)
    return new Promise(() => undefined)
  }
  return body as Reply
}
