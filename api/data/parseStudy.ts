import { checkFactIds } from './check/checkFacts.ts'
import { checkStudy } from './check/checkStudy.ts'
import { studyDefinitionSchema } from './studySchema.ts'
import type { StudyDefinition } from '../domain/study/definition.ts'
import type { Fact } from '../domain/study/fact.ts'
import { readYaml } from './readYaml.ts'

/**
 * Reads a study's definition from YAML: syntax, then fields, then what they refer to in one another.
 * @param file name of the file as the messages should give it
 * @param facts the source's facts, to hold fact ids against; without them the ids are taken at their word
 * @throws StudyFileError naming line and field
 */
export function parseStudy(yamlText: string, file: string, facts?: readonly Fact[]): StudyDefinition {
  return readYaml(yamlText, file, studyDefinitionSchema, (study) => [
    ...checkStudy(study),
    ...(facts ? checkFactIds(study, facts) : []),
  ])
}
