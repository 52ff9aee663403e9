import { Hono } from 'hono'
import type { Geography } from '../geo/geography.ts'
import { type PictureGround, pictureGround, standaloneMap } from '../geo/staticMap/standaloneMap.ts'
import type { AppEnv } from '../http/appEnv.ts'
import type { Deps } from '../http/deps.ts'
import { readQuery } from '../http/readQuery.ts'
import type { QueryParameter } from '../http/resource.ts'
import { addressOf, sendPage } from '../http/sendRepresentation.ts'
import type { Indicator } from '../study/indicator.ts'
import { fullIndicatorReply } from './indicators.ts'
import { findStudy } from './lookups/findStudy.ts'
import { requireIndicator } from './lookups/requireIndicator.ts'
import { countyParameter } from './parameters.ts'

const langParameter: QueryParameter = {
  description: { sv: 'Bildens språk; svenska om inget anges.', en: 'Language of the picture; Swedish unless given.' },
  example: 'en',
  allowed: () => ['sv', 'en'],
}

/** The option shown of a multiple answer, the first unless given; other kinds of indicator have none. */
const optionParameter = ({ kind, classes }: Indicator): QueryParameter => ({
  description: { sv: 'Svarsalternativet som visas.', en: 'The option shown.' },
  example: classes[0]?.id ?? '',
  allowed: () => (kind === 'multiple' ? classes.map(({ id }) => id) : []),
})

/** Grounds of pictures, drawn once an area while the server runs. */
function groundsOf(geography: Geography): (county: string | null) => PictureGround {
  const grounds = new Map<string, PictureGround>()
  return (county) => {
    const area = county ?? 'region'
    const extent = geography.extents.get(area)
    if (!extent) throw new RangeError(`extents.csv has no ${area}`)
    const ground = grounds.get(area) ?? pictureGround(geography, extent, county)
    grounds.set(area, ground)
    return ground
  }
}

/** `/maps/{study}/{indicator}.svg`: the choropleth as a picture complete in itself. */
export function mapRoutes(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>()
  const { geography } = deps
  const groundOf = groundsOf(geography)
  app.get('/maps/:study/:file{[^/]+\\.svg}', (c) =>
    sendPage(c, () => {
      const { study: studyId, file } = c.req.param()
      const snapshot = findStudy(deps, studyId)
      const found = requireIndicator(snapshot.study, file.replace(/\.svg$/, ''))
      const query = { lang: langParameter, county: countyParameter, option: optionParameter(found) }
      const { lang, county: code, option } = readQuery(addressOf(c.req.url), query, deps)
      const indicator = fullIndicatorReply(snapshot, found, geography)
      const content = standaloneMap(groundOf(code ?? null), {
        indicator,
        study: snapshot.study,
        option: found.kind === 'multiple' ? (option ?? found.classes[0]?.id ?? null) : null,
        county: geography.counties.find((county) => county.code === code) ?? null,
        language: lang === 'en' ? 'en' : 'sv',
      })
      return { content, contentType: 'image/svg+xml; charset=utf-8', version: snapshot.hash, headersOf: 'api' }
    }),
  )
  return app
}
