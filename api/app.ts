import { Hono } from 'hono'
import { localized } from './domain/words/catalogue.ts'
import type { AppEnv } from './http/appEnv.ts'
import type { Deps } from './http/deps.ts'
import { inlineHashes } from './http/inlineHashes.ts'
import { mountResource } from './http/mountResource.ts'
import { PreparedReplies } from './http/preparedReplies.ts'
import { Problem } from './http/problem.ts'
import type { RequestLog } from './http/requestLog.ts'
import { apiHeaders, embedHeaders, pageHeaders } from './http/securityHeaders.ts'
import { sendProblem } from './http/sendProblem.ts'
import { checkAddresses, traceRequests } from './http/traceRequests.ts'
import { clientFiles } from './routes/clientFiles.ts'
import { embedRoutes } from './routes/embed.ts'
import { healthRoutes } from './routes/health.ts'
import { mapRoutes } from './routes/maps.ts'
import { pictureRoutes } from './routes/pictures.ts'
import { oembedRoutes } from './routes/oembed.ts'
import { pageRoutes } from './routes/page.ts'
import { referenceRoutes } from './routes/reference/referenceRoutes.ts'
import { resources } from './routes/resources.ts'
import { unknownAddress, unknownPage } from './routes/unknownAddress.ts'

/** What the app asks of the server that runs it. */
export interface Surroundings {
  readonly replies: PreparedReplies
  readonly log: RequestLog
  readonly reportError: (error: Error, traceparent: string) => void
  readonly isReady: () => boolean
}

/** Composes everything the server answers. */
export function createApp(deps: Deps, surroundings: Partial<Surroundings> = {}): Hono<AppEnv> {
  const { replies = new PreparedReplies(), log = () => {}, reportError = () => {}, isReady = () => true } = surroundings
  const app = new Hono<AppEnv>()
  const inline = inlineHashes(deps.client)
  const headers = {
    page: pageHeaders(deps.settings, inline),
    embed: embedHeaders(deps.settings, inline),
    api: apiHeaders(deps.settings),
  }
  app.use(traceRequests({ replies, headers }, log), checkAddresses)
  app.route('/', healthRoutes(isReady))
  for (const resource of resources) mountResource(app, resource, deps)
  app.route('/', referenceRoutes(resources, deps))
  app.all('/api/*', unknownAddress)
  if (deps.client) app.use(clientFiles(deps.client))
  app.route('/', mapRoutes(deps))
  app.route('/', pictureRoutes(deps))
  app.route('/', oembedRoutes(deps))
  app.route('/', embedRoutes(deps))
  app.route('/', pageRoutes(deps))
  app.notFound(unknownPage)
  app.onError((error, c) => {
    if (error instanceof Problem) return sendProblem(c, error, deps.settings)
    reportError(error, c.var.traceparent)
    return sendProblem(c, new Problem('internal-error', localized('problems', 'detail.internal')), deps.settings)
  })
  return app
}
