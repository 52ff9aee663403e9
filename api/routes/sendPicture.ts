import type { Context } from 'hono'
import type { RenderPng } from '../formats/png.ts'
import type { AppEnv } from '../http/appEnv.ts'
import { addressOf, sendPage } from '../http/sendRepresentation.ts'
import { TaskQueue } from '../http/taskQueue.ts'
import { widthParameter } from './parameters.ts'

/** A picture asked for, checked but not yet drawn. */
interface Picture {
  readonly version: string
  /** In pixels, as asked for a PNG; null for an SVG. */
  readonly width: number | null
  readonly draw: () => string
}

/** Answers with a picture; `read` reads and checks what is asked for. */
export type SendPicture = (c: Context<AppEnv>, read: () => Picture) => Promise<Response>

/** Ten seconds' work for large pictures: who comes after that is better told than kept waiting. */
const mostWaiting = 8

/** An address with its parameters in alphabetical order: the same picture, however it was asked for. */
function inOrder(address: string): string {
  const [path = '', query] = address.split('?', 2)
  return query === undefined ? path : `${path}?${query.split('&').toSorted().join('&')}`
}

/** The width a PNG is asked in. */
export const pngWidth = (asked: string | undefined): number => Number(asked ?? widthParameter.default)

/** Pictures in pixels wait for each other. What they show is drawn when it is their turn: an SVG is a hundred times a question's size. */
export function pictureSender(renderPng: RenderPng): SendPicture {
  const queue = new TaskQueue(mostWaiting)
  return (c, read) =>
    sendPage(c, inOrder(addressOf(c.req.url)), async (gone) => {
      const { version, width, draw } = read()
      if (width === null) return { content: draw(), contentType: 'image/svg+xml; charset=utf-8', version, headersOf: 'api' }
      const png = await queue.run(async () => renderPng(draw(), width), gone)
      return { content: png, contentType: 'image/png', version, headersOf: 'api' }
    })
}
