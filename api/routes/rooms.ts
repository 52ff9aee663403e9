import { Hono, type Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { z } from '@hono/zod-openapi'
import { parseRoomCode, type RoomState } from '../domain/address/room.ts'
import { localized } from '../domain/words/catalogue.ts'
import type { Action } from '../http/action.ts'
import type { AppEnv } from '../http/appEnv.ts'
import type { Deps } from '../http/deps.ts'
import { jsonMediaType } from '../http/negotiate.ts'
import { Problem } from '../http/problem.ts'
import { readQuery } from '../http/readQuery.ts'
import { addressOf } from '../http/sendRepresentation.ts'
import { apiRoot } from '../replies/reply.ts'
import { findOwnFault, openedRoomSchema, roomOpeningSchema, roomReply, roomSchema, roomStateSchema } from '../replies/rooms.ts'
import { roomLimits } from '../rooms/limits.ts'
import { Refused } from '../rooms/refused.ts'
import { roomKeyPattern, type Rooms } from '../rooms/rooms.ts'

const exampleState = { study: 'forstudie-2008', slide: 3, namesHidden: false, blank: false }
const exampleRoom = roomReply({ code: '7KQM-3XPD', state: exampleState, step: 12 }, 47)
const exampleKey = 'q7f3kX0uR2mV9cT5bN8wJ1yH6gD4sZaL'

const { rooms, followersOfRoom, steps, longestIdle } = roomLimits
const bounds = { rooms, followers: followersOfRoom, steps: steps.perSecond, hours: longestIdle / 3_600_000 }

type OperationId = 'openRoom' | 'getRoom' | 'stepRoom' | 'closeRoom' | 'followRoom'

const action = (
  operationId: OperationId,
  method: Action['method'],
  path: string,
  rest: Pick<Action, 'reply' | 'problems' | 'body'>,
): Action => ({
  operationId,
  method,
  path,
  summary: localized('openapi', `operation.${operationId}.summary`),
  description: localized('openapi', `operation.${operationId}.description`, bounds),
  params: path.includes('{code}')
    ? {
        code: {
          description: localized('openapi', 'parameter.room'),
          example: () => exampleRoom.code.toLowerCase(),
          pattern: '^[0-9a-hjkmnp-tv-z]{4}-[0-9a-hjkmnp-tv-z]{4}$',
        },
      }
    : {},
  needsKey: method === 'put' || method === 'delete',
  ...rest,
})

const oneRoom = { mediaType: jsonMediaType, schema: roomSchema, example: exampleRoom }
const ofRoom = ['unknown-room', 'too-many-requests', 'rooms-unreachable'] as const
const ofHolder = [...ofRoom, 'key-needed', 'wrong-key'] as const
const ofBody = ['invalid-body', 'body-too-large'] as const

/** What can be done with rooms, in the order the documentation lists it. */
export const roomActions = {
  open: action('openRoom', 'post', '/rooms', {
    body: { schema: roomOpeningSchema, example: exampleState },
    reply: {
      status: 201,
      forms: [{ mediaType: jsonMediaType, schema: openedRoomSchema, example: { ...exampleRoom, key: exampleKey } }],
    },
    problems: [...ofBody, 'wrong-key', 'too-many-requests', 'rooms-full', 'rooms-unreachable'],
  }),
  get: action('getRoom', 'get', '/rooms/{code}', { reply: { status: 200, forms: [oneRoom] }, problems: ofRoom }),
  step: action('stepRoom', 'put', '/rooms/{code}', {
    body: { schema: roomStateSchema, example: exampleState },
    reply: { status: 200, forms: [oneRoom] },
    problems: [...ofBody, ...ofHolder],
  }),
  close: action('closeRoom', 'delete', '/rooms/{code}', { reply: { status: 204, forms: [] }, problems: ofHolder }),
  follow: action('followRoom', 'get', '/rooms/{code}/events', {
    reply: {
      status: 200,
      forms: [
        {
          mediaType: 'text/event-stream',
          schema: z.string(),
          example: `retry: 2000\nid: 12\ndata: ${JSON.stringify({ ...exampleState, step: 12 })}\n\n`,
        },
      ],
    },
    problems: [...ofRoom, 'rooms-full'],
  }),
} as const satisfies Readonly<Record<string, Action>>

/** Largest body read, in bytes: a state with a slide of its own. Told between instances by NOTIFY, it must stay under 8 000. */
const largest = 6144

const tooLarge = (): never => {
  throw new Problem('body-too-large', localized('problems', 'detail.bodyTooLarge', { largest }))
}

const problemOf = ({ reason, wait }: Refused): Problem =>
  new Problem(reason, localized('problems', `detail.${reason}`), {}, wait === undefined ? {} : { 'retry-after': String(wait) })

/** Reads what a room shall show, and that there is such a slide. */
async function readState<S extends z.ZodType<RoomState>>(
  c: Context<AppEnv>,
  schema: S,
  { snapshots }: Deps,
): Promise<z.output<S>> {
  const body: unknown = await c.req.json().catch(() => null)
  const read = schema.safeParse(body)
  if (!read.success) {
    const [fault] = read.error.issues
    const field = fault?.path.join('.') ?? ''
    throw new Problem('invalid-body', localized('problems', 'detail.invalidBody', { field, reason: fault?.message ?? '' }))
  }
  const { study, slide, own } = read.data
  const allowed = [...snapshots.keys()]
  const snapshot = snapshots.get(study)
  if (snapshot === undefined) {
    const detail = localized('problems', 'detail.noSuchStudy', { study, list: allowed.join(', ') })
    throw new Problem('invalid-body', detail, { allowedValues: allowed })
  }
  const fault = findOwnFault(read.data, snapshot)
  if (fault !== null) throw new Problem('invalid-body', localized('problems', 'detail.invalidBody', fault))
  const slides = own?.count ?? snapshot.story.slides.length
  if (slide > slides)
    throw new Problem('invalid-body', localized('problems', 'detail.noSuchSlide', { slide, slides }), {
      allowedValues: [`1–${slides}`],
    })
  return read.data
}

function readCode(c: Context<AppEnv>): string {
  const code = parseRoomCode(c.req.param('code') ?? '')
  if (code === null) throw new Refused('unknown-room')
  return code
}

function readKey(c: Context<AppEnv>): string {
  const key = /^Bearer +(\S+)$/i.exec(c.req.header('authorization') ?? '')?.[1]
  if (key !== undefined) return key
  throw new Problem('key-needed', localized('problems', 'detail.keyNeeded'), {}, { 'www-authenticate': 'Bearer' })
}

/** Rooms where an audience follows a talk. What is in them changes by itself: nothing of it is kept. */
export function roomRoutes(deps: Deps, rooms: Rooms): Hono<AppEnv> {
  const app = new Hono<AppEnv>()
  const headersOf = (c: Context<AppEnv>) => ({
    ...c.var.headers.api,
    'cache-control': 'no-store',
    traceparent: c.var.traceparent,
  })
  const mount = ({ method, path, body }: Action, answer: (c: Context<AppEnv>) => Promise<Response>): void => {
    const limit = bodyLimit({ maxSize: body === undefined ? 0 : largest, onError: tooLarge })
    app.on(method.toUpperCase(), apiRoot + path.replace('{code}', ':code'), limit, async (c) => {
      readQuery(addressOf(c.req.url), {}, deps)
      return answer(c).catch((error: unknown) => {
        throw error instanceof Refused ? problemOf(error) : error
      })
    })
  }
  mount(roomActions.open, async (c) => {
    const { key: given = null, ...state } = await readState(c, roomOpeningSchema, deps)
    if (given !== null && !roomKeyPattern.test(given)) {
      const detail = localized('problems', 'detail.invalidBody', { field: 'key', reason: roomKeyPattern.source })
      throw new Problem('invalid-body', detail)
    }
    const { room, key } = await rooms.open(state, given)
    const reply = { ...roomReply(room, rooms.followersOf(room.code)), key }
    return c.json(reply, 201, { ...headersOf(c), location: reply.links['self'] ?? '' })
  })
  const answerRoom = async (c: Context<AppEnv>, room: Promise<Parameters<typeof roomReply>[0]>): Promise<Response> => {
    const present = await room
    return c.json(roomReply(present, rooms.followersOf(present.code)), 200, headersOf(c))
  }
  mount(roomActions.get, async (c) => answerRoom(c, rooms.find(readCode(c))))
  mount(roomActions.step, async (c) => {
    const key = readKey(c)
    const state = await readState(c, roomStateSchema, deps)
    return answerRoom(c, rooms.step(readCode(c), key, state))
  })
  mount(roomActions.close, async (c) => {
    await rooms.close(readCode(c), readKey(c))
    return c.body(null, 204, headersOf(c))
  })
  mount(roomActions.follow, async (c) => {
    const code = readCode(c)
    // Only looks whether there is something to follow.
    const isHead = c.req.method === 'HEAD'
    const stream = isHead ? await rooms.find(code).then(() => null) : await rooms.follow(code)
    // For proxies that would gather a reply before they pass it on (nginx).
    const headers = { ...headersOf(c), 'content-type': 'text/event-stream', 'x-accel-buffering': 'no' }
    return new Response(stream, { headers })
  })
  return app
}
