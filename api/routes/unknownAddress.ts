import type { Context } from 'hono'
import { apiRoot } from '../http/apiRoot.ts'
import type { AppEnv } from '../http/appEnv.ts'
import { Problem } from '../http/problem.ts'
import { resources } from './resources.ts'

const allow = 'GET, HEAD'

/** The collections of the API: where every address begins. */
const collections = resources.map(({ path }) => path).filter((path) => !path.includes('{'))

/** Ends requests that nothing else took: a method there is not, or an address there is not, and then the ones there are. */
export function unknownAddress({ req }: Context<AppEnv>): never {
  if (!['GET', 'HEAD', 'OPTIONS'].includes(req.method) && !req.path.startsWith(apiRoot)) {
    const detail = {
      sv: `${req.method} är inte tillåten; tillåtna är ${allow}.`,
      en: `${req.method} is not allowed; allowed are ${allow}.`,
    }
    throw new Problem('method-not-allowed', detail, { allowed: ['GET', 'HEAD'] }, { allow })
  }
  const detail = { sv: `Adressen ”${req.path}” finns inte.`, en: `There is no address “${req.path}”.` }
  throw new Problem('unknown-address', detail, { allowed: collections.map((path) => apiRoot + path) })
}
