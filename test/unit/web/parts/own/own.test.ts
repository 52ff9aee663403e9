import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseFacts } from '../../../../../api/data/factsFile.ts'
import { parseStudy } from '../../../../../api/data/parseStudy.ts'
import { parseStory } from '../../../../../api/data/storyFile.ts'
import { startAddress, type Address } from '../../../../../api/domain/address/address.ts'
import {
  freeId,
  mostWords,
  shortEnough,
  type Shown,
  type Slide,
  sourceKinds,
  wordCount,
  written,
} from '../../../../../api/domain/study/story.ts'
import { readKept } from '../../../../../web/parts/own/ownStory.ts'
import { carries, packFragment, unpackFragment } from '../../../../../web/parts/own/sharing.ts'
import { storyChecker } from '../../../../../web/parts/own/storyChecker.ts'
import { slidesSeen } from '../../../../../web/parts/own/useSeen.ts'

const folder = 'geodata/studies/forstudie-2008'
const read = (name: string) => readFileSync(`${folder}/${name}`, 'utf8')
const facts = parseFacts(read('facts.yaml'), 'facts.yaml')
const study = parseStudy(read('study.yaml'), 'study.yaml', facts)
const codes = ['0305', '0484', '1880', '1984']
const checker = storyChecker({
  askable: new Map([
    ['broker-maturity', ['0', '1', '2', '3', 'missing-insufficient']],
    ['needs-inventory', ['yes', 'no']],
  ]),
  indicators: ['broker-maturity', 'needs-inventory'],
  questions: ['needs-inventory', 'staffing'],
  steps: { staircase: 5, timeline: 4 },
  facts,
  codes,
})

/** Text as people write it, and as nobody does: quotes, colons, line ends, signs that mean something in YAML. */
const text = (longest: number) =>
  fc
    .oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: longest }),
      fc.constantFrom('0484', 'ja', 'null', '- # :', '"', "'", '1e3', '~', 'a: b', ' två  ord ', '| \n > rad'),
    )
    .filter((each) => each.length <= longest && wordCount(each) <= mostWords)
const both = (longest: number) => fc.record({ sv: text(longest), en: text(longest) })
const optional: { requiredKeys: [] } = { requiredKeys: [] }
const shows: fc.Arbitrary<Shown> = fc.oneof(
  fc
    .tuple(
      fc.record({
        kind: fc.constant('map' as const),
        indicator: fc.constantFrom('broker-maturity', 'needs-inventory'),
        form: fc.constantFrom('map' as const, 'tiles' as const),
      }),
      fc.record(
        {
          county: fc.constantFrom('04', '18'),
          municipality: fc.constantFrom(...codes),
          filter: fc.constant('needs-inventory:yes,no~broker-maturity:0'),
        },
        optional,
      ),
    )
    .map(([map, choices]) => ({ ...map, ...choices })),
  fc.constant({ kind: 'squares', question: 'staffing' } as const),
  fc.constant({ kind: 'crosstab', x: 'broker-maturity', y: 'needs-inventory', county: '19' } as const),
  fc.constantFrom(...codes).map((municipality) => ({ kind: 'maturity' as const, municipality })),
  fc
    .uniqueArray(fc.constantFrom(...codes), { minLength: 1 })
    .map((municipalities) => ({ kind: 'comparison' as const, municipalities })),
  fc.constant({ kind: 'quotation', fact: 'F09' } as const),
  fc.constantFrom('staircase' as const, 'timeline' as const, 'text' as const).map((kind) => ({ kind })),
)
const slide: fc.Arbitrary<Slide> = fc
  .tuple(
    fc.record({ id: fc.stringMatching(/^[a-z]{1,6}(-[0-9]{1,2})?$/), sentence: both(90), shows }),
    fc.record({ body: both(160), notes: both(400) }, optional),
    fc.array(both(100), { maxLength: 6 }),
  )
  .map(([required, words, points]) => ({
    ...required,
    ...words,
    points: required.shows.kind === 'text' ? points : [],
    facts: sourceKinds.includes(required.shows.kind) ? ['F09'] : [],
  }))
const slides = fc.uniqueArray(slide, { minLength: 1, maxLength: 8, selector: ({ id }) => id })

describe('an own presentation', () => {
  it('saved as a file and opened again is the same, whatever its texts are', () => {
    fc.assert(
      fc.property(slides, fc.string(), (all, title) => {
        expect(checker.readStory(checker.writeStory(all, title))).toEqual({ value: { slides: all } })
      }),
    )
  })

  it('saved as a file can be the story of the study', () => {
    const own = checker.writeStory(
      [{ id: 'a', sentence: { sv: 'En', en: 'One' }, points: [], facts: [], shows: { kind: 'text' } }],
      'x',
    )
    expect(parseStory(own, 'story.yaml', { study, facts, codes }).slides).toHaveLength(1)
  })

  it('carried by a link arrives as it was', async () => {
    await fc.assert(
      fc.asyncProperty(slides, async (all) => {
        const fragment = await packFragment(JSON.stringify({ slides: all }))
        expect(carries(fragment)).toBe(true)
        expect(fragment).toMatch(/^#presentation=[\w-]+$/)
        expect(checker.readStory((await unpackFragment(fragment)) ?? '')).toEqual({ value: { slides: all } })
      }),
      { numRuns: 30 },
    )
  })

  it('of a link that has lost its end, or is none, is nothing; so is one that would fill the memory', async () => {
    const fragment = await packFragment('en text som är lång nog för att kunna kapas')
    for (const broken of [fragment.slice(0, -6), '#presentation=', '#presentation=%%%', '#presentation=AAAA'])
      expect(await unpackFragment(broken), broken).toBeNull()
    expect(await unpackFragment(await packFragment('a'.repeat(1_000_000)))).toBeNull()
  })
})

describe('a file that is no presentation', () => {
  it.each([
    ['slides: [', 1, null, 'syntax', {}],
    ['en text', 1, '(whole file)', 'type', { type: 'object' }],
    ['{"links": {}}', 1, 'slides', 'missing', {}],
    ['slides: []', 1, 'slides', 'empty', {}],
    [
      `slides:\n  - id: a\n    sentence: { sv: ${'ord '.repeat(13)}, en: x }\n    shows: { kind: text }`,
      3,
      'slides.a.sentence.sv',
      'words',
      { most: 12, has: 13 },
    ],
    [
      'slides:\n  - id: a\n    sentence: { sv: x, en: x }\n    shows: { kind: map, indicator: success }',
      4,
      'slides.a.shows.indicator',
      'noIndicator',
      { id: 'success' },
    ],
    [
      'a: &a [x, x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a]\nc: [*b, *b, *b, *b, *b, *b, *b, *b]\nd: [*b, *b, *b, *b, *b, *b, *b]',
      1,
      null,
      'syntax',
      {},
    ],
    ['x'.repeat(400_001), 1, null, 'large', {}],
  ])('%s is told by line, field and what is wrong', (file, line, field, code, values) => {
    const found = checker.readStory(file)
    if (!('problems' in found)) throw new Error('nothing is said')
    expect(found.problems[0]).toMatchObject({ line, field, code, values })
  })
})

describe('what the browser has kept', () => {
  const good = { id: 'a', sentence: { sv: 'En', en: 'One' }, shows: { kind: 'text' } }

  it('loses no slide to another that can’t be used any longer', () => {
    const old = { ...good, id: 'b', shows: { kind: 'map', indicator: 'gone' } }
    const [first, second, third, twice] = checker.readSlides([good, old, 17, good])
    expect(first).toMatchObject(good)
    expect(second).toMatchObject({ problems: [{ path: ['shows', 'indicator'], code: 'noIndicator' }] })
    expect(third).toMatchObject({ problems: [{ code: 'type' }] })
    expect(twice).toMatchObject({ problems: [{ path: ['id'], code: 'twice' }] })
  })

  it('is put aside as it stands where it is no presentation, and never makes anything fail', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (kept) => {
        const { slides: found, aside } = readKept(kept)
        expect(found.length > 0 || aside.includes(kept) || kept.includes('slides')).toBe(true)
        expect(checker.readSlides(found)).toHaveLength(found.length)
      }),
    )
    expect(readKept('{"slides":[1],"aside":["x"]}')).toEqual({ slides: [1], aside: ['x'] })
    expect(readKept(null)).toEqual({ slides: [], aside: [] })
  })
})

describe('a text written in one language', () => {
  it('is the other’s too, until that is written', () => {
    const first = written(undefined, 'sv', 'Ett')
    expect(first).toEqual({ sv: 'Ett', en: 'Ett' })
    expect(written(first, 'sv', 'Ett ord')).toEqual({ sv: 'Ett ord', en: 'Ett ord' })
    expect(written({ sv: 'Ett', en: 'One' }, 'en', 'One word')).toEqual({ sv: 'Ett', en: 'One word' })
  })
})

describe('a sentence for a slide', () => {
  it('is the first that is short enough, or cut', () => {
    expect(shortEnough(['ett '.repeat(13), ' Två  ord. '])).toBe('Två ord')
    expect(wordCount(shortEnough(['ord '.repeat(30)]))).toBe(mostWords)
    fc.assert(fc.property(fc.array(fc.string()), (all) => wordCount(shortEnough(all)) <= mostWords))
  })
})

it('an id that is taken gets a number', () => {
  expect([freeId('text', []), freeId('text', ['text']), freeId('text-2', ['text', 'text-2'])]).toEqual([
    'text',
    'text-2',
    'text-3',
  ])
})

describe('what is seen becomes a slide', () => {
  const seen = (address: Partial<Address>, marked: readonly string[] = []) =>
    slidesSeen(
      { study: 's', address: { ...startAddress, ...address }, indicator: { id: 'needs-inventory' }, marked },
      { crossed: { x: 'staffing', y: 'needs-inventory' }, questions: ['staffing'] },
    )
  it.each<[string, readonly Shown[], readonly Shown[]]>([
    [
      'the map with county, form, filter and the class held',
      seen({ county: '18', form: 'tiles', pinned: 'yes', selection: [{ indicator: 'staffing', classes: ['none', 'one'] }] }),
      [{ kind: 'map', indicator: 'needs-inventory', form: 'tiles', county: '18', class: 'yes', filter: 'staffing:none,one' }],
    ],
    [
      'a municipality on the map, or its maturity',
      seen({ view: { name: 'municipality', code: '0484' } }, ['0484']),
      [
        { kind: 'map', indicator: 'needs-inventory', form: 'map', municipality: '0484' },
        { kind: 'maturity', municipality: '0484' },
      ],
    ],
    [
      'a centre of two municipalities',
      seen({ view: { name: 'centre', id: 'x' } }, ['0483', '0428']),
      [{ kind: 'map', indicator: 'needs-inventory', form: 'map' }],
    ],
    [
      'an option held, which is no class',
      seen({ pinned: 'chosen' }),
      [{ kind: 'map', indicator: 'needs-inventory', form: 'map' }],
    ],
    ['nobody compared', seen({ view: { name: 'compare' } }), []],
    [
      'some compared',
      seen({ view: { name: 'compare' }, compared: ['0484', '1880'] }),
      [{ kind: 'comparison', municipalities: ['0484', '1880'] }],
    ],
    [
      'two questions crossed',
      seen({ view: { name: 'cross' }, county: '04' }),
      [{ kind: 'crosstab', x: 'staffing', y: 'needs-inventory', county: '04' }],
    ],
    [
      'the table by what it is sorted by',
      seen({ view: { name: 'table' }, sortedBy: 'staffing' }),
      ['staffing', 'needs-inventory'].map((indicator) => ({ kind: 'map', indicator, form: 'map' })),
    ],
    [
      'the report',
      seen({ view: { name: 'report' } }),
      [{ kind: 'staircase' }, { kind: 'timeline' }, { kind: 'squares', question: 'staffing' }],
    ],
    ['what is no view of data', seen({ view: { name: 'about' } }), []],
  ])('%s', (_what, found, expected) => {
    expect(found).toEqual(expected)
  })
})
