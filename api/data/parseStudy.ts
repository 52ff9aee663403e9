import { checkFactIds } from './check/checkFacts.ts'
import { checkStudy } from './check/checkStudy.ts'
import { studyDefinitionSchema } from './studySchema.ts'
import type { Problem } from './check/problem.ts'
import type { StudyDefinition } from '../domain/study/definition.ts'
import type { Fact } from '../domain/study/fact.ts'
import { readYaml } from './readYaml.ts'

/**
 * Reads a study's definition from YAML: syntax, then fields, then what they refer to in one another.
 * @param file name of the file as the messages should give it
 * @param facts the source's facts, to hold fact ids against; without them the ids are taken at their word
 * @param around the studies read before it, and the region's municipality codes; without them the codes are taken at their word
 * @throws StudyFileError naming line and field
 */
export function parseStudy(
  yamlText: string,
  file: string,
  facts?: readonly Fact[],
  around: Around = { others: [] },
): StudyDefinition {
  return readYaml(yamlText, file, studyDefinitionSchema, (study) => [
    ...checkStudy(study),
    ...(facts ? checkFactIds(study, facts) : []),
    ...checkAround(study, around),
  ])
}

interface Around {
  readonly others: readonly StudyDefinition[]
  readonly codes?: readonly string[]
}

/** No two studies have the same id, no two are the current one, and the municipalities it names are the region's. */
function checkAround({ id, current, suggestedComparisons }: StudyDefinition, { others, codes }: Around): Problem[] {
  const first = others.find((other) => other.current)
  return [
    ...(others.some((other) => other.id === id) ? [{ path: ['id'], message: `"${id}" is another study's id already` }] : []),
    ...(current && first ? [{ path: ['current'], message: `"${first.id}" is the current study already` }] : []),
    ...suggestedComparisons.flatMap((compared, index) =>
      compared.flatMap((code, item) =>
        (codes?.includes(code) ?? true)
          ? []
          : [{ path: ['suggestedComparisons', index, item], message: `no municipality "${code}" in the region` }],
      ),
    ),
  ]
}
