import type { MiddlewareHandler } from 'hono'
import type { AppEnv } from '../http/appEnv.ts'
import type { ClientBuild } from '../http/clientBuild.ts'
import { answerMethod } from '../http/methods.ts'
import { makeRepresentation } from '../http/representation.ts'
import { sendRepresentation } from '../http/sendRepresentation.ts'

/** Browsers ask for an icon at this address where a page names none. */
function withFavicon({ files }: ClientBuild): ClientBuild['files'] {
  const icon = [...files].find(([path]) => /\/icon\b[^/]*\.svg$/.test(path))?.[1]
  return icon ? new Map([...files, ['/favicon.ico', { ...icon, immutable: false }]]) : files
}

/** Sends the built client's scripts, styles, fonts and pictures; whatever is not among them goes on to the next handler. */
export const clientFiles = (client: ClientBuild): MiddlewareHandler<AppEnv> => {
  const files = withFavicon(client)
  return async (c, next) => {
    const file = files.get(c.req.path)
    if (!file) return next()
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') return answerMethod(c)
    const { replies, headers } = c.var
    const representation =
      replies.find(c.req.path, undefined) ??
      makeRepresentation({
        content: file,
        contentType: file.contentType,
        cacheControl: file.immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
        // A sandboxed frame of ours is of no origin: its style sheet, scripts and typeface come from elsewhere.
        headers: { ...headers.asset, 'access-control-allow-origin': '*' },
      })
    replies.keep(c.req.path, representation)
    return sendRepresentation(c, representation)
  }
}
