import { describe, expect, it } from 'vitest'
import { countyShortName } from '../../api/domain/words/answerSentence.ts'
import { readDocument } from './support/pageApp.ts'
import { testDeps } from './support/testApp.ts'

const { municipalities, counties, centres } = testDeps.geography
/** What an answer is called may be a place as well: such are not looked for. */
const answers = new Set(
  [...testDeps.snapshots.values()].flatMap(({ study }) =>
    study.questions.flatMap(({ options }) => options.map(({ label }) => label.sv)),
  ),
)
const names = new Set(
  [
    ...municipalities.map(({ name }) => name),
    ...counties.flatMap(({ name }) => [name, countyShortName(name)]),
    ...centres.flatMap(({ name }) => name ?? []),
    'Lärkartan',
  ].filter((name) => !answers.has(name)),
)
/** One of them or several; a fact's id. */
const isOnlyNames = (text: string): boolean =>
  text.split(/, | – | och | and /).every((part) => names.has(part) || /^[FD]\d+$/.test(part))

/** Texts of a page that a translator would take for words. */
function takenForWords(page: Document): string[] {
  const taken: string[] = []
  const look = (node: ChildNode): void => {
    if (node.nodeType === 3) {
      const text = (node.textContent ?? '').replace(/^[\s·+(]+|[\s·)]+$/g, '')
      if (isOnlyNames(text)) taken.push(text)
      return
    }
    if (node.nodeType !== 1) return
    const element = node as Element
    const isPassedOver =
      element.getAttribute('translate') === 'no' || /^(script|style|template|title|svg)$/i.test(element.tagName)
    if (!isPassedOver) element.childNodes.forEach(look)
  }
  look(page.documentElement)
  return taken
}

const pages = [
  '/?lan=18&klass=1&indikator=staffing&urval=needs-inventory:yes',
  '/?sprak=en&form=rutor&kommuner=0484,1980',
  '/kommun/0484',
  '/kommun/0331?sprak=en&andrat=needs-inventory:yes',
  '/larcentrum/viadidakt',
  '/jamfor?kommuner=0484,1980',
  '/korsa',
  '/korsa?lan=18',
  '/tabell',
  '/tabell?gruppera=lan',
  '/rapporten',
  '/om',
  '/kommun/9999',
  '/inbaddad/staffing?lan=18',
  '/inbaddad/staffing?stilla=ja',
]

describe('names of places and of ours, and what facts are numbered', () => {
  it.each(pages)('are not for a translator on %s', async (address) => {
    const page = await readDocument(address)
    expect(takenForWords(page)).toEqual([])
  })

  it('are found where a page does not say so', async () => {
    const page = await readDocument('/kommun/0331')
    for (const element of page.querySelectorAll('[translate]')) element.removeAttribute('translate')
    expect(takenForWords(page)).toEqual(expect.arrayContaining(['Lärkartan', 'Heby', 'Uppsala län', 'Enköping', 'F43']))
  })
})
