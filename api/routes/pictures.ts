import { type Context, Hono } from 'hono'
import { readSection } from '../domain/address/parseAddress.ts'
import { heldKeys } from '../domain/legend/classKey.ts'
import type { Language } from '../domain/study/localized.ts'
import { localized } from '../domain/words/catalogue.ts'
import type { RenderPng } from '../formats/png.ts'
import type { AppEnv } from '../http/appEnv.ts'
import type { Deps } from '../http/deps.ts'
import { Problem } from '../http/problem.ts'
import { readQuery, withoutOthers } from '../http/readQuery.ts'
import type { QueryParameters } from '../http/resource.ts'
import { addressOf, sendPage } from '../http/sendRepresentation.ts'
import { TaskQueue } from '../http/taskQueue.ts'
import {
  drawComparison,
  drawCrosstab,
  drawMap,
  drawProfile,
  drawSupposed,
  drawTable,
  type PictureAsked,
} from '../pictures/pictures.ts'
import { questionsPicture, staircasePicture } from '../pictures/reportPictures.ts'
import { slidePicture } from '../pictures/slidePicture.ts'
import { summaryOf } from '../replies/indicators.ts'
import { type Asked, askedOf, axesOf, comparedOf, conditionsOf, suppositionsOf } from './asked.ts'
import {
  boxParameter,
  choice,
  codesParameter,
  comparisonParameters,
  countyParameter,
  crosstabParameters,
  pictureParameters,
  selectionParameters,
  supposedAnswers,
  widthParameter,
} from './parameters.ts'

/** A picture the server draws: what it may be asked, and the drawing. */
interface PictureKind {
  readonly query?: (asked: Asked) => QueryParameters
  readonly draw: (picture: PictureAsked, asked: Asked) => string
}

const ofMunicipality = { code: codesParameter('code', 1) }

const kinds: Readonly<Record<string, PictureKind>> = {
  staircase: {
    draw: ({ snapshot, language, taken }) => {
      const { report, shortTitle } = snapshot.study
      if (report === undefined)
        throw new Problem('unknown-address', localized('problems', 'detail.noReport', { study: shortTitle }))
      return staircasePicture(snapshot, report, language, taken)
    },
  },
  questions: { draw: ({ snapshot, language, taken }) => questionsPicture(snapshot, language, taken) },
  crosstab: {
    query: (asked) => ({ ...crosstabParameters(asked), share: choice('share', ['row', 'column']) }),
    draw: (picture, asked) => drawCrosstab(picture, axesOf(asked), asked.query['share']),
  },
  comparison: {
    query: (asked) => ({ ...comparisonParameters(asked), answers: choice('answers', ['all', 'none'], 'none') }),
    draw: (picture, asked) => drawComparison(picture, comparedOf(asked), asked.query['answers'] !== 'none'),
  },
  table: {
    query: (asked) => ({ county: countyParameter, ...selectionParameters(asked) }),
    draw: drawTable,
  },
  profile: {
    query: () => ofMunicipality,
    draw: (picture, asked) => drawProfile(picture, asked.municipality),
  },
  supposed: {
    query: (asked) => ({ ...ofMunicipality, ...supposedAnswers(asked) }),
    draw: (picture, asked) => drawSupposed(picture, asked.municipality, suppositionsOf(asked)),
  },
}

/** A slide of the study's talk, counted from 1. */
const slide = (number: number): PictureKind => ({
  query: () => ({ names: choice('names', ['shown', 'hidden'], 'hidden') }),
  draw: (picture, { query }) => {
    const { slides } = picture.snapshot.story
    const found = slides[number - 1]
    if (found !== undefined) return slidePicture({ ...picture, slide: found, number, namesHidden: query['names'] === 'hidden' })
    const detail = localized('problems', 'detail.noSuchSlide', { slide: number, slides: slides.length })
    throw new Problem('unknown-slide', detail, { allowedValues: [`1–${slides.length}`] })
  },
})

/** What there is a picture of besides the map; each slide has one. */
export const pictureNames = [...Object.keys(kinds), 'slide-[1-9][0-9]{0,5}']

const map: PictureKind = {
  query: (asked) => {
    const { kind, classes } = asked.indicator
    const options = classes.map(({ id }) => id)
    return {
      ...selectionParameters(asked),
      county: countyParameter,
      // Of a multiple answer, the first unless given; other kinds of indicator have none.
      option: { ...choice('option', kind === 'multiple' ? options : [], options[0]), isOfPath: true },
      form: choice('form', ['map', 'tiles'], 'tiles'),
      bbox: boxParameter,
      // As one that is held in the legend.
      class: { ...choice('class', heldKeys(summaryOf(asked.indicator, asked.snapshot))), isOfPath: true },
      // No learning centre serves more, and more could not be told apart.
      codes: codesParameter('outlined'),
    }
  },
  draw: (picture, { indicator, query }) =>
    drawMap({
      ...picture,
      indicator,
      option: query['option'] ?? null,
      form: query['form'] === 'tiles' ? 'tiles' : 'map',
      section: readSection(query['bbox'] ?? ''),
      pinned: query['class'] ?? null,
      codes: query['codes']?.split(',') ?? [],
    }),
}

/** What the pictures may be asked, together: of each, its own. */
export const pictureQuery = (asked: Asked): QueryParameters =>
  Object.assign(
    pictureParameters(true),
    ...[...Object.values(kinds), slide(1)].map(({ query }) => query?.(asked)),
  ) as QueryParameters

/** What each picture takes besides what all do: "table (county, filter)". */
export const pictureList = (asked: Asked): string =>
  Object.entries({ ...kinds, 'slide-1': slide(1) })
    .map(([name, { query }]) => (query ? `${name} (${Object.keys(query(asked)).join(', ')})` : name))
    .join(', ')

export const mapQuery = (asked: Asked): QueryParameters => ({ ...map.query?.(asked), ...pictureParameters(true) })

/** Ten seconds' work for large pictures: who comes after that is better told than kept waiting. */
const mostWaiting = 8

/** An address with its parameters in alphabetical order: the same picture, however it was asked for. */
function inOrder(address: string): string {
  const [path = '', query] = address.split('?', 2)
  return query === undefined ? path : `${path}?${query.split('&').toSorted().join('&')}`
}

/**
 * Pictures complete in themselves: `/maps/{study}/{indicator}` and, of what the other views show, `/pictures/{study}/{picture}`, as `.svg`
 * and `.png`, each slide of the talk among them. Those in pixels wait for each other, and what they show is drawn when it is their turn: an SVG is a hundred times a
 * question's size.
 */
export function pictureRoutes(deps: Deps, renderPng: RenderPng): Hono<AppEnv> {
  const app = new Hono<AppEnv>()
  const queue = new TaskQueue({ atOnce: 1, mostWaiting })
  const { geography, maps } = deps

  const send = (c: Context<AppEnv>, kind: PictureKind, params: Readonly<Record<string, string>>, isPng: boolean) => {
    const address = withoutOthers(addressOf(c.req.url))
    return sendPage(c, inOrder(address), async (gone) => {
      const named = askedOf(deps, params, {})
      const { hash: version } = named.snapshot
      const parameters = { ...kind.query?.(named), ...pictureParameters(isPng) }
      const query = readQuery(address, parameters, deps)
      const code = query['code'] ?? [...geography.municipalityByCode.keys()].toSorted()[0] ?? ''
      const asked = askedOf(deps, { code, ...params }, query)
      const language: Language = query['lang'] === 'en' ? 'en' : 'sv'
      const scope = { county: query['county'] ?? null, conditions: conditionsOf(asked) }
      const draw = () =>
        kind.draw({ geography, maps, snapshot: asked.snapshot, ...scope, language, taken: query['date'] ?? null }, asked)
      if (!isPng) return { content: draw(), contentType: 'image/svg+xml; charset=utf-8', version, headersOf: 'api' }
      const width = Number(query['width'] ?? widthParameter.default)
      const png = await queue.run(async () => renderPng(draw(), width), gone)
      return { content: png, contentType: 'image/png', version, headersOf: 'api' }
    })
  }

  app.get('/maps/:study/:file{[^/]+\\.(?:svg|png)}', (c) => {
    const { study, file } = c.req.param()
    return send(c, map, { study, indicator: file.slice(0, -'.svg'.length) }, file.endsWith('.png'))
  })
  app.get('/pictures/:study/:slide{slide-[1-9]\\d{0,5}\\.(?:svg|png)}', (c) => {
    const { study, slide: file } = c.req.param()
    return send(c, slide(Number(/\d+/.exec(file)?.[0])), { study }, file.endsWith('.png'))
  })
  for (const [name, kind] of Object.entries(kinds))
    for (const ending of ['svg', 'png'])
      app.get(`/pictures/:study/${name}.${ending}`, (c) => send(c, kind, { study: c.req.param('study') }, ending === 'png'))
  return app
}
