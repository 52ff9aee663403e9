import { ApiProblem, Unreachable } from './failure.ts'

/**
 * Asks the API for JSON, and to hear of errors in the language of the screen. Throws `ApiProblem` with the reply's own words when it
 * answers with an error (RFC 9457), `Unreachable` when it does not answer.
 *
 * @example requestJson<CentresReply>('/centres', signal)
 */
export async function requestJson<Reply>(path: string, signal: AbortSignal): Promise<Reply> {
  // JSON is what the API gives to who takes anything.
  const headers = { 'accept-language': document.documentElement.lang }
  const response = await fetch(`/api/v1${path}`, { headers, signal }).catch((error: unknown) => {
    throw signal.aborted ? error : new Unreachable()
  })
  // A proxy in front of an API that is down answers for it.
  if ([502, 503, 504].includes(response.status)) throw new Unreachable()
  const body: unknown = await response.json().catch(() => null)
  if (!response.ok) throw new ApiProblem(response.status, body)
  return body as Reply
}
