import { describe, expect, it } from 'vitest'
import { formatList } from '../../api/domain/words/format.ts'
import { indicatorTexts } from '../../api/domain/words/answerLabel.ts'
import { describeValue } from '../../api/domain/words/valueLabel.ts'
import { readPage } from './support/pageApp.ts'
import { askJson } from './support/replyOf.ts'
import { studyId, testApp, testDeps } from './support/testApp.ts'
import { only, pageOf, pictureOf, wordsOf } from '../support/markup.ts'
import { indicatorOf, snapshot } from '../unit/api/pictures/support.ts'

const app = testApp()
const placeOf = (code: string) => {
  const place = testDeps.geography.municipalityByCode.get(code)
  if (!place) throw new Error(code)
  return place
}

/** Where a person meets a municipality's value: first page, link preview, picture, answers' own words, and what the map says. */
async function toldOf(id: string, code: string): Promise<Record<string, string>> {
  const indicator = indicatorOf(id)
  const page = pageOf((await readPage(`/kommun/${code}?indikator=${id}`)).html)
  const profile = await askJson(app, `/api/v1/studies/${studyId}/municipalities/${code}`)
  const answers = profile.body['answers'] as { question: string; label: { sv: string } }[]
  const picture = await app.request(`/maps/${studyId}/${id}.svg?codes=${code}`)
  return {
    page: wordsOf(page.body),
    preview: only(page, 'meta[name=description]').getAttribute('content') ?? '',
    picture: wordsOf(pictureOf(await picture.text()).documentElement),
    profile: answers.find(({ question }) => question === id)?.label.sv ?? '',
    map: describeValue(
      placeOf(code),
      indicator,
      indicator.values.find((each) => each.code === code),
      null,
      'sv',
      indicatorTexts('sv'),
    ),
  }
}

describe('a value is called the same wherever a person reads it', () => {
  const quantities = snapshot.study.questions.filter(({ indicator, unitOne }) => indicator && unitOne)
  it.each(quantities.map(({ id, unit, unitOne }) => [id, unitOne?.sv ?? '', unit?.sv ?? '']))(
    '%s of exactly one is one %s',
    async (id, one, several) => {
      const found = indicatorOf(id).values.find(({ value }) => value === 1)
      if (!found) throw new Error(`Nobody has one ${id}`)
      for (const [where, words] of Object.entries(await toldOf(id, found.code))) {
        expect(words, where).toMatch(new RegExp(`(^|[^\\d,])1 ${one}(?!\\p{L})`, 'u'))
        expect(words, where).not.toMatch(new RegExp(`(^|[^\\d,–])1 ${several}(?!\\p{L})`, 'u'))
      }
    },
  )

  it('several answers are listed with the language’s conjunction', async () => {
    const indicator = indicatorOf('target-sector')
    const given = indicator.values.find(({ classes }) => classes.length === 2)
    const labels = indicator.classes.filter(({ id }) => given?.classes.includes(id)).map(({ label }) => label.sv)
    const { page: _columns, ...told } = await toldOf('target-sector', given?.code ?? '')
    const listed = formatList(labels, 'sv').toLowerCase()
    expect(listed).toContain(' och ')
    for (const [where, words] of Object.entries(told)) expect(words.toLowerCase(), where).toContain(listed)
  })
})
