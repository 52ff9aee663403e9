import { QueryClient, QueryObserver } from '@tanstack/react-query'
import { afterEach, describe, expect, it } from 'vitest'
import { watchConnection, type Connection } from '../../../web/state/connection.ts'
import { Unreachable } from '../../../web/state/requestJson.ts'

const running: Connection[] = []
afterEach(() => {
  for (const connection of running.splice(0)) connection.stop()
})

/** A client whose one question is answered, or not, by a server that can be up or down. */
function watched() {
  const server = { up: true, asked: 0 }
  const client = new QueryClient({ defaultOptions: { queries: { retry: false, networkMode: 'always' } } })
  const connection = watchConnection(client, () => Promise.resolve(server.up))
  running.push(connection)
  const question = new QueryObserver(client, {
    queryKey: ['question'],
    queryFn: () => {
      server.asked += 1
      return server.up ? Promise.resolve('answer') : Promise.reject(new Unreachable())
    },
  })
  return { server, client, connection, question }
}

describe('the connection to the API', () => {
  it('is down once a question gets no answer, and up again when the API is back; the question is then asked anew', async () => {
    const { server, connection, question } = watched()
    server.up = false
    const seen: unknown[] = []
    question.subscribe(({ data }) => seen.push(data))
    await expect.poll(() => connection.isUp()).toBe(false)
    server.up = true
    await expect.poll(() => connection.isUp(), { timeout: 4_000 }).toBe(true)
    await expect.poll(() => seen.at(-1)).toBe('answer')
    expect(server.asked).toBe(2)
  })

  it('is asked for at once when the browser says it is online', async () => {
    const { connection } = watched()
    dispatchEvent(new Event('offline'))
    expect(connection.isUp()).toBe(false)
    dispatchEvent(new Event('online'))
    await expect.poll(() => connection.isUp(), { timeout: 500 }).toBe(true)
  })

  it('stays up when the API answers with an error: that is an answer', async () => {
    const { client, connection } = watched()
    await client.query({ queryKey: ['refused'], queryFn: () => Promise.reject(new Error('404')) }).catch(() => undefined)
    expect(connection.isUp()).toBe(true)
  })
})
