import { Hono, type Context, type ErrorHandler } from 'hono'
import { renderPng as renderInThread, type RenderPng } from './formats/png.ts'
import { localized } from './domain/words/catalogue.ts'
import type { AppEnv } from './http/appEnv.ts'
import { isForReader } from './http/askedFor.ts'
import type { Deps } from './http/deps.ts'
import { drawPages } from './http/drawPages.ts'
import { inlineHashes, apiHeaders, embedHeaders, pageHeaders } from './http/securityHeaders.ts'
import { mountMethods } from './http/methods.ts'
import { mountResource } from './http/mountResource.ts'
import { PreparedReplies } from './http/preparedReplies.ts'
import { Problem } from './http/problem.ts'
import { Rooms } from './rooms/rooms.ts'
import type { Ask } from './http/renderer.ts'
import type { RequestLog } from './http/log.ts'
import { sendOn } from './routes/sendOn.ts'
import { sendProblem } from './http/sendProblem.ts'
import { checkAddresses, traceRequests } from './http/traceRequests.ts'
import { besideApi } from './routes/beside.ts'
import { clientFiles } from './routes/clientFiles.ts'
import { pageRoutes } from './routes/page.ts'
import { embedRoutes } from './routes/embed.ts'
import { healthRoutes } from './routes/health.ts'
import { pictureRoutes } from './routes/pictures.ts'
import { offlineRoutes } from './routes/offline.ts'
import { oembedRoutes } from './routes/oembed.ts'
import { referenceRoutes } from './routes/reference/referenceRoutes.ts'
import { resources } from './routes/resources.ts'
import { roomActions, roomRoutes } from './routes/rooms.ts'
import { robotsRoutes } from './routes/robots.ts'
import { missingPages, sendFailure, unknownAddress } from './routes/unknownAddress.ts'

/** No status of HTTP's own, but what nginx has taught everyone to read in a log. */
const clientGone = 499

/** What the app asks of the server that runs it. */
export interface Surroundings {
  readonly replies: PreparedReplies
  readonly log: RequestLog
  readonly reportError: (error: Error, traceparent: string) => void
  readonly isReady: () => boolean
  readonly renderPng: RenderPng
  readonly rooms: Rooms
}

/** Composes everything the server answers. */
export function createApp(deps: Deps, surroundings: Partial<Surroundings> = {}): Hono<AppEnv> {
  const { replies = new PreparedReplies(), log = () => {}, reportError = () => {}, isReady = () => true } = surroundings
  const app = new Hono<AppEnv>()
  const inline = inlineHashes(deps.client)
  const headers = {
    page: pageHeaders(deps.settings, inline),
    // Nothing stands within a file: the hashes of what stands within pages are two thirds of a small one, and browsers keep them with it.
    asset: pageHeaders(deps.settings, { scripts: '', styles: '' }),
    embed: embedHeaders(deps.settings, inline),
    api: apiHeaders(deps.settings),
  }
  const say = (c: Context<AppEnv>, problem: Problem): Response | Promise<Response> => {
    if (!isForReader(c)) return sendProblem(c, problem, deps.settings)
    return problem.slug === 'unknown-address' ? sendMissing(c) : sendFailure(c, problem, deps.geography)
  }
  const onError: ErrorHandler<AppEnv> = (error, c) => {
    if (error instanceof Problem) return say(c, error)
    // Nobody reads this; the log says why nothing was made.
    if (c.req.raw.signal.aborted) return new Response(null, { status: clientGone })
    reportError(error, c.var.traceparent)
    return say(c, new Problem('internal-error', localized('problems', 'detail.internal')))
  }
  // The API and the client's files, for what draws the pages: what it asks is no request of anyone's, and not logged.
  const api = new Hono<AppEnv>()
  api.use(traceRequests({ replies, headers }, () => {}, isReady))
  for (const resource of resources) mountResource(api, resource, deps)
  if (deps.client) api.use(clientFiles(deps.client))
  api.onError(onError)
  app.use(traceRequests({ replies, headers }, log, isReady), sendOn(deps.geography), checkAddresses)
  app.route('/', healthRoutes(isReady))
  for (const resource of resources) mountResource(app, resource, deps)
  app.route('/', roomRoutes(deps, surroundings.rooms ?? new Rooms()))
  app.route('/', referenceRoutes(resources, [...Object.values(roomActions), ...besideApi(deps)], deps))
  if (deps.client) app.use(clientFiles(deps.client))
  const renderPng = surroundings.renderPng ?? renderInThread
  app.route('/', pictureRoutes(deps, renderPng))
  app.route('/', offlineRoutes(deps, renderPng))
  app.route('/', oembedRoutes(deps))
  const ask: Ask = (address, init) => api.request(address, init)
  const draw = drawPages(deps.renderer, { ask, reportError })
  app.route('/', embedRoutes(deps, draw))
  const sendMissing = missingPages(deps, draw)
  app.route('/', pageRoutes(deps, draw, sendMissing))
  app.route('/', robotsRoutes(deps))
  mountMethods(app)
  app.notFound(unknownAddress)
  app.onError(onError)
  return app
}
