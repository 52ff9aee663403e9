import { listAskable, missingClassesOf } from '../domain/study/askable.ts'
import type { StudyDefinition } from '../domain/study/definition.ts'
import type { Fact } from '../domain/study/fact.ts'
import { listIndicators } from '../domain/study/indicator.ts'
import type { Slide, Story } from '../domain/study/story.ts'
import { textsIn } from '../domain/words/catalogue.ts'
import { type Around, mostLetters, readSlides, readStory } from './check/checkStory.ts'
import { inWords, StudyFileError } from './readYaml.ts'

interface Source {
  readonly study: StudyDefinition
  readonly facts: readonly Fact[]
  /** The region's municipalities. */
  readonly codes: readonly string[]
}

/** What slides about a study may name. */
const aroundOf = ({ study, ...around }: Source): Around => ({
  ...around,
  askable: new Map(listAskable(study).map((each) => [each.id, [...each.classes, ...missingClassesOf(each)].map(({ id }) => id)])),
  indicators: listIndicators(study).map(({ id }) => id),
  questions: study.questions.map(({ id }) => id),
  steps: { staircase: study.report?.staircase.length ?? 0, timeline: study.report?.timeline.length ?? 0 },
})

const inEnglish = textsIn('en').getFixedT(null, 'own')

/** What is wrong with a slide that somebody sends, to be shown with a study's data; null where nothing is. */
export function findFault(slide: unknown, source: Source): { readonly field: string; readonly reason: string } | null {
  const [read] = readSlides([slide], aroundOf(source))
  if (read === undefined || !('problems' in read)) return null
  const [{ path, code, values } = { path: [], code: 'wrong', values: {} }] = read.problems
  return { field: path.join('.'), reason: inEnglish(`problem.${code}`, values) }
}

/**
 * Reads a study's story from YAML: syntax, then fields, then what the slides refer to.
 * @param file name of the file as the messages should give it
 * @throws StudyFileError naming line and field
 */
export function parseStory(yamlText: string, file: string, source: Source): Story {
  const read = readStory(yamlText, aroundOf(source))
  if ('value' in read) return read.value
  throw new StudyFileError(read.problems.map((each) => inWords(file, each, inEnglish(`problem.${each.code}`, each.values))))
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
