import { z } from '@hono/zod-openapi'
import { localized } from '../domain/words/catalogue.ts'
import { answersFile, answersGeojson } from '../formats/answersTable.ts'
import { comparisonTables } from '../formats/comparisonTables.ts'
import { crosstabTables } from '../formats/crosstabTables.ts'
import { codeBookTables } from '../formats/codeBook.ts'
import { municipalityTables } from '../formats/municipalityTables.ts'
import { factsTables, publishedTables } from '../formats/publishedTables.ts'
import type { Format, Resource } from '../http/resource.ts'
import { apiVersion } from '../openapi/document.ts'
import {
  answersReply,
  answersReplySchema,
  answersTable,
  tableScope,
  originOf,
  variablesReply,
  variablesReplySchema,
} from '../replies/answers.ts'
import { apiInfoSchema } from '../replies/apiInfo.ts'
import { centreReply, centreSchema, centresReply, centresReplySchema } from '../replies/centres.ts'
import { comparisonsReply, comparisonsReplySchema } from '../replies/comparisons.ts'
import { conditionsReply, conditionsReplySchema, selectionsReply, selectionsReplySchema } from '../replies/selections.ts'
import { crosstabsReply, crosstabsReplySchema } from '../replies/crosstabs.ts'
import {
  factsReply,
  factsReplySchema,
  slidesReply,
  slidesReplySchema,
  publishedTotalsReply,
  publishedTotalsReplySchema,
  studiesReply,
  studiesReplySchema,
  studyReply,
  studyReplySchema,
} from '../replies/studies.ts'
import { fullIndicatorReply, indicatorReplySchema, indicatorsReply, indicatorsReplySchema } from '../replies/indicators.ts'
import {
  boundariesReplySchema,
  countiesReply,
  countiesReplySchema,
  exampleBoundaries,
  municipalitiesReply,
  municipalitiesReplySchema,
} from '../replies/places.ts'
import { profileReply, profileReplySchema, studyMunicipalitiesReply, studyMunicipalitiesReplySchema } from '../replies/profile.ts'
import { similaritiesReply, similaritiesReplySchema } from '../replies/similarities.ts'
import { suppositionsReply, suppositionsReplySchema } from '../replies/suppositions.ts'
import { type Asked, askedOf, axesOf, comparedOf, conditionsOf, suppositionsOf, tableAsked } from './asked.ts'
import {
  comparisonParameters,
  countyParameter,
  crosstabParameters,
  limitParameter,
  offsetParameter,
  rowLimitParameter,
  selectionParameters,
  supposedAnswers,
  variablesParameter,
} from './parameters.ts'
import { resource, workbookAddress } from './resource.ts'

const comparisonAsked = (asked: Asked) =>
  comparisonsReply(asked.geography, asked.snapshot, comparedOf(asked), conditionsOf(asked))

const crosstabAsked = (asked: Asked) => crosstabsReply(asked.snapshot, ...axesOf(asked), tableAsked(asked))

const profileAsked = ({ snapshot, municipality, geography }: Asked) => profileReply(snapshot, municipality, geography)

const scopeAsked = (asked: Asked) => tableScope(asked.snapshot, asked.geography, tableAsked(asked))

/** Ends the names of files that are not of everyone. */
function selected(asked: Asked): string {
  const { conditions, county } = tableAsked(asked)
  return conditions.length > 0 || county !== null ? '-selection' : ''
}

const tableOf = (asked: Asked) => answersTable(asked.snapshot, asked.geography, tableAsked(asked))
const answersName = (asked: Asked): string => `${asked.snapshot.provenance}-answers${selected(asked)}`

const municipalitiesGeojson: Format = {
  id: 'geojson',
  mediaType: 'application/geo+json',
  description: localized('openapi', 'format.municipalities.geojson'),
  schema: municipalitiesReplySchema,
  example: ({ geography }) => ({ ...municipalitiesReply(geography, undefined), features: [] }),
  fileName: () => 'larkartan-municipalities.geojson',
  make: ({ geography }, _params, query) => JSON.stringify(municipalitiesReply(geography, query['county'])),
}

const geojson: Format = {
  id: 'geojson',
  mediaType: 'application/geo+json',
  description: localized('openapi', 'format.answers.geojson'),
  schema: z.looseObject({ type: z.literal('FeatureCollection') }),
  example: (deps, params) => ({
    type: 'FeatureCollection',
    origin: originOf(askedOf(deps, params, {}).snapshot),
    variables: [],
    features: [],
  }),
  fileName: (...asked) => `larkartan-${askedOf(...asked).snapshot.study.id}-${answersName(askedOf(...asked))}.geojson`,
  make: (...asked) => answersGeojson(tableOf(askedOf(...asked)), askedOf(...asked).geography.boundaries),
}

/** Everything the API answers about, in the order the documentation lists it. */
export const resources: readonly Resource[] = [
  resource(
    '/api-info',
    'getApiInfo',
    apiInfoSchema,
    ({ deps }) => ({
      apiName: localized('shell', 'name').sv,
      apiVersion: apiVersion.number,
      apiReleased: apiVersion.released,
      apiDocumentation: `${deps.settings.publicUrl}/api/docs`,
      apiStatus: 'active' as const,
    }),
    { related: () => ({ 'service-desc': '/api/v1/openapi.json', 'service-doc': '/api/docs' }) },
  ),
  resource(
    '/municipalities',
    'listMunicipalities',
    municipalitiesReplySchema,
    ({ geography, query }) => municipalitiesReply(geography, query['county']),
    { query: { county: countyParameter }, formats: [municipalitiesGeojson] },
  ),
  resource(
    '/municipality-boundaries',
    'getMunicipalityBoundaries',
    boundariesReplySchema,
    ({ geography }) => geography.boundaries as unknown as typeof exampleBoundaries,
    {
      query: {
        version: {
          description: localized('openapi', 'parameter.version'),
          example: '0f3a5c7e9b1d2468',
          allowed: ({ geography }) => [geography.boundariesHash],
          problem: 'unknown-version',
        },
      },
      example: exampleBoundaries,
      // The largest reply of every visit, made while the server starts.
      quality: 11,
      cacheControl: ({ version }) => (version === undefined ? 'no-cache' : 'public, max-age=31536000, immutable'),
    },
  ),
  resource('/counties', 'listCounties', countiesReplySchema, ({ geography }) => countiesReply(geography)),
  resource('/studies', 'listStudies', studiesReplySchema, ({ deps }) => studiesReply(deps.snapshots)),
  resource('/studies/{study}', 'getStudy', studyReplySchema, ({ snapshot }) => studyReply(snapshot)),
  resource(
    '/studies/{study}/published-totals',
    'listPublishedTotals',
    publishedTotalsReplySchema,
    ({ snapshot }) => publishedTotalsReply(snapshot),
    {
      files: {
        of: 'published',
        tables: ({ snapshot }) => publishedTables(snapshot, publishedTotalsReply(snapshot)),
        name: () => 'published-totals',
      },
    },
  ),
  resource('/studies/{study}/facts', 'listFacts', factsReplySchema, ({ snapshot, query }) => factsReply(snapshot, query), {
    // All of a report's facts fit in one reply for who wants them all.
    query: { limit: { ...limitParameter, maximum: 200 }, offset: offsetParameter },
    files: {
      of: 'facts',
      tables: ({ snapshot }) => factsTables(snapshot),
      name: () => 'published-facts',
    },
  }),
  resource('/studies/{study}/slides', 'listSlides', slidesReplySchema, ({ snapshot }) => slidesReply(snapshot)),
  resource('/studies/{study}/indicators', 'listIndicators', indicatorsReplySchema, ({ snapshot }) => indicatorsReply(snapshot)),
  resource(
    '/studies/{study}/indicators/{indicator}',
    'getIndicator',
    indicatorReplySchema,
    ({ snapshot, indicator, geography }) => fullIndicatorReply(snapshot, indicator, geography),
  ),
  resource(
    '/studies/{study}/municipalities',
    'listStudyMunicipalities',
    studyMunicipalitiesReplySchema,
    ({ snapshot, geography }) => studyMunicipalitiesReply(snapshot, geography),
  ),
  resource('/studies/{study}/municipalities/{code}', 'getMunicipalityProfile', profileReplySchema, profileAsked, {
    files: {
      of: 'municipality',
      tables: (asked) => municipalityTables(asked.snapshot, profileAsked(asked)),
      name: ({ snapshot, municipality }) => `${snapshot.provenance}-answers-${municipality.code}`,
    },
  }),
  resource(
    '/studies/{study}/municipalities/{code}/similarities',
    'listSimilarities',
    similaritiesReplySchema,
    ({ snapshot, municipality, geography, query }) => similaritiesReply(snapshot, municipality, geography, query),
    { query: { limit: limitParameter, offset: offsetParameter } },
  ),
  resource(
    '/studies/{study}/municipalities/{code}/suppositions',
    'supposeAnswers',
    suppositionsReplySchema,
    (asked) => suppositionsReply(asked.snapshot, asked.municipality, suppositionsOf(asked)),
    { query: supposedAnswers },
  ),
  resource('/studies/{study}/comparisons', 'compareMunicipalities', comparisonsReplySchema, comparisonAsked, {
    query: comparisonParameters,
    files: {
      of: 'comparison',
      tables: (asked) => {
        const scope = conditionsOf(asked).length === 0 ? null : scopeAsked(asked)
        return comparisonTables(asked.snapshot, asked.geography, comparisonAsked(asked), scope)
      },
      name: (asked) => `${asked.snapshot.provenance}-comparison-${comparedOf(asked).join('-')}`,
    },
  }),
  resource('/studies/{study}/crosstabs', 'crossIndicators', crosstabsReplySchema, crosstabAsked, {
    query: crosstabParameters,
    files: {
      of: 'crosstab',
      tables: (asked) => crosstabTables(asked.snapshot, asked.geography, crosstabAsked(asked), scopeAsked(asked)),
      name: (asked) => {
        const [x, y] = axesOf(asked)
        return `${asked.snapshot.provenance}-crosstab-${x.id}-${y.id}${selected(asked)}`
      },
    },
  }),
  resource('/studies/{study}/conditions', 'listConditions', conditionsReplySchema, ({ snapshot }) => conditionsReply(snapshot)),
  resource(
    '/studies/{study}/selections',
    'selectMunicipalities',
    selectionsReplySchema,
    (asked) => selectionsReply(asked.snapshot, conditionsOf(asked)),
    { query: selectionParameters },
  ),
  resource(
    '/studies/{study}/answers',
    'listAnswers',
    answersReplySchema,
    (asked) => answersReply(asked.snapshot, asked.geography, tableAsked(asked), asked.query),
    {
      query: (asked) => ({
        ...selectionParameters(asked),
        county: countyParameter,
        variables: variablesParameter(asked),
        limit: rowLimitParameter,
        offset: offsetParameter,
      }),
      files: { of: 'answers', tables: (asked) => answersFile(tableOf(asked)), name: answersName },
      formats: [geojson],
      related: (address, query) => ({
        describedby: `${address('/studies/{study}/variables')}?format=csv`,
        alternate: workbookAddress(address('/studies/{study}/answers'), query),
      }),
    },
  ),
  resource('/studies/{study}/variables', 'listVariables', variablesReplySchema, ({ snapshot }) => variablesReply(snapshot), {
    files: {
      of: 'variables',
      tables: ({ snapshot }) => codeBookTables(snapshot),
      name: () => 'code-book',
    },
    related: (address) => ({ describes: address('/studies/{study}/answers') }),
  }),
  resource('/centres', 'listCentres', centresReplySchema, ({ geography }) => centresReply(geography)),
  resource('/centres/{centre}', 'getCentre', centreSchema, ({ geography, centre }) => centreReply(centre, geography)),
]
