import type { Context } from 'hono'
import type { AppEnv } from './appEnv.ts'
import { addressOf } from './sendRepresentation.ts'

/** Whose security headers a reply gets, by its address: what programs ask for, what stands in other sites' frames, and all other pages. */
export function headersOf(address: string): 'page' | 'embed' | 'api' {
  if (/^\/(api\/v1|maps|pictures|oembed)(?![^/?])/.test(address)) return 'api'
  return /^\/inbaddad(?![^/?])/.test(address) ? 'embed' : 'page'
}

/** Addresses that only programs read, whatever they say they take. */
const programs = /^\/(api\/v1|oembed|healthz|readyz)(?![^/?])/

/** Whether a person waits for the reply, so that an error is a page too. */
export const isForReader = ({ req }: Context<AppEnv>): boolean =>
  !programs.test(addressOf(req.url)) && (req.header('accept')?.includes('text/html') ?? false)
