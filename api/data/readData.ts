import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { AnswerRow } from '../domain/study/answer.ts'
import { AnswersFileError } from './answersFileError.ts'
import { makeSnapshot } from './makeSnapshot.ts'
import { parseAnswers } from './parseAnswers.ts'
import { parseFacts } from './factsFile.ts'
import { parseStudy } from './parseStudy.ts'
import type { Snapshot } from '../domain/study/snapshot.ts'
import type { Geography } from '../domain/map/geography.ts'
import { StudyFileError } from './readYaml.ts'
import type { StudyDefinition } from '../domain/study/definition.ts'
import { readGeography } from './readGeography.ts'
import { localized } from '../domain/words/catalogue.ts'

/**
 * Reads a study's folder: study.yaml, the facts it refers to from facts.yaml, and the answers from collected-answers.csv if it is there, else from example-answers.csv.
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
  return makeSnapshot(study, answers, facts)
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
