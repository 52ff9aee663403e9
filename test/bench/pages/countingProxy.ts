import { connect, createServer, type AddressInfo } from 'node:net'

/** A TCP proxy on the loopback interface that counts the bytes going to the browser: pages, workers and all. */
export interface CountingProxy {
  readonly origin: string
  /** Bytes sent to the browser since last asked. */
  takeBytes(): number
  close(): void
}

/** Puts a counting proxy before a server on the loopback interface. */
export async function startCountingProxy(targetPort: number): Promise<CountingProxy> {
  let bytes = 0
  const server = createServer((browser) => {
    const target = connect(targetPort, '127.0.0.1')
    target.on('data', (chunk) => (bytes += chunk.length))
    browser.pipe(target)
    target.pipe(browser)
    const close = (): void => void (browser.destroy(), target.destroy())
    browser.on('error', close)
    target.on('error', close)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    takeBytes: () => {
      const taken = bytes
      bytes = 0
      return taken
    },
    close: () => void server.close(),
  }
}
