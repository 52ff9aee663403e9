import type { Action } from '../../../api/http/action.ts'
import { besideApi } from '../../../api/routes/beside.ts'
import { resources } from '../../../api/routes/resources.ts'
import { roomActions } from '../../../api/routes/rooms.ts'
import { askJson } from './replyOf.ts'
import { pageDeps } from './pageApp.ts'
import { testApp, testDeps } from './testApp.ts'

/** As much of OpenAPI 3.1 as the rules look into. */
export interface Parameter {
  name: string
  in: string
  required?: boolean
  description?: string
  example?: unknown
  schema: {
    type?: string
    format?: string
    enum?: string[]
    items?: { enum: string[] }
    minimum?: number
    maximum?: number
    pattern?: string
    default?: unknown
  }
}
interface Reply {
  $ref?: string
  description?: string
  headers?: Record<string, unknown>
  content?: Record<string, { schema?: { $ref?: string }; example?: unknown }>
}
export interface Operation {
  summary: string
  description: string
  operationId: string
  tags: string[]
  parameters: Parameter[]
  responses: Record<string, Reply>
  requestBody?: { content: Record<string, { example?: unknown }> }
  security?: unknown
  servers?: { url: string }[]
}
export interface Schema {
  properties?: Record<string, { type?: string | string[]; items?: unknown; pattern?: string; format?: string; example?: unknown }>
  type?: string | string[]
  allOf?: unknown
}
interface Document {
  openapi: string
  info: Record<string, unknown> & { contact: object; license: object; description: string; version: string }
  servers: { url: string }[]
  security: unknown[]
  tags: { name: string; description: string }[]
  externalDocs: { description: string; url: string }
  paths: Record<string, { summary: string; parameters?: unknown } & Partial<Record<Action['method'], Operation>>>
  components: { responses: Record<string, Reply>; schemas: Record<string, Schema>; securitySchemes?: Record<string, unknown> }
}

export const app = testApp(pageDeps)
export const document = (await askJson(app, '/api/v1/openapi.json')).body as unknown as Document

/** What does something, reads what changes by itself, or stands beside the API. */
export const actions: readonly Action[] = [...Object.values(roomActions), ...besideApi(testDeps)]

const operationOf = (path: string, method: Action['method']): Operation => {
  const operation = document.paths[path]?.[method]
  if (!operation) throw new Error(`no ${method} ${path}`)
  return operation
}
/** What only reads and may be kept. */
export const reading = resources.map(({ path }) => [path, operationOf(path, 'get')] as const)
export const acting = actions.map((action) => [action.path, operationOf(action.path, action.method), action] as const)
export const operations = [...reading, ...acting.map(([path, operation]) => [path, operation] as const)]

/** Every reply of every operation, with those that all have in common where they are referred to. */
export const replies = operations.flatMap(([path, { operationId, responses }]) =>
  Object.entries(responses).map(([status, reply]) => {
    const shared = document.components.responses[reply.$ref?.replace('#/components/responses/', '') ?? '']
    return { path, name: `${operationId} ${status}`, status: Number(status), ...(shared ?? reply) }
  }),
)
export const camelCase = /^[a-z]+([A-Z][a-z]*)*$/
