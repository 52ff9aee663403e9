import { Hono } from 'hono'
import { pngOf } from '../formats/png.ts'
import { tableScope, wholeTable } from '../formats/tableScope.ts'
import type { Geography } from '../geo/geography.ts'
import { layout, type PictureGround } from '../geo/staticMap/picture.ts'
import { pictureTiles } from '../geo/staticMap/pictureTiles.ts'
import { pictureGround, standaloneMap } from '../geo/staticMap/standaloneMap.ts'
import { heldKeys } from '../geo/staticMap/valueKeys.ts'
import type { AppEnv } from '../http/appEnv.ts'
import type { Deps } from '../http/deps.ts'
import { readQuery } from '../http/readQuery.ts'
import type { QueryParameter, QueryValues } from '../http/resource.ts'
import { addressOf, sendPage } from '../http/sendRepresentation.ts'
import type { IndicatorReply } from '../schemas/indicator.ts'
import type { Indicator } from '../study/indicator.ts'
import { fullIndicatorReply } from './indicators.ts'
import { findStudy } from './lookups/findStudy.ts'
import { requireIndicator } from './lookups/requireIndicator.ts'
import { countyParameter, dayParameter } from './parameters.ts'
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

const formParameter: QueryParameter = {
  description: {
    sv: 'Kartans form: gränserna, eller en lika stor ruta för varje kommun. Gränserna om inget anges.',
    en: 'Form of the map: the boundaries, or an equal square for each municipality. The boundaries unless given.',
  },
  example: 'tiles',
  allowed: () => ['map', 'tiles'],
}

/** The class that is brought to the front, as one that is held in the legend. */
const classParameter = (indicator: IndicatorReply): QueryParameter => ({
  description: {
    sv: 'Klassen, eller orsaken till saknat värde, som visas i förgrunden; de andra tonas ned.',
    en: 'The class, or the reason for a missing value, shown in front; the others are faded.',
  },
  example: heldKeys(indicator)[0] ?? '',
  allowed: () => heldKeys(indicator),
})

/** Only pixels have a width to choose. 4,096 is what a poster or a large screen needs; each doubling costs four times the time. */
const widthParameter = {
  description: { sv: 'Bildens bredd i bildpunkter.', en: 'Width of the picture in pixels.' },
  example: '2400',
  minimum: 16,
  maximum: 4096,
  default: layout.size.width,
} as const satisfies QueryParameter

/** Grounds of pictures, drawn once an area and form while the server runs. */
function groundsOf(geography: Geography): (county: string | null, form: 'map' | 'tiles') => PictureGround {
  const grounds = new Map<string, PictureGround>()
  const make = (area: string, county: string | null, form: 'map' | 'tiles'): PictureGround => {
    if (form === 'tiles') return pictureTiles(geography.boundaries, county)
    const extent = geography.extents.get(area)
    if (!extent) throw new RangeError(`extents.csv has no ${area}`)
    return pictureGround(geography, extent, county)
  }
  return (county, form) => {
    const area = county ?? 'region'
    const ground = grounds.get(`${form} ${area}`) ?? make(area, county, form)
    grounds.set(`${form} ${area}`, ground)
    return ground
  }
}

/** `/maps/{study}/{indicator}.svg` and `.png`: the map as a picture complete in itself. */
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
      const indicator = fullIndicatorReply(snapshot, found, geography)
      const drawn = {
        ...selectionParameters(snapshot.study),
        lang: langParameter,
        county: countyParameter,
        option: optionParameter(found),
        form: formParameter,
        class: classParameter(indicator),
        date: dayParameter,
      }
      const query = isPng ? { ...drawn, width: widthParameter } : drawn
      const asked: QueryValues = readQuery(addressOf(c.req.url), query, deps)
      const { lang, county: code, option, width, date, form } = asked
      const conditions = conditionsOf(snapshot.study, asked)
      const svg = standaloneMap(groundOf(code ?? null, form === 'tiles' ? 'tiles' : 'map'), {
        indicator,
        study: snapshot.study,
        option: found.kind === 'multiple' ? (option ?? found.classes[0]?.id ?? null) : null,
        county: geography.counties.find((county) => county.code === code) ?? null,
        selection: conditions.length === 0 ? null : tableScope(snapshot, geography, { ...wholeTable, conditions }),
        pinned: asked['class'] ?? null,
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
