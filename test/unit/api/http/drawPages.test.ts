import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { drawPages } from '../../../../api/http/drawPages.ts'
import type { Drawing } from '../../../../api/http/renderer.ts'

const drawing = (address: string): Drawing => ({ address, html: '', replies: [], parts: [], texts: [] })

/** A renderer whose pages are finished by the test, each by its address. */
function slowRenderer() {
  const begun = new Map<string, (error?: Error) => void>()
  const errors: Error[] = []
  const render = (address: string): Promise<Drawing> =>
    new Promise((resolve, reject) => {
      begun.set(address, (error) => (error ? reject(error) : resolve(drawing(address))))
    })
  const draw = drawPages({ render }, { ask: () => new Response(), reportError: (error) => errors.push(error) })
  return { begun, errors, draw: (address: string) => draw(address, 'trace') }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it('draws two pages at once, the next in the order they came', async () => {
  const { begun, draw } = slowRenderer()
  const pages = ['/a', '/b', '/c', '/d'].map(draw)
  await vi.advanceTimersByTimeAsync(0)
  expect([...begun.keys()]).toEqual(['/a', '/b'])
  begun.get('/b')?.()
  expect(await pages[1]).toEqual(drawing('/b'))
  await vi.advanceTimersByTimeAsync(0)
  expect([...begun.keys()]).toEqual(['/a', '/b', '/c'])
})

it('leaves a page that has waited for two seconds to the client, and draws the others all the same', async () => {
  const { begun, errors, draw } = slowRenderer()
  const pages = ['/a', '/b', '/c'].map(draw)
  await vi.advanceTimersByTimeAsync(2_000)
  expect(await pages[2]).toBeNull()
  begun.get('/a')?.()
  begun.get('/b')?.()
  expect(await Promise.all(pages)).toEqual([drawing('/a'), drawing('/b'), null])
  expect(begun.has('/c')).toBe(false)
  expect(errors).toEqual([])
})

it('gives the turn of a page that can’t be drawn to the next', async () => {
  const { begun, errors, draw } = slowRenderer()
  const pages = ['/a', '/b', '/c'].map(draw)
  await vi.advanceTimersByTimeAsync(0)
  begun.get('/a')?.(new Error('broken'))
  expect(await pages[0]).toBeNull()
  expect(errors.map(({ message }) => message)).toEqual(['The page /a could not be drawn'])
  await vi.advanceTimersByTimeAsync(0)
  expect(begun.has('/c')).toBe(true)
})
