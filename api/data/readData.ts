import { createHash } from 'node:crypto'
import type { AnswerTable, AnswerRow } from '../domain/study/answer.ts'
import type { StudyDefinition } from '../domain/study/definition.ts'
import type { Fact } from '../domain/study/fact.ts'
import type { Snapshot } from '../domain/study/snapshot.ts'
import type { Story } from '../domain/study/story.ts'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { AnswersFileError, parseAnswers } from './answersFile.ts'
import { parseFacts } from './factsFile.ts'
import { parseStudy } from './parseStudy.ts'
import type { Geography } from '../domain/map/geography.ts'
import { StudyFileError } from './readYaml.ts'
import { makeStory, parseStory } from './storyFile.ts'
import { readGeography } from './readGeography.ts'
import { localized } from '../domain/words/catalogue.ts'

/**
 * Joins a study's definition, answers, facts and story to a snapshot, named by the hash of them all (SHA-256, the first 16 hex digits). The hash
 * depends on content alone, not on the order keys happen to stand in. Provenance is the rows' own.
 * @throws RangeError for no rows, or rows of different provenance
 */
export function makeSnapshot(
  study: StudyDefinition,
  answers: AnswerTable,
  facts: readonly Fact[] = [],
  story: Story = makeStory(study),
): Snapshot {
  const [provenance, other] = new Set(answers.map((row) => row.provenance))
  if (!provenance || other) throw new RangeError(`The answers of ${study.id} must have one provenance`)
  const hash = createHash('sha256').update(canonicalJson({ study, answers, facts, story })).digest('hex').slice(0, 16)
  return { study, answers, facts, story, provenance, hash }
}

function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}

/**
 * Reads a study's folder: study.yaml, the facts it refers to from facts.yaml, story.yaml if it is there (else one is made), and the answers from collected-answers.csv if it is there, else from example-answers.csv.
 * The file's name and the provenance its rows give must agree, so that constructed answers never pass for collected ones.
 * @param codes the municipalities of the region
 * @param others the studies read before it
 * @throws StudyFileError or AnswersFileError naming file, line and field; the file system's own error when a file is missing
 */
export function readSnapshot(dir: string, codes: readonly string[], others: readonly StudyDefinition[] = []): Snapshot {
  const factsFile = join(dir, 'facts.yaml')
  const facts = parseFacts(readFileSync(factsFile, 'utf8'), factsFile)
  const studyFile = join(dir, 'study.yaml')
  const study = parseStudy(readFileSync(studyFile, 'utf8'), studyFile, facts, { others, codes })
  const provenance: AnswerRow['provenance'] = existsSync(join(dir, 'collected-answers.csv')) ? 'collected' : 'example'
  const answersFile = join(dir, `${provenance}-answers.csv`)
  const answers = parseAnswers(readFileSync(answersFile, 'utf8'), study, codes, answersFile)
  if (answers.some((row) => row.provenance !== provenance)) {
    const text = localized('answersFile', 'fileProvenance', { provenance })
    throw new AnswersFileError(answersFile, [{ line: null, column: 'provenance', text }])
  }
  const storyFile = join(dir, 'story.yaml')
  const story = existsSync(storyFile)
    ? parseStory(readFileSync(storyFile, 'utf8'), storyFile, { study, facts, codes })
    : makeStory(study)
  return makeSnapshot(study, answers, facts, story)
}

/** Everything the server answers from, read once. */
interface Data {
  readonly geography: Geography
  readonly snapshots: ReadonlyMap<string, Snapshot>
}

/** Reads geodata/: places, and every study's folder. Throws an error that names file, line and field where something is broken. */
export function readData(geodata: string): Data {
  const geography = readGeography(geodata)
  const codes = [...geography.municipalityByCode.keys()]
  const studies = join(geodata, 'studies')
  const folders = readdirSync(studies, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted()
  const snapshots: Snapshot[] = []
  for (const folder of folders) {
    const others = snapshots.map(({ study }) => study)
    snapshots.push(readSnapshot(join(studies, folder), codes, others))
  }
  if (!snapshots.some(({ study }) => study.current)) {
    const files = folders.map((folder) => join(studies, folder, 'study.yaml')).join(', ')
    throw new StudyFileError([`${files} current: must be true in one study`])
  }
  return { geography, snapshots: new Map(snapshots.map((snapshot) => [snapshot.study.id, snapshot])) }
}
