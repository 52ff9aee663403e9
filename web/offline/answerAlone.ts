import type { Geography } from '../../api/domain/map/geography.ts'
import type { Language } from '../../api/domain/study/localized.ts'
import type { Snapshot } from '../../api/domain/study/snapshot.ts'
import { chooseFormat, jsonMediaType } from '../../api/http/negotiate.ts'
import type { Deps } from '../../api/http/deps.ts'
import { Problem, problemReply } from '../../api/http/problem.ts'
import { readQuery, withoutOthers } from '../../api/http/readQuery.ts'
import type { PathValues, Resource } from '../../api/http/resource.ts'
import { apiRoot } from '../../api/replies/reply.ts'
import { resources } from '../../api/routes/resources.ts'

/** What the API answers from. */
export interface Data {
  readonly geography: Geography
  readonly snapshots: ReadonlyMap<string, Snapshot>
}

/** A question to the API: what is asked about, and the values in its path. */
export interface Question {
  readonly resource: Resource
  readonly params: PathValues
}

const paths = resources.map((resource) => ({
  resource,
  path: new RegExp(`^${apiRoot}${resource.path.replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`),
}))

/** What an address asks the API; null for none of its resources. */
export function questionOf({ pathname }: URL): Question | null {
  for (const { resource, path } of paths) {
    const found = path.exec(pathname)
    if (found !== null)
      return {
        resource,
        params: Object.fromEntries(Object.entries(found.groups ?? {}).map(([k, v]) => [k, decodeURIComponent(v)])),
      }
  }
  return null
}

/**
 * Answers as the API does, by the same rules, from a copy of what it answers from.
 * @param language of its errors
 */
export async function answerAlone({ resource, params }: Question, url: URL, data: Data, language: Language): Promise<Response> {
  const settings = { publicUrl: url.origin, publicUrlGiven: true }
  // Nothing but the pages and pictures that the server draws needs the rest of what the server has.
  const deps = { ...data, settings } as unknown as Deps
  try {
    const query = readQuery(withoutOthers(url.pathname + url.search), resource.query(deps, params), deps)
    const format = chooseFormat(resource, query, undefined)
    if (format === null)
      return Response.json(resource.answer(deps, params, query), { headers: { 'content-type': jsonMediaType } })
    return new Response(await format.make(deps, params, query), {
      headers: {
        'content-type': format.mediaType,
        'content-disposition': `attachment; filename="${format.fileName(deps, params, query)}"`,
      },
    })
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    const headers = { 'content-type': 'application/problem+json', 'content-language': language }
    return Response.json(problemReply(error, language, '', url.pathname + url.search), { status: error.status, headers })
  }
}
