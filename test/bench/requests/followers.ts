import { connect } from 'node:net'

/** Who follows a room over a connection of its own, many at once: a process of its own, told by messages what to follow and asked when what came. */
export interface Follow {
  readonly port: number
  readonly code: string
  readonly followers: number
}

/** When a step came to each, in ms since 1970 with fractions. */
export interface Arrivals {
  readonly slide: number
  readonly at: readonly number[]
}

const now = (): number => performance.timeOrigin + performance.now()

process.once('message', ({ port, code, followers }: Follow) => {
  const arrivals = new Map<number, number[]>()
  for (let each = 0; each < followers; each += 1) {
    const socket = connect(port, '127.0.0.1')
    socket.write(
      `GET /api/v1/rooms/${code.toLowerCase()}/events HTTP/1.1\r\nhost: localhost\r\naccept: text/event-stream\r\n\r\n`,
    )
    socket.setEncoding('latin1').on('data', (text) => {
      for (const [, found] of String(text).matchAll(/"slide":(\d+)/g)) {
        const slide = Number(found)
        const at = arrivals.get(slide) ?? []
        arrivals.set(slide, at)
        at.push(now())
        if (at.length < followers) continue
        process.send?.({ slide, at } satisfies Arrivals)
        arrivals.delete(slide)
      }
    })
  }
})
