import { z } from '@hono/zod-openapi'
import { mostCompared } from '../domain/address/address.ts'
import { idListsPattern, parseIdLists } from '../domain/address/idLists.ts'
import { findAskable, missingClassesOf } from '../domain/study/askable.ts'
import type { StudyDefinition } from '../domain/study/definition.ts'
import type { Fact } from '../domain/study/fact.ts'
import { findIndicator, listIndicators } from '../domain/study/indicator.ts'
import { mostWords, wordCount, type Shown, type Slide, type Story } from '../domain/study/story.ts'
import { type Problem, twice } from './check/problem.ts'
import { readYaml } from './readYaml.ts'
import { factIdSchema, localizedSchema, slugSchema } from './valueSchemas.ts'

const codeSchema = z.string().regex(/^\d{4}$/, 'must be a municipality code, four digits in quotes')
const countySchema = z.string().regex(/^\d{2}$/, 'must be a county code, two digits in quotes')

/** Conditions as an address has them after `urval=`. */
const filterSchema = z
  .string()
  .regex(idListsPattern, 'must be conditions as an address has them: question:class,class~question:class')

const shownSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('map'),
    indicator: slugSchema,
    form: z.enum(['map', 'tiles']).default('map'),
    county: countySchema.optional(),
    municipality: codeSchema.optional(),
    class: slugSchema.optional(),
    filter: filterSchema.optional(),
  }),
  z.strictObject({ kind: z.literal('squares'), question: slugSchema }),
  z.strictObject({ kind: z.literal('crosstab'), x: slugSchema, y: slugSchema, county: countySchema.optional() }),
  z.strictObject({ kind: z.literal('maturity'), municipality: codeSchema }),
  z.strictObject({ kind: z.literal('comparison'), municipalities: z.array(codeSchema).min(1).max(mostCompared) }),
  z.strictObject({ kind: z.literal('quotation'), fact: factIdSchema }),
  ...(['staircase', 'timeline', 'text'] as const).map((kind) => z.strictObject({ kind: z.literal(kind) })),
]) satisfies z.ZodType<Shown>

const sentence = z
  .string()
  .min(1)
  .refine((text) => wordCount(text) <= mostWords, {
    error: ({ input }) => `must have at most ${mostWords} words, has ${wordCount(String(input))}`,
  })

/** As many as stand in two lines under a sentence. */
const mostLetters = 160

/** What finds room on a slide beside the rest, in letters that are read from the last row. */
const atMost = (letters: number) => {
  const text = z.string().min(1).max(letters, `must have at most ${letters} characters`)
  return z.strictObject({ sv: text, en: text })
}

export const slideSchema = z.strictObject({
  id: slugSchema,
  sentence: z.strictObject({ sv: sentence, en: sentence }),
  body: atMost(mostLetters).optional(),
  points: z.array(atMost(100)).max(6).default([]),
  facts: z.array(factIdSchema).min(1),
  notes: localizedSchema.optional(),
  shows: shownSchema,
})

export const storySchema = z.strictObject({ slides: z.array(slideSchema).min(1).max(60) }) satisfies z.ZodType<Story>

/** What a story's slides may name. */
interface Around {
  readonly study: StudyDefinition
  readonly facts: readonly Fact[]
  /** The region's municipalities; a county's code is the first two digits of theirs. */
  readonly codes: readonly string[]
}

/**
 * Reads a study's story from YAML: syntax, then fields, then what the slides refer to.
 * @param file name of the file as the messages should give it
 * @throws StudyFileError naming line and field
 */
export const parseStory = (yamlText: string, file: string, around: Around): Story =>
  readYaml(yamlText, file, storySchema, ({ slides }) => [
    ...twice(slides.map(({ id }, index) => ({ value: id, path: ['slides', index, 'id'] }))),
    ...slides.flatMap((slide, index) => [
      ...slide.facts.flatMap((id, place) =>
        checkFact(id, around).map((message) => ({ path: ['slides', index, 'facts', place], message })),
      ),
      ...tooMuch(slide).map((message) => ({ path: ['slides', index, 'points'], message })),
      ...checkShown(slide.shows, around).map(({ path, message }) => ({ path: ['slides', index, 'shows', ...path], message })),
    ]),
  ])

/** A list needs the room that a drawing takes; beside a map there is some, under a short sentence. */
function tooMuch({ shows, sentence, body, points }: Slide): readonly string[] {
  if (points.length === 0 || shows.kind === 'text') return []
  if (shows.kind !== 'map') return [`find no room beside a ${shows.kind}`]
  const isShort = [sentence.sv, sentence.en].every((text) => wordCount(text) <= 8)
  const fits =
    isShort && body === undefined && points.length <= 3 && points.every(({ sv, en }) => sv.length <= 60 && en.length <= 70)
  return fits
    ? []
    : ['find room beside a map if they are at most three of 60 characters, under a sentence of 8 words and without a body']
}

const checkFact = (id: string, { facts }: Around): string[] => (facts.some((fact) => fact.id === id) ? [] : [`no fact "${id}"`])

/** What is shown must be there: its question, classes, places and words. Paths are within `shows`. */
function checkShown(shows: Shown, { study, facts, codes }: Around): Problem[] {
  const places = (path: PropertyKey, given: readonly (string | undefined)[]): Problem[] =>
    given.flatMap((code) =>
      code === undefined || codes.some((each) => each === code || (code.length === 2 && each.startsWith(code)))
        ? []
        : [{ path: [path], message: `no ${code.length === 2 ? 'county' : 'municipality'} "${code}" in the region` }],
    )
  const asked = (path: PropertyKey, id: string, classes: readonly string[] = []): Problem[] => {
    const indicator = findAskable(study, id)
    if (indicator === undefined) return [{ path: [path], message: `no question "${id}"` }]
    const known = [...indicator.classes, ...missingClassesOf(indicator)].map((each) => each.id)
    return classes
      .filter((each) => !known.includes(each))
      .map((each) => ({ path: [path], message: `"${id}" has no class "${each}", only ${known.join(', ')}` }))
  }
  const drawn = (path: PropertyKey, id: string): Problem[] =>
    findIndicator(study, id) ? [] : [{ path: [path], message: `no indicator "${id}"` }]
  switch (shows.kind) {
    case 'map':
      return [
        ...drawn('indicator', shows.indicator),
        ...(shows.class === undefined ? [] : asked('class', shows.indicator, [shows.class])),
        ...places('county', [shows.county]),
        ...places('municipality', [shows.municipality]),
        ...parseIdLists(shows.filter ?? null).flatMap(([id, classes]) => asked('filter', id, classes)),
      ]
    case 'squares':
      return study.questions.some(({ id }) => id === shows.question)
        ? []
        : [{ path: ['question'], message: `no question "${shows.question}"` }]
    case 'crosstab':
      return [...drawn('x', shows.x), ...drawn('y', shows.y), ...places('county', [shows.county])]
    case 'maturity':
      return places('municipality', [shows.municipality])
    case 'comparison':
      return places('municipalities', shows.municipalities)
    case 'quotation':
      return facts.some(({ id, quotation }) => id === shows.fact && quotation !== null)
        ? []
        : [{ path: ['fact'], message: `no fact "${shows.fact}" with words of the source` }]
    case 'staircase':
    case 'timeline':
      return (study.report?.[shows.kind] ?? []).length > 0 ? [] : [{ path: ['kind'], message: `the report has no ${shows.kind}` }]
    case 'text':
      return []
  }
}

/** The story of a study that has none of its own: its title, the first indicator of each group that has one, and its title again to close with. */
export function makeStory(study: StudyDefinition): Story {
  const { title, description, population, groups } = study
  const plain = { points: [], shows: { kind: 'text' } } as const
  const isLong = Math.max(description.sv.length, description.en.length) > mostLetters
  const maps = groups.flatMap((group): Slide[] => {
    const indicator = listIndicators(study).find((each) => each.group === group.id)
    if (indicator === undefined) return []
    const shows = { kind: 'map', indicator: indicator.id, form: 'map' } as const
    return [{ id: `group-${group.id}`, sentence: indicator.title, points: [], facts: indicator.facts, shows }]
  })
  return {
    slides: [
      { ...plain, id: 'opening', sentence: title, ...(isLong ? {} : { body: description }), facts: [population.fact] },
      ...maps,
      { ...plain, id: 'closing', sentence: title, facts: [population.fact] },
    ],
  }
}
