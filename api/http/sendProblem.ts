import type { Context } from 'hono'
import type { Settings } from '../config.ts'
import type { AppEnv } from './appEnv.ts'
import { preferredLanguage } from './negotiate.ts'
import { problemReply, type Problem } from './problem.ts'
import { addressOf } from './sendRepresentation.ts'

/** Longest `instance` echoed: an address that is too long is itself one of the errors. */
const longestInstance = 200

/** Answers with an error as application/problem+json, in the language the caller prefers (RFC 9457; REST profile FEL.02). */
export function sendProblem(c: Context<AppEnv>, problem: Problem, { publicUrl, publicUrlGiven }: Settings): Response {
  const language = preferredLanguage(c.req.header('accept-language'))
  // Before anyone has said what the server is called in public, its pages are where it was asked.
  const origin = publicUrlGiven || !URL.canParse(c.req.url) ? publicUrl : new URL(c.req.url).origin
  const instance = addressOf(c.req.url).slice(0, longestInstance)
  return new Response(JSON.stringify(problemReply(problem, language, origin, instance)), {
    status: problem.status,
    headers: {
      ...c.var.headers.api,
      ...problem.headers,
      'content-type': 'application/problem+json',
      'content-language': language,
      'cache-control': 'no-store',
      vary: 'Accept, Accept-Language',
      traceparent: c.var.traceparent,
    },
  })
}
