import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

interface Reply {
  headers: Record<string, string>
  body: string
}

/** What tells of a body and is left out of a 304 (RFC 9110 15.4.5). The policy for content is not of these. */
const aboutBody = new Set(['content-type', 'content-length', 'content-encoding'])

function withoutBody(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !aboutBody.has(name)))
}

/** A bare node:http server that sends the very headers and bytes it is handed by its parent, and 304 to a matching If-None-Match. */
process.once('message', (replies: Record<string, Reply>) => {
  const prepared = new Map(
    Object.entries(replies).map(([path, { headers, body }]) => [
      path,
      { headers, bodiless: withoutBody(headers), etag: headers.etag ?? '', body: Buffer.from(body, 'base64') },
    ]),
  )
  const server = createServer((request, response) => {
    const reply = prepared.get(request.url ?? '')
    if (!reply) return void response.writeHead(404).end()
    if (request.headers['if-none-match'] === reply.etag) {
      return void response.writeHead(304, reply.bodiless).end()
    }
    response.writeHead(200, reply.headers).end(reply.body)
  })
  server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port))
})
