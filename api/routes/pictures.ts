import { Hono } from 'hono'
import { tableScope, wholeTable } from '../replies/tableScope.ts'
import type { AppEnv } from '../http/appEnv.ts'
import type { Deps } from '../http/deps.ts'
import { Problem } from '../http/problem.ts'
import { readQuery } from '../http/readQuery.ts'
import type { QueryParameter, QueryParameters, QueryValues } from '../http/resource.ts'
import { addressOf } from '../http/sendRepresentation.ts'
import { comparisonPicture } from '../pictures/comparisonPicture.ts'
import { crosstabPicture } from '../pictures/crosstabPicture.ts'
import { profilePicture, supposedPicture } from '../pictures/maturityPictures.ts'
import { questionsPicture } from '../pictures/questionsPicture.ts'
import { staircasePicture } from '../pictures/staircasePicture.ts'
import { tableCard } from '../pictures/tableCard.ts'
import type { Language } from '../domain/study/localized.ts'
import type { Snapshot } from '../domain/study/snapshot.ts'
import { comparedOf, comparisons } from './comparisons.ts'
import { comparisonsReply } from '../replies/comparisons.ts'
import { axesOf, crosstabs } from './crosstabs.ts'
import { crosstabsReply } from '../replies/crosstabs.ts'
import { findStudy, findMunicipality } from './lookups.ts'
import { countyParameter, pictureParameters, conditionsOf, selectionParameters } from './parameters.ts'
import { pngWidth, type SendPicture } from './sendPicture.ts'
import { profileReply } from '../replies/profile.ts'
import { suppositions, suppositionsOf } from './suppositions.ts'
import { suppositionsReply } from '../replies/suppositions.ts'
import { localized } from '../domain/words/catalogue.ts'

/** A picture that is asked for: of which study, with which parameters, in which language and on which day. */
export interface PictureAsked {
  readonly deps: Deps
  readonly snapshot: Snapshot
  readonly query: QueryValues
  readonly language: Language
  readonly taken: string | null
}

/** A picture the server draws besides the maps: what it may be asked, and the drawing. */
export interface PictureKind {
  readonly query: (deps: Deps, snapshot: Snapshot) => QueryParameters
  readonly draw: (asked: PictureAsked) => string
}

const staircase: PictureKind = {
  query: () => ({}),
  draw: ({ snapshot, language, taken }) => {
    const { report, shortTitle } = snapshot.study
    if (report === undefined)
      throw new Problem('unknown-address', localized('problems', 'detail.noReport', { study: shortTitle }))
    return staircasePicture(snapshot, report, language, taken)
  },
}

/** What a resource may be asked, without what chooses a file's format. */
const asPicture = (query: QueryParameters): QueryParameters =>
  Object.fromEntries(Object.entries(query).filter(([name]) => name !== 'format'))

const shareParameter: QueryParameter = {
  description: localized('openapi', 'parameter.share'),
  example: 'row',
  allowed: () => ['row', 'column'],
}

const crosstab: PictureKind = {
  query: (deps, { study }) => ({ ...asPicture(crosstabs.query(deps, { study: study.id })), share: shareParameter }),
  draw: ({ deps, snapshot, query, language, taken }) => {
    const { geography } = deps
    const { study } = snapshot
    const [x, y] = axesOf(study, query)
    const county = query['county'] ?? null
    const conditions = conditionsOf(study, query)
    const crossed = crosstabsReply(snapshot, x, y, { county, conditions })
    const { share } = query
    return crosstabPicture(deps, {
      study,
      crosstab: crossed,
      county: geography.counties.find(({ code }) => code === county) ?? null,
      selection: conditions.length === 0 ? null : tableScope(snapshot, geography, { ...wholeTable, conditions }).label[language],
      share: share === 'row' || share === 'column' ? share : null,
      language,
      taken,
    })
  },
}

const answersParameter: QueryParameter = {
  description: localized('openapi', 'parameter.answers'),
  example: 'none',
  allowed: () => ['all', 'none'],
}

const comparison: PictureKind = {
  query: (deps, { study }) => ({
    ...asPicture(comparisons.query(deps, { study: study.id })),
    answers: answersParameter,
  }),
  draw: ({ deps, snapshot, query, language, taken }) => {
    const { study } = snapshot
    const conditions = conditionsOf(study, query)
    const scope = tableScope(snapshot, deps.geography, { ...wholeTable, conditions })
    return comparisonPicture(deps, {
      study,
      comparison: comparisonsReply(deps.geography, snapshot, comparedOf(deps, query)),
      selection: conditions.length === 0 ? null : { codes: scope.codes, label: scope.label[language] },
      answers: query['answers'] !== 'none',
      language,
      taken,
    })
  },
}

const codeParameter: QueryParameter = {
  description: localized('openapi', 'parameter.code'),
  allowed: ({ geography }) => [...geography.municipalityByCode.keys()],
}

const codeOf = ({ geography }: Deps, { code }: QueryValues): string =>
  code ?? [...geography.municipalityByCode.keys()].toSorted()[0] ?? ''

const profile: PictureKind = {
  query: () => ({ code: codeParameter }),
  draw: ({ deps, snapshot, query, language, taken }) => {
    const municipality = findMunicipality(deps, codeOf(deps, query))
    return profilePicture({
      study: snapshot.study,
      profile: profileReply(snapshot, municipality, deps.geography),
      language,
      taken,
    })
  },
}

const supposed: PictureKind = {
  query: (deps, { study }) => ({ code: codeParameter, ...suppositions.query(deps, { study: study.id }) }),
  draw: ({ deps, snapshot, query, language, taken }) => {
    const { study } = snapshot
    const askable = suppositions.query(deps, { study: study.id })
    const answers = Object.fromEntries(Object.entries(query).filter(([name]) => Object.hasOwn(askable, name)))
    const supposition = suppositionsReply(snapshot, findMunicipality(deps, codeOf(deps, query)), suppositionsOf(study, answers))
    return supposedPicture({ study, supposition, language, taken })
  },
}

const questions: PictureKind = {
  query: () => ({}),
  draw: ({ snapshot, language, taken }) => questionsPicture(snapshot, language, taken),
}

const table: PictureKind = {
  query: (_deps, { study }) => ({ county: countyParameter, ...selectionParameters(study) }),
  draw: ({ deps: { geography }, snapshot, query, language, taken }) => {
    const conditions = conditionsOf(snapshot.study, query)
    const county = query['county'] ?? null
    return tableCard({
      snapshot,
      county: geography.counties.find(({ code }) => code === county) ?? null,
      selection: conditions.length === 0 ? null : tableScope(snapshot, geography, { ...wholeTable, conditions }).label[language],
      count: tableScope(snapshot, geography, { ...wholeTable, conditions, county }).count,
      language,
      taken,
    })
  },
}

const kinds: Readonly<Record<string, PictureKind>> = { staircase, questions, crosstab, comparison, table, profile, supposed }

/** `/pictures/{study}/{picture}.png` and `.svg`: pictures complete in themselves of what the views show, for links to them and to take along. */
export function pictureRoutes(deps: Deps, sendPicture: SendPicture): Hono<AppEnv> {
  const app = new Hono<AppEnv>()
  app.get(`/pictures/:study/:file{(?:${Object.keys(kinds).join('|')})\\.(?:png|svg)}`, (c) =>
    sendPicture(c, () => {
      const snapshot = findStudy(deps, c.req.param('study'))
      const [name = '', ending] = c.req.param('file').split('.')
      const kind = kinds[name]
      if (kind === undefined) throw new RangeError(`No picture ${name}`)
      const isPng = ending === 'png'
      const parameters = { ...kind.query(deps, snapshot), ...pictureParameters(isPng) }
      const query: QueryValues = readQuery(addressOf(c.req.url), parameters, deps, { study: snapshot.study.id })
      const language = query['lang'] === 'en' ? 'en' : 'sv'
      const draw = (): string => kind.draw({ deps, snapshot, query, language, taken: query['date'] ?? null })
      return { version: snapshot.hash, width: isPng ? pngWidth(query['width']) : null, draw }
    }),
  )
  return app
}
