import { z } from '@hono/zod-openapi'
import { slideSchema } from '../data/check/checkStory.ts'
import { findFault } from '../data/storyFile.ts'
import { integer } from '../data/valueSchemas.ts'
import type { RoomState } from '../domain/address/room.ts'
import type { Snapshot } from '../domain/study/snapshot.ts'
import { mostSlides } from '../domain/study/story.ts'
import { apiAddress, type Immutable, linksSchema, namedSchema } from './reply.ts'

const stateShape = {
  study: z.string(),
  slide: integer.min(1),
  namesHidden: z.boolean(),
  blank: z.boolean(),
  own: z.strictObject({ count: integer.min(1).max(mostSlides), slide: slideSchema.omit({ notes: true }) }).optional(),
}

/** What a room shows: the holder sends it, the followers get it. */
export const roomStateSchema = z.strictObject(stateShape).openapi('RoomState')

export const roomOpeningSchema = z.strictObject({ ...stateShape, key: z.string().optional() }).openapi('RoomOpening')

const roomShape = { code: z.string(), ...stateShape, step: integer, followers: integer }
export const roomSchema = namedSchema('Room', { ...roomShape, links: linksSchema })
export const openedRoomSchema = namedSchema('OpenedRoom', { ...roomShape, key: z.string(), links: linksSchema })
export type RoomReply = Immutable<z.infer<typeof roomSchema>>
export type OpenedRoomReply = Immutable<z.infer<typeof openedRoomSchema>>

/** What is wrong with the slide of its own that a room is to show; null where nothing is, or it shows none. */
export function findOwnFault({ own }: RoomState, { study, facts, answers }: Snapshot) {
  // PostgreSQL has no place for it.
  if (JSON.stringify(own ?? null).includes('\\u0000')) return { field: 'own', reason: 'must hold no NUL' }
  const fault = own === undefined ? null : findFault(own.slide, { study, facts, codes: answers.map(({ code }) => code) })
  return fault && { ...fault, field: `own.slide.${fault.field}` }
}

interface PresentRoom {
  readonly code: string
  readonly state: RoomState
  readonly step: number
}

export function roomReply({ code, state, step }: PresentRoom, followers: number): RoomReply {
  // What an address names is in small letters (REST profile UFN.07); what people read to each other is not.
  const self = apiAddress('rooms', code.toLowerCase())
  return { code, ...state, step, followers, links: { self, events: `${self}/events` } }
}
