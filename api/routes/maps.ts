import { Hono } from 'hono'
import { z } from 'zod'
import { pngOf } from '../formats/png.ts'
import { tableScope, wholeTable } from '../formats/tableScope.ts'
import type { Geography } from '../geo/geography.ts'
import { layout } from '../geo/staticMap/picture.ts'
import { type PictureGround, pictureGround, standaloneMap } from '../geo/staticMap/standaloneMap.ts'
import type { AppEnv } from '../http/appEnv.ts'
import type { Deps } from '../http/deps.ts'
import { readQuery } from '../http/readQuery.ts'
import type { QueryParameter, QueryValues } from '../http/resource.ts'
import { addressOf, sendPage } from '../http/sendRepresentation.ts'
import type { Indicator } from '../study/indicator.ts'
import { fullIndicatorReply } from './indicators.ts'
import { findStudy } from './lookups/findStudy.ts'
import { requireIndicator } from './lookups/requireIndicator.ts'
import { countyParameter } from './parameters.ts'
import { conditionsOf, selectionParameters } from './selectionParameters.ts'

export const langParameter: QueryParameter = {
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

/** Only pixels have a width to choose. 4,096 is what a poster or a large screen needs; each doubling costs four times the time. */
const widthParameter = {
  description: { sv: 'Bildens bredd i bildpunkter.', en: 'Width of the picture in pixels.' },
  example: '2400',
  minimum: 16,
  maximum: 4096,
  default: layout.size.width,
} as const satisfies QueryParameter

/** The day the picture is taken, to stand in it: the one who asks knows it, and an address goes on giving the same picture. */
const dateParameter = (asked: string | null): QueryParameter => ({
  description: {
    sv: 'Dagen då bilden hämtas, ÅÅÅÅ-MM-DD; den skrivs i bilden.',
    en: 'The day the picture is taken, YYYY-MM-DD; it is written in the picture.',
  },
  example: '2026-01-31',
  allowed: () => [z.iso.date().safeParse(asked).data ?? 'YYYY-MM-DD'],
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

/** `/maps/{study}/{indicator}.svg` and `.png`: the choropleth as a picture complete in itself. */
export function mapRoutes(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>()
  const { geography } = deps
  const groundOf = groundsOf(geography)
  app.get('/maps/:study/:file{[^/]+\\.(?:svg|png)}', (c) =>
    sendPage(c, async () => {
      const { study: studyId, file } = c.req.param()
      const isPng = file.endsWith('.png')
      const snapshot = findStudy(deps, studyId)
      const found = requireIndicator(snapshot.study, file.slice(0, -'.svg'.length))
      const drawn = {
        ...selectionParameters(snapshot.study),
        lang: langParameter,
        county: countyParameter,
        option: optionParameter(found),
        date: dateParameter(new URL(c.req.url).searchParams.get('date')),
      }
      const query = isPng ? { ...drawn, width: widthParameter } : drawn
      const asked: QueryValues = readQuery(addressOf(c.req.url), query, deps)
      const { lang, county: code, option, width, date } = asked
      const conditions = conditionsOf(snapshot.study, asked)
      const indicator = fullIndicatorReply(snapshot, found, geography)
      const svg = standaloneMap(groundOf(code ?? null), {
        indicator,
        study: snapshot.study,
        option: found.kind === 'multiple' ? (option ?? found.classes[0]?.id ?? null) : null,
        county: geography.counties.find((county) => county.code === code) ?? null,
        selection: conditions.length === 0 ? null : tableScope(snapshot, geography, { ...wholeTable, conditions }),
        taken: date ?? null,
        language: lang === 'en' ? 'en' : 'sv',
      })
      const picture = isPng
        ? { content: await pngOf(svg, Number(width ?? widthParameter.default)), contentType: 'image/png' }
        : { content: svg, contentType: 'image/svg+xml; charset=utf-8' }
      return { ...picture, version: snapshot.hash, headersOf: 'api' }
    }),
  )
  return app
}
