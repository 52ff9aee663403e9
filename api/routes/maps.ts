import { Hono } from 'hono'
import { tableScope, wholeTable } from '../replies/tableScope.ts'
import type { Geography } from '../domain/map/geography.ts'
import type { Marked, PictureGround } from '../pictures/map/picture.ts'
import { pictureTiles } from '../pictures/map/pictureTiles.ts'
import { pictureGround, standaloneMap } from '../pictures/map/standaloneMap.ts'
import { heldKeys } from '../domain/legend/classKey.ts'
import type { AppEnv } from '../http/appEnv.ts'
import type { Deps } from '../http/deps.ts'
import { readQuery } from '../http/readQuery.ts'
import type { QueryParameter, QueryValues } from '../http/resource.ts'
import { addressOf } from '../http/sendRepresentation.ts'
import { answerText } from '../domain/words/answerLabel.ts'
import { type IndicatorReply, fullIndicatorReply } from '../replies/indicators.ts'
import type { Indicator } from '../domain/study/indicator.ts'
import type { Language } from '../domain/study/localized.ts'
import { findStudy, requireIndicator } from './lookups.ts'
import { countyParameter, pictureParameters, conditionsOf, selectionParameters } from './parameters.ts'
import { localized } from '../domain/words/catalogue.ts'
import { pngWidth, type SendPicture } from './sendPicture.ts'

/** The option shown of a multiple answer, the first unless given; other kinds of indicator have none. */
const optionParameter = ({ kind, classes }: Indicator): QueryParameter => ({
  description: localized('openapi', 'parameter.option'),
  example: classes[0]?.id ?? '',
  allowed: () => (kind === 'multiple' ? classes.map(({ id }) => id) : []),
})

const formParameter: QueryParameter = {
  description: localized('openapi', 'parameter.form'),
  example: 'tiles',
  allowed: () => ['map', 'tiles'],
}

/** The class that is brought to the front, as one that is held in the legend. */
const classParameter = (indicator: IndicatorReply): QueryParameter => ({
  description: localized('openapi', 'parameter.class'),
  example: heldKeys(indicator)[0] ?? '',
  allowed: () => heldKeys(indicator),
})

/** Most municipalities that a picture marks: no learning centre serves more, and more could not be told apart. */
const mostMarked = 4

const codesParameter: QueryParameter = {
  description: localized('openapi', 'parameter.outlined'),
  allowed: ({ geography }) => [...geography.municipalityByCode.keys()],
  atMost: mostMarked,
}

/** "Eskilstuna: 2 Organiserad". */
function markedOf(
  codes: string | undefined,
  indicator: IndicatorReply,
  geography: Geography,
  language: Language,
): readonly Marked[] {
  return (codes?.split(',') ?? []).map((code) => {
    const value = indicator.values.find((each) => each.code === code)
    const name = geography.municipalityByCode.get(code)?.name ?? code
    return { code, label: value === undefined ? name : `${name}: ${answerText(indicator, value, language)}` }
  })
}

/** Grounds of pictures, drawn once an area and form while the server runs. */
function groundsOf({
  geography,
  maps,
}: Pick<Deps, 'geography' | 'maps'>): (county: string | null, form: 'map' | 'tiles') => PictureGround {
  const grounds = new Map<string, PictureGround>()
  const make = (area: string, county: string | null, form: 'map' | 'tiles'): PictureGround => {
    if (form === 'tiles') return pictureTiles(maps, geography.boundaries, county)
    const extent = geography.extents.get(area)
    if (!extent) throw new RangeError(`extents.csv has no ${area}`)
    return pictureGround(maps, geography, extent, county)
  }
  return (county, form) => {
    const area = county ?? 'region'
    const ground = grounds.get(`${form} ${area}`) ?? make(area, county, form)
    grounds.set(`${form} ${area}`, ground)
    return ground
  }
}

/** `/maps/{study}/{indicator}.svg` and `.png`: the map as a picture complete in itself. */
export function mapRoutes(deps: Deps, sendPicture: SendPicture): Hono<AppEnv> {
  const app = new Hono<AppEnv>()
  const { geography } = deps
  const groundOf = groundsOf(deps)
  app.get('/maps/:study/:file{[^/]+\\.(?:svg|png)}', (c) =>
    sendPicture(c, () => {
      const { study: studyId, file } = c.req.param()
      const isPng = file.endsWith('.png')
      const snapshot = findStudy(deps, studyId)
      const found = requireIndicator(snapshot.study, file.slice(0, -'.svg'.length))
      const indicator = fullIndicatorReply(snapshot, found, geography)
      const query = {
        ...selectionParameters(snapshot.study),
        ...pictureParameters(isPng),
        county: countyParameter,
        option: optionParameter(found),
        form: formParameter,
        class: classParameter(indicator),
        codes: codesParameter,
      }
      const asked: QueryValues = readQuery(addressOf(c.req.url), query, deps)
      const language = asked['lang'] === 'en' ? 'en' : 'sv'
      const { county: code, option, width, date, form } = asked
      const conditions = conditionsOf(snapshot.study, asked)
      const draw = (): string =>
        standaloneMap(groundOf(code ?? null, form === 'tiles' ? 'tiles' : 'map'), {
          indicator,
          study: snapshot.study,
          option: found.kind === 'multiple' ? (option ?? found.classes[0]?.id ?? null) : null,
          county: geography.counties.find((county) => county.code === code) ?? null,
          selection: conditions.length === 0 ? null : tableScope(snapshot, geography, { ...wholeTable, conditions }),
          pinned: asked['class'] ?? null,
          marked: markedOf(asked['codes'], indicator, geography, language),
          taken: date ?? null,
          language,
        })
      return { version: snapshot.hash, width: isPng ? pngWidth(width) : null, draw }
    }),
  )
  return app
}
