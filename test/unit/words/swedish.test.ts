import { describe, expect, it } from 'vitest'
import { groups, textsOf } from './catalogue.ts'
import { otherTexts, sources, textsIn, type CodeText } from './sources.ts'

/** Words that make a text Swedish though none of its letters are. */
const common = /(?<![\w-])(och|inte|som|till|med|det|den|ett|eller|av|kommun(er|en)?|svar|saknas|finns|visar?)(?![\w-])/i

/** Texts of the catalogue that are not the same in English: one of these in code is a copy. Single lower-case words are ids. */
const ours: ReadonlySet<string> = new Set(
  [...groups.keys()].flatMap((group) => {
    const english = textsOf(group, 'en')
    return [...textsOf(group, 'sv')].flatMap(([key, text]) =>
      english.get(key) === text || !/[A-ZÅÄÖ ]/.test(text) || text.length < 3 ? [] : text,
    )
  }),
)

const isSwedish = (text: string): boolean => /[åäö]/i.test(text) || (/\s/.test(text) && common.test(text)) || ours.has(text)

/** Where Swedish may stand in code, which of it, and why. A folder ends in a slash. */
const allowed: readonly { readonly where: string; readonly what?: RegExp; readonly why: string }[] = [
  { where: 'api/domain/map/textWidth.ts', what: /^[a-zåäö]+$/i, why: 'letters by their width' },
  { where: 'api/domain/map/tiles.ts', what: /^(köping|näs)$/, why: 'where a place name is broken' },
  { where: 'api/replies/places.ts', what: /^Södermanlands län$/, why: 'a row of the register, in an example' },
  { where: 'web/parts/search/findEntries.ts', why: 'words that people search by, in either language, which are never shown' },
  { where: 'web/index.html', what: /^Lärkartan$/, why: 'the name, before the server has put the title of the view there' },
  { where: 'web/embed.html', what: /^Lärkartan$/, why: 'the name, before the server has put the title of the map there' },
]

const found: readonly CodeText[] = [...sources.flatMap(textsIn), ...otherTexts].filter(({ text }) => isSwedish(text))
const allows = ({ where, what }: (typeof allowed)[number], { file, text }: CodeText): boolean =>
  (where.endsWith('/') ? file.startsWith(where) : file === where) && (what?.test(text) ?? true)

describe('Swedish in code', () => {
  it('stands in the catalogue and the studies alone', () => {
    const strays = found.filter((text) => !allowed.some((each) => allows(each, text)))
    expect(strays.map(({ file, line, text }) => `${file}:${line} ${text}`)).toEqual([])
  })

  it.each(allowed.map((each) => [each.where, each]))('is still there where it is allowed: %s', (_where, each) => {
    expect(found.filter((text) => allows(each, text)).length).toBeGreaterThan(0)
  })

  it.each([
    ['a letter', 'Kommungränser', true],
    ['a word', 'Kommuner som svarade', true],
    ['a copy of one of our texts', 'Kopierat', true],
    ['English', 'The municipality does not answer', false],
    ['a part of an address', 'kommun', false],
    ['a name of a style', 'map-med', false],
  ])('is known by %s', (_by, text, expected) => {
    expect(isSwedish(text)).toBe(expected)
  })
})
