import { parse as parseCsv } from 'csv-parse/sync'
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import type { Deps } from '../../api/http/deps.ts'
import { exampleAddress } from '../../api/openapi/operation.ts'
import { readData } from '../../api/data/readData.ts'
import { resources } from '../../api/routes/resources.ts'
import { startFailure } from '../../api/startFailure.ts'
import { only, pageOf, wordsOf } from '../support/markup.ts'
import { copyOfGeodata } from '../support/temporaryFolder.ts'
import { pageDeps } from './support/pageApp.ts'
import { askJson } from './support/replyOf.ts'
import { studyId, testApp, testDeps } from './support/testApp.ts'

const first = join(import.meta.dirname, '..', '..', 'geodata', 'studies', studyId)

/** A question that the second study does not have. */
const dropped = 'project-level'

interface StudyFile {
  readonly current: boolean
  readonly questions: readonly { readonly id: string }[]
  readonly rubric: { readonly dimensions: readonly object[] }
}

/** The folder geodata/ with a second study: the first without its report, its published figures and its last question. */
function withSecond(id: string, change: object = {}, ...whenOver: Parameters<typeof copyOfGeodata>): string {
  const folder = copyOfGeodata(...whenOver)
  const second = join(folder, 'studies', id)
  mkdirSync(second)
  cpSync(join(first, 'facts.yaml'), join(second, 'facts.yaml'))
  const { questions, rubric, ...study } = parse(readFileSync(join(first, 'study.yaml'), 'utf8'), {
    maxAliasCount: -1,
  }) as StudyFile
  const title = { sv: 'Den andra enkäten', en: 'The other survey' }
  const definition = {
    ...study,
    ...{ id, current: false, title, shortTitle: title, defaultIndicator: 'broker-maturity' },
    ...{ suggestedComparisons: [], openingFigures: [], publishedTotals: [], statements: [], jointBounds: [] },
    ...{ report: undefined, crossedIndicators: undefined },
    questions: questions.filter((question) => question.id !== dropped),
    rubric: {
      ...rubric,
      dimensions: rubric.dimensions.map((one) => ({ ...one, criticalArea: undefined, developmentAreas: undefined })),
    },
    ...change,
  }
  writeFileSync(join(second, 'study.yaml'), stringify(definition, { aliasDuplicateObjects: false }))
  const rows: string[][] = parseCsv(readFileSync(join(first, 'example-answers.csv'), 'utf8'))
  const out = rows[0]?.indexOf(dropped)
  writeFileSync(
    join(second, 'example-answers.csv'),
    rows.map((row) => `${row.filter((_, column) => column !== out).join(',')}\n`).join(''),
  )
  return folder
}

const views = ['/', '/kommun/0484', '/larcentrum/campus-nykoping', '/jamfor', '/korsa', '/tabell', '/rapporten', '/om']
const origin = 'https://karta.example.se'

describe.each(['a-survey', 'z-survey'])('two studies, the second called %s', (secondId) => {
  const deps: Deps = { ...testDeps, ...readData(withSecond(secondId, {}, afterAll)), ...pageDeps }
  const app = testApp(deps, {
    reportError: (error) => {
      throw error
    },
  })
  const both = [
    { id: studyId, name: 'Förstudien 2008', other: 'Den andra enkäten', first: 'needs-inventory', hasReport: true },
    { id: secondId, name: 'Den andra enkäten', other: 'Förstudien 2008', first: 'broker-maturity', hasReport: false },
  ]
  const pageAt = async (address: string): Promise<Document> => {
    const response = await app.request(address)
    expect(response.status, address).toBe(200)
    return pageOf(await response.text())
  }
  const studyOf = (page: Document): string => wordsOf(only(page, '[data-study]'))

  it('tells in the list of studies which is the current', async () => {
    const { body } = await askJson(app, '/api/v1/studies')
    const listed = body['studies'] as { id: string; current: boolean; hasReport: boolean }[]
    expect(listed.map(({ id }) => id)).toEqual([studyId, secondId].toSorted())
    for (const { id, current, hasReport } of listed) expect([current, hasReport]).toEqual([id === studyId, id === studyId])
  })

  it.each(views)('%s shows the current study where none is named, and says so of one that there is not', async (path) => {
    expect(studyOf(await pageAt(path))).toBe('Förstudien 2008')
    const page = await pageAt(`${path}?studie=nope`)
    expect(studyOf(page)).toBe('Förstudien 2008')
    expect(wordsOf(only(page, '[data-notes]'))).toContain('Studien ”nope” finns inte.')
    for (const link of page.querySelectorAll('[data-views] a')) expect(link.getAttribute('href')).not.toContain('nope')
  })

  describe.each(both)('of which $id', ({ id, name, other, first, hasReport }) => {
    const asked = `studie=${id}`

    it.each(views)('is shown by %s, whose links carry it along', async (path) => {
      const page = await pageAt(`${path}?${asked}`)
      expect(studyOf(page)).toBe(name)
      // What the page was drawn with tells of all studies; nothing that is read does.
      page.querySelectorAll('script').forEach((script) => script.remove())
      expect(wordsOf(page.body).includes(other)).toBe(false)
      const links = [...page.querySelectorAll('[data-views] a')].map((link) => link.getAttribute('href') ?? '')
      expect(links.some((href) => href.startsWith('/rapporten'))).toBe(hasReport)
      expect(links.length).toBeGreaterThan(4)
      for (const href of links) expect(href).toContain(asked)
      for (const link of page.querySelectorAll('link[hreflang]')) expect(link.getAttribute('href')).toContain(asked)
      expect(only(page, 'meta[property="og:url"]').getAttribute('content')).toContain(asked)
      expect(only(page, 'meta[property="og:image"]').getAttribute('content')).toContain(`/${id}/`)
    })

    it('has its report told or missed at the report’s address', async () => {
      const page = await pageAt(`/rapporten?${asked}`)
      const words = wordsOf(only(page, 'main'))
      expect(words.includes('har ingen rapport att visa här')).toBe(!hasReport)
      expect(page.querySelectorAll('#staircase > ol > li, #staircase div > ol > li').length).toBe(hasReport ? 6 : 0)
    })

    it('is what every resource of it answers from', async () => {
      const own = resources.filter(({ params }) => 'study' in params)
      expect(own.length).toBeGreaterThan(8)
      for (const resource of own) {
        const filled = exampleAddress(resource, deps).replace(studyId, id)
        const { status, body } = await askJson(app, filled)
        expect(status, filled).toBe(200)
        const studies = JSON.stringify(body).match(/(?<=\/studies\/)[a-z0-9-]+/g)
        expect([...new Set(studies)], filled).toEqual([id])
        expect(resource.schema.parse(body), filled).toEqual(body)
      }
      const { body } = await askJson(app, `/api/v1/studies/${id}`)
      expect(body['hasReport']).toBe(hasReport)
      expect((body['staircaseSteps'] as unknown[]).length).toBe(hasReport ? 6 : 0)
      for (const format of ['csv', 'xlsx'])
        expect((await app.request(`/api/v1/studies/${id}/facts?format=${format}`)).status).toBe(200)
    })

    it('is named by its maps and pictures', async () => {
      const code = 'code=0484'
      for (const picture of [
        `/maps/${id}/needs-inventory.svg`,
        ...['questions.svg', 'crosstab.svg', 'table.svg', 'comparison.svg?codes=0484,1980', `profile.svg?${code}`].map(
          (file) => `/pictures/${id}/${file}`,
        ),
      ]) {
        const response = await app.request(picture)
        expect(response.status, picture).toBe(200)
        expect(await response.text(), picture).toContain(name)
      }
      expect((await app.request(`/maps/${id}/${dropped}.svg`)).status).toBe(hasReport ? 200 : 404)
    })

    it('has the staircase of its report, or no such picture', async () => {
      const response = await app.request(`/pictures/${id}/staircase.svg`)
      expect(response.status).toBe(hasReport ? 200 : 404)
      if (!hasReport) expect(await response.json()).toMatchObject({ detail: `${name} har ingen rapport att rita ur.` })
    })

    it('is shown in other sites’ frames', async () => {
      for (const more of ['', '&stilla=ja']) {
        const frame = await pageAt(`/inbaddad/needs-inventory?${asked}${more}`)
        expect(wordsOf(only(frame, '.embed-where'))).toContain(name)
        expect(only(frame, 'a#open').getAttribute('href')).toContain(asked)
      }
      expect((await app.request(`/inbaddad/${dropped}?${asked}`)).status).toBe(hasReport ? 200 : 404)
      const { status, body } = await askJson(app, `/oembed?url=${encodeURIComponent(`${origin}/?${asked}`)}`)
      expect(status).toBe(200)
      expect(body['html']).toContain(`${origin}/inbaddad/${first}?${asked}`)
    })
  })
})

describe('a start with two studies', () => {
  const failureOf = (folder: string): string => {
    try {
      readData(folder)
    } catch (error) {
      return startFailure(error, false)
    }
    throw new Error('nothing is said')
  }

  it('fails where both are the current, or have one id, at the line that says so', () => {
    const twice = withSecond('z-survey', { current: true })
    expect(failureOf(twice)).toBe(
      `${join(twice, 'studies', 'z-survey', 'study.yaml')}:2 current: "${studyId}" is the current study already`,
    )
    const same = withSecond('z-survey', { id: studyId })
    expect(failureOf(same)).toBe(
      `${join(same, 'studies', 'z-survey', 'study.yaml')}:1 id: "${studyId}" is another study's id already`,
    )
  })

  it('fails where none is the current, naming the files', () => {
    const none = withSecond('z-survey')
    const file = join(none, 'studies', studyId, 'study.yaml')
    writeFileSync(file, readFileSync(file, 'utf8').replace('current: true', 'current: false'))
    expect(failureOf(none)).toBe(`${file}, ${join(none, 'studies', 'z-survey', 'study.yaml')} current: must be true in one study`)
  })

  it('fails where a study would compare a municipality that is not of the region', () => {
    const wrong = withSecond('z-survey', { suggestedComparisons: [['0484', '0180']] })
    expect(failureOf(wrong)).toMatch(/study\.yaml:\d+ suggestedComparisons\.0\.1: no municipality "0180" in the region$/)
  })
})
