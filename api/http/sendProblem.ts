import type { Context } from 'hono'
import type { Settings } from '../config.ts'
import type { AppEnv } from './appEnv.ts'
import type { Language } from '../domain/study/localized.ts'
import { preferredLanguage } from './negotiate.ts'
import { problemReply, type Problem } from './problem.ts'
import { chooseEncoding, compress } from './representation.ts'
import { addressOf } from './sendRepresentation.ts'

/** Longest `instance` echoed: an address that is too long is itself one of the errors. */
const longestInstance = 200

interface ErrorContent {
  readonly content: string
  readonly contentType: string
  readonly headers: Readonly<Record<string, string>>
  readonly language: Language
}

/** Answers with an error in words, for a program or a reader; nobody keeps it. */
export async function sendError(c: Context<AppEnv>, problem: Problem, error: ErrorContent): Promise<Response> {
  const plain = new TextEncoder().encode(error.content)
  const coding = chooseEncoding(c.req.header('accept-encoding'))
  const coded = coding === 'identity' ? null : await compress(plain, coding, 4)
  const body = coded ?? plain
  return new Response(body, {
    status: problem.status,
    headers: {
      ...error.headers,
      ...problem.headers,
      'content-type': error.contentType,
      'content-length': String(body.length),
      ...(coded && { 'content-encoding': coding }),
      'content-language': error.language,
      'cache-control': 'no-store',
      vary: 'Accept, Accept-Encoding, Accept-Language',
      traceparent: c.var.traceparent,
    },
  })
}

/** Answers with an error as application/problem+json, in the language the caller prefers (RFC 9457; REST profile FEL.02). */
export function sendProblem(c: Context<AppEnv>, problem: Problem, { publicUrl, publicUrlGiven }: Settings): Promise<Response> {
  const language = preferredLanguage(c.req.header('accept-language'))
  const instance = addressOf(c.req.url).slice(0, longestInstance)
  // Before anyone has said what the server is called in public, its pages are where it was asked: what a caller calls it is no name.
  const content = JSON.stringify(problemReply(problem, language, publicUrlGiven ? publicUrl : '', instance))
  return sendError(c, problem, { content, contentType: 'application/problem+json', headers: c.var.headers.api, language })
}
