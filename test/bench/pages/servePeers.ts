import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join, relative } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { build } from 'vite'

export const peers = ['d3', 'leaflet', 'echarts', 'maplibre'] as const
export type Peer = (typeof peers)[number]

const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
}

/** Builds the peers' pages for production and serves them, brotli as Lärkartan does, with `data` under /data/. */
export async function servePeers(data: Record<string, Buffer>): Promise<{ server: Server; port: number }> {
  const root = join(import.meta.dirname, '..', 'peers')
  const outDir = mkdtempSync(join(tmpdir(), 'larkartan-peers-'))
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      outDir,
      target: 'esnext',
      emptyOutDir: true,
      rolldownOptions: { input: Object.fromEntries(peers.map((peer) => [peer, join(root, `${peer}.html`)])) },
    },
  })
  const built = readdirSync(outDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  const files = new Map<string, { type: string; body: Buffer }>(
    [
      ...built.map((path) => [`/${relative(outDir, path)}`, readFileSync(path)] as const),
      ...Object.entries(data).map(([name, body]) => [`/data/${name}`, body] as const),
    ].map(([path, body]) => [
      path,
      { type: contentTypes[extname(path)] ?? 'application/octet-stream', body: brotliCompressSync(body) },
    ]),
  )
  rmSync(outDir, { recursive: true })
  const server = createServer((request, response) => {
    const file = files.get(request.url ?? '')
    if (!file) return void response.writeHead(404).end()
    response
      .writeHead(200, { 'content-type': file.type, 'content-encoding': 'br', 'content-length': file.body.length })
      .end(file.body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { server, port: (server.address() as AddressInfo).port }
}
