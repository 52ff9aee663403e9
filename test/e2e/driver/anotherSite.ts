import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Serves a page with a frame in it: another site. */
export async function anotherSite(framed: string) {
  const html = `<!doctype html><html lang="sv"><title>En annan webbplats</title><h1>Vår region</h1><main>${framed}</main>
    <div style="height:3000px"></div></html>`
  const server = createServer((_request, response) => response.setHeader('content-type', 'text/html; charset=utf-8').end(html))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { origin: `http://127.0.0.1:${port}/`, close: () => server.close() }
}
