import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AnswersFileError, formatAnswers, parseAnswers } from '../../../../api/data/answersFile.ts'
import { arbitraryTable } from '../domain/study/arbitraryAnswers.ts'
import { smallCodes, smallCsv, smallStudy } from '../domain/study/smallStudy.ts'

const parse = (csv: string) => parseAnswers(csv, smallStudy, smallCodes, 'answers.csv')

/** What a broken file is told, one problem a line. */
function complaints(csv: string): string[] {
  try {
    parse(csv)
  } catch (error) {
    if (error instanceof AnswersFileError) return error.message.split('\n')
    throw error
  }
  return []
}

describe('a file of answers', () => {
  it('is read into one row a municipality, in code order', () => {
    const [header = '', ...rows] = smallCsv.trim().split('\n')
    const table = parse([header, ...rows.toReversed()].join('\n'))
    expect(table.map(({ code }) => code)).toEqual(smallCodes)
    expect(table[0]?.answers).toMatchObject({
      works: { kind: 'option', option: 'yes' },
      reason: { kind: 'missing', reason: 'not-asked' },
      sector: { kind: 'options', options: ['public', 'own'] },
      posts: { kind: 'quantity', quantity: 1.5 },
    })
    expect(table[0]?.provenance).toBe('example')
  })

  it('is written as it was read', () => {
    expect(formatAnswers(smallStudy, parse(smallCsv))).toBe(smallCsv)
  })

  it('comes back the same through writing and reading, whatever the answers', () => {
    fc.assert(
      fc.property(arbitraryTable(smallStudy, smallCodes), (table) => {
        expect(parse(formatAnswers(smallStudy, table))).toEqual(table)
      }),
    )
  })

  it('may start with a byte order mark, have blank lines, blanks in cells and options in any order', () => {
    const untidy = `\uFEFF${smallCsv.replace('public;own', 'own; public').replace('\n0319', '\n\n0319').replace(',1.5,', ', 1.5 ,')}`
    expect(parse(untidy)).toEqual(parse(smallCsv))
  })
})

describe('a broken file of answers', () => {
  it.each([
    [
      'an unknown option',
      'public;own',
      'public;state',
      /^answers\.csv:2 sector: ”public;state” går inte; .*public, own, private/,
    ],
    ['an option named twice', 'public;own', 'public;public', /^answers\.csv:2 sector: ”public;public” går inte/],
    [
      'two options where one is allowed',
      'remit',
      'remit;other',
      /^answers\.csv:3 reason: ”remit;other” går inte; tillåtet är remit, other/,
    ],
    ['an empty cell', 'public;own', '', /^answers\.csv:2 sector: ”” går inte/],
    [
      'an unknown reason',
      ',!not-applicable',
      ',!missing',
      /^answers\.csv:3 posts: ”!missing” går inte; .*!no-answer.*!uncertain$/,
    ],
    ['a derived reason', ',!not-applicable', ',!insufficient', /^answers\.csv:3 posts: ”!insufficient” går inte/],
    ['a decimal comma', ',1.5,', ',"1,5",', /^answers\.csv:2 posts: ”1,5” går inte; tillåtet är ett tal med decimalpunkt/],
    ['a quantity that is not finite', ',1.5,', ',Infinity,', /^answers\.csv:2 posts: ”Infinity” går inte/],
    ['a quantity outside every class', ',1.5,', ',7,', /^answers\.csv:2 posts: ”7” går inte; .*\[0\.05, 0\.5\) \[0\.5, 4\.01\)/],
    [
      'an answer of a municipality that did not take part',
      '1880,example,no,!no-answer',
      '1880,example,no,yes',
      /^answers\.csv:4 works: ska vara !no-answer/,
    ],
    [
      'an answer the filter left unasked',
      'yes,!not-asked,public',
      'yes,other,public',
      /^answers\.csv:2 reason: ska vara !not-asked, eftersom .* works är no$/,
    ],
    [
      'an answer where the question does not apply',
      ',!not-applicable',
      ',2',
      /^answers\.csv:3 posts: ska vara !not-applicable, eftersom .* centre är none$/,
    ],
    [
      'a rule’s reason where the question was asked',
      'public;own',
      '!not-asked',
      /^answers\.csv:2 sector: !not-asked går inte, .*!no-answer, !not-published, !uncertain$/,
    ],
    [
      'participation left open',
      '1880,example,no',
      '1880,example,!uncertain',
      /^answers\.csv:4 participation: frågan om medverkan/,
    ],
    [
      'an unknown provenance',
      '0305,example',
      '0305,published',
      /^answers\.csv:2 provenance: tillåtet är example eller collected/,
    ],
    [
      'an unknown municipality',
      '0305,example',
      '0180,example',
      /^answers\.csv:2 code: okänd kommunkod ”0180”; tillåtna är 0305, 0319, 1880/,
    ],
    ['a municipality twice', '0305,example', '0319,example', /^answers\.csv:3 code: kommunen 0319 har redan en rad/],
    ['a missing cell', ',all\n', '\n', /^answers\.csv:2: raden har 13 celler, ska ha 14/],
    ['a quotation mark that never ends', 'public;own', '"public', /^answers\.csv:\d+: filen är inte läsbar CSV/],
    ['an unknown column', 'works', 'worked', /^answers\.csv:1 works: kolumnen saknas/],
    ['a column twice', 'code,', 'code,code,', /^answers\.csv:1 code: kolumnen finns två gånger/],
  ])('with %s is told where and what is allowed', (_name, from, to, complaint) => {
    const broken = smallCsv.replace(from, to)
    expect(broken).not.toBe(smallCsv)
    expect(complaints(broken)[0]).toMatch(complaint)
  })

  it('is told of a municipality without a row, of mixed provenance and of an empty file', () => {
    expect(complaints(smallCsv.replace(/0319.*\n/, ''))).toEqual(['answers.csv code: rad saknas för 0319'])
    expect(complaints(smallCsv.replace('0319,example', '0319,collected'))[0]).toMatch(/samma ursprung/)
    expect(complaints('')).toHaveLength(14)
  })

  it('is told all its problems at once, in line order', () => {
    const broken = smallCsv.replace('1880,example,no', '1880,other,no').replace('public;own', 'state').replace('remit', 'stuff')
    expect(complaints(broken).map((line) => line.slice(0, line.indexOf(': ')))).toEqual([
      'answers.csv:2 sector',
      'answers.csv:3 reason',
      'answers.csv:4 provenance',
      'answers.csv provenance',
    ])
  })

  it('is told in both languages', () => {
    try {
      parse(smallCsv.replace('remit', 'stuff'))
      expect.unreachable()
    } catch (error) {
      expect(error).toMatchObject({
        problems: [{ line: 3, column: 'reason', text: { en: expect.stringMatching(/^“stuff” is not allowed/) } }],
      })
    }
  })
})
