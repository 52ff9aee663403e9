import { connect } from 'node:net'

/** A request to repeat. `headers` are sent as given. */
export interface LoadRequest {
  readonly port: number
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly status: number
}

const headerEnd = Buffer.from('\r\n\r\n')

function responseLength(buffer: Buffer, expectedStatus: number): number | null {
  const end = buffer.indexOf(headerEnd)
  if (end < 0) return null
  const head = buffer.subarray(0, end).toString('latin1')
  if (!head.startsWith(`HTTP/1.1 ${expectedStatus}`))
    throw new Error(`Expected ${expectedStatus}, got: ${head.split('\r\n')[0] ?? ''}`)
  const length = /content-length: (\d+)/i.exec(head)?.[1] ?? '0'
  const total = end + headerEnd.length + (expectedStatus === 304 ? 0 : Number(length))
  return buffer.length >= total ? total : null
}

function repeatOn({ port, path, headers, status }: LoadRequest, requests: number): Promise<void> {
  const lines = Object.entries({ host: `127.0.0.1:${port}`, connection: 'keep-alive', ...headers }).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  )
  const message = Buffer.from(`GET ${path} HTTP/1.1\r\n${lines.join('')}\r\n`)
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1')
    let left = requests
    let received = Buffer.alloc(0)
    socket.setNoDelay(true)
    socket.on('error', reject)
    socket.on('connect', () => socket.write(message))
    socket.on('data', (chunk) => {
      received = received.length === 0 ? chunk : Buffer.concat([received, chunk])
      try {
        const length = responseLength(received, status)
        if (length === null) return
        received = received.subarray(length)
      } catch (error) {
        socket.destroy()
        reject(error instanceof Error ? error : new Error(String(error)))
        return
      }
      left -= 1
      if (left > 0) return void socket.write(message)
      socket.end()
      resolve()
    })
  })
}

/** Requests a second that the server answers over eight kept-alive connections. Every answer's status is checked. */
export async function requestsPerSecond(request: LoadRequest, total: number): Promise<number> {
  const connections = 8
  const started = performance.now()
  await Promise.all(Array.from({ length: connections }, () => repeatOn(request, Math.ceil(total / connections))))
  return (Math.ceil(total / connections) * connections * 1000) / (performance.now() - started)
}
