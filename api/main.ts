import { createApp } from './app.ts'
import type { Settings } from './config.ts'
import type { ClientBuild } from './http/clientBuild.ts'
import type { Renderer } from './http/renderer.ts'
import type { MapDrawer } from './domain/map/drawing.ts'
import { closeServer, openPort } from './http/openPort.ts'
import { makeListener } from './http/listener.ts'
import { type Log, makeRequestLog } from './http/log.ts'
import { PreparedReplies } from './http/preparedReplies.ts'
import { Rooms } from './rooms/rooms.ts'
import { roomsInPostgres } from './rooms/roomsInPostgres.ts'
import { readData } from './data/readData.ts'
import { warmUp } from './warmUp.ts'

interface Start {
  readonly settings: Settings
  readonly log: Log
  /** The folder geodata/. */
  readonly geodata: string
  /** Gives what draws maps, and the built client with what draws its pages, building them if need be; null to serve the API alone. */
  readonly prepareClient: () => Promise<{
    readonly maps: MapDrawer
    readonly client: ClientBuild | null
    readonly renderer: Renderer | null
  }>
}

/** A server that answers. */
export interface Running {
  readonly port: number
  /** Ends it in good order: not ready, no new connections, requests under way finished (at most `shutdownSeconds`). */
  readonly stop: () => Promise<void>
}

/**
 * Starts the server: checks data and port before anything slow is done, then prepares the client, then answers. Throws an error whose
 * message says in a sentence what is in the way.
 */
export async function start({ settings, log, geodata, prepareClient }: Start): Promise<Running> {
  const { logger } = log
  const data = readData(geodata)
  const { server, port, answerWith } = await openPort(settings.port, settings.host)
  const { databaseUrl } = settings
  const rooms = new Rooms(
    databaseUrl === null
      ? {}
      : { store: await roomsInPostgres(databaseUrl, (error) => logger.error({ err: error }, 'the rooms’ database')) },
  )
  let ready = false
  const stop = async (): Promise<void> => {
    ready = false
    const closing = closeServer(server, settings.shutdownSeconds)
    // Who follows a talk would never be done.
    await rooms.stop()
    if (!(await closing)) logger.warn('requests under way were cut off at shutdown')
  }
  try {
    const replies = new PreparedReplies()
    const requestLog = makeRequestLog(log)
    const deps = { ...data, settings, ...(await prepareClient()) }
    const app = createApp(deps, {
      replies,
      log: requestLog,
      reportError: (error, traceparent) => logger.error({ traceparent, err: error }, 'a request failed'),
      isReady: () => ready,
      rooms,
    })
    await warmUp(app, deps)
    answerWith(makeListener(app, replies, requestLog))
  } catch (error) {
    await stop()
    throw error
  }
  ready = true
  return { port, stop }
}
