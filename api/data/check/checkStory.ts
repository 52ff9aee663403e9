import { z } from 'zod'
import { mostCompared } from '../../domain/address/address.ts'
import { idListsPattern, parseIdLists } from '../../domain/address/idLists.ts'
import type { Fact } from '../../domain/study/fact.ts'
import {
  mostSlides,
  mostWords,
  type Shown,
  type Slide,
  sourceKinds,
  type Story,
  type StoryProblem,
  wordCount,
} from '../../domain/study/story.ts'
import { checkYaml, describeIssues, type Fault, type Place } from '../readYaml.ts'
import { factIdSchema, localizedSchema, slugSchema } from '../valueSchemas.ts'
import { twice } from './problem.ts'

/** Conditions as an address has them after `urval=`. */
const filterSchema = z.string().regex(idListsPattern)
const codeSchema = z.string().regex(/^\d{4}$/)
const countySchema = z.string().regex(/^\d{2}$/)

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
    params: { code: 'words' },
    error: ({ input }) => `${wordCount(String(input))}`,
  })

/** As many as stand in two lines under a sentence. */
export const mostLetters = 160

/** What finds room on a slide beside the rest, in letters that are read from the last row. */
const atMost = (letters: number) => {
  const text = z.string().min(1).max(letters)
  return z.strictObject({ sv: text, en: text })
}

export const slideSchema = z.strictObject({
  id: slugSchema,
  sentence: z.strictObject({ sv: sentence, en: sentence }),
  body: atMost(mostLetters).optional(),
  points: z.array(atMost(100)).max(6).default([]),
  facts: z.array(factIdSchema).default([]),
  notes: localizedSchema.optional(),
  shows: shownSchema,
})

const storySchema = z.strictObject({ slides: z.array(slideSchema).min(1).max(mostSlides) }) satisfies z.ZodType<Story>

/** What a story's slides may name. */
export interface Around {
  /** What can be asked for, each with the ids of its classes and of the reasons why it has no value. */
  readonly askable: ReadonlyMap<string, readonly string[]>
  /** What of it a map draws. */
  readonly indicators: readonly string[]
  readonly questions: readonly string[]
  /** How many steps the report has of either kind. */
  readonly steps: Readonly<Record<'staircase' | 'timeline', number>>
  readonly facts: readonly Pick<Fact, 'id' | 'quotation'>[]
  /** The region's municipalities; a county's code is the first two digits of theirs. */
  readonly codes: readonly string[]
}

type Values = StoryProblem['values']
const problem = (path: StoryProblem['path'], code: string, values: Values = {}): StoryProblem => ({ path, code, values })

/** Which form a text of a field must have; that of an id where none is named here. */
const forms: Readonly<Record<string, string>> = {
  county: 'county',
  municipality: 'municipality',
  municipalities: 'municipality',
  filter: 'filter',
  facts: 'fact',
  fact: 'fact',
}

/** A fault of syntax or fields as a problem of the story's own. */
function describe({ path, code, message, issue }: Fault): StoryProblem {
  if (issue === undefined)
    return problem(path, code === 'unrecognized_key' ? 'unknown' : code, code === 'syntax' ? { message } : {})
  switch (issue.code) {
    case 'invalid_type':
      return problem(path, 'type', { type: issue.expected })
    case 'invalid_value':
      return problem(path, 'among', { known: issue.values.join(', ') })
    case 'invalid_union':
      return problem(path, 'among', { known: shownSchema.options.map(({ shape }) => shape.kind.value).join(', ') })
    case 'too_small':
      return problem(path, 'empty')
    case 'too_big':
      return problem(path, issue.origin === 'string' ? 'letters' : 'items', { most: Number(issue.maximum) })
    case 'invalid_format':
      return problem(path, `form.${forms[String(path.findLast((part) => typeof part === 'string'))] ?? 'id'}`)
    case 'custom':
      return problem(path, 'words', { most: mostWords, has: Number(issue.message) })
    default:
      return problem(path, 'wrong', { message })
  }
}

/** A larger file holds no talk: it is not read. In characters. */
const largest = 400_000

/** A story, or what is wrong with the text that was to be one. */
export type ReadStory = { readonly value: Story } | { readonly problems: readonly (StoryProblem & Place)[] }

/** Reads a story from YAML, which JSON is too: syntax, then fields, then what the slides refer to. */
export function readStory(text: string, around: Around): ReadStory {
  if (text.length > largest) return { problems: [{ ...problem([], 'large'), line: 1, field: null }] }
  return checkYaml<typeof storySchema, StoryProblem>(text, storySchema, {
    describe,
    mostAliases: 100,
    check: ({ slides }) => [
      ...twice(slides.map(({ id }, index) => ({ value: id, path: ['slides', index, 'id'] }))).map(({ path }) =>
        problem(path, 'twice'),
      ),
      ...slides.flatMap((slide, index) => within(['slides', index], checkSlide(slide, around))),
    ],
  })
}

/** Reads slides each by itself, whatever they were kept as: one that can't be used leaves the others standing. */
export const readSlides = (
  slides: readonly unknown[],
  around: Around,
): readonly (Slide | { readonly problems: readonly StoryProblem[] })[] => {
  const ids = new Set<string>()
  return slides.map((each) => {
    const read = slideSchema.safeParse(each)
    if (!read.success) return { problems: describeIssues(read.error.issues).map(describe) }
    const problems = [...(ids.has(read.data.id) ? [problem(['id'], 'twice')] : []), ...checkSlide(read.data, around)]
    ids.add(read.data.id)
    return problems.length > 0 ? { problems } : read.data
  })
}

const within = (base: StoryProblem['path'], problems: readonly StoryProblem[]): StoryProblem[] =>
  problems.map((each) => ({ ...each, path: [...base, ...each.path] }))

const checkSlide = (slide: Slide, around: Around): StoryProblem[] => [
  ...(slide.facts.length === 0 && sourceKinds.includes(slide.shows.kind)
    ? [problem(['facts'], 'needsFact', { kind: slide.shows.kind })]
    : []),
  ...slide.facts.flatMap((id, place) =>
    around.facts.some((fact) => fact.id === id) ? [] : [problem(['facts', place], 'noFact', { id })],
  ),
  ...checkPoints(slide),
  ...within(['shows'], checkShown(slide.shows, around)),
]

/** A list needs the room that a drawing takes; beside a map there is some, under a short sentence. */
function checkPoints({ shows, sentence, body, points }: Slide): StoryProblem[] {
  if (points.length === 0 || shows.kind === 'text') return []
  if (shows.kind !== 'map') return [problem(['points'], 'noRoom', { kind: shows.kind })]
  const isShort = [sentence.sv, sentence.en].every((text) => wordCount(text) <= 8)
  const fits =
    isShort && body === undefined && points.length <= 3 && points.every(({ sv, en }) => sv.length <= 60 && en.length <= 70)
  return fits ? [] : [problem(['points'], 'littleRoom')]
}

/** What is shown must be there: its question, classes, places and words. Paths are within `shows`. */
function checkShown(shows: Shown, { askable, indicators, questions, steps, facts, codes }: Around): StoryProblem[] {
  const places = (path: PropertyKey, given: readonly (string | undefined)[]): StoryProblem[] =>
    given.flatMap((code) =>
      code === undefined || codes.some((each) => each === code || (code.length === 2 && each.startsWith(code)))
        ? []
        : [problem([path], code.length === 2 ? 'noCounty' : 'noMunicipality', { code })],
    )
  const asked = (path: PropertyKey, id: string, classes: readonly string[] = []): StoryProblem[] => {
    const known = askable.get(id)
    if (known === undefined) return [problem([path], 'noQuestion', { id })]
    return classes
      .filter((each) => !known.includes(each))
      .map((each) => problem([path], 'noClass', { id, class: each, known: known.join(', ') }))
  }
  const drawn = (path: PropertyKey, id: string): StoryProblem[] =>
    indicators.includes(id) ? [] : [problem([path], 'noIndicator', { id })]
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
      return questions.includes(shows.question) ? [] : [problem(['question'], 'noQuestion', { id: shows.question })]
    case 'crosstab':
      return [...drawn('x', shows.x), ...drawn('y', shows.y), ...places('county', [shows.county])]
    case 'maturity':
      return places('municipality', [shows.municipality])
    case 'comparison':
      return places('municipalities', shows.municipalities)
    case 'quotation':
      return facts.some(({ id, quotation }) => id === shows.fact && quotation !== null)
        ? []
        : [problem(['fact'], 'noQuotation', { id: shows.fact })]
    case 'staircase':
    case 'timeline':
      return steps[shows.kind] > 0 ? [] : [problem(['kind'], `no.${shows.kind}`)]
    case 'text':
      return []
  }
}
