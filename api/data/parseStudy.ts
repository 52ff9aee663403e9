import { checkFactIds, checkExternal, checkFigures } from './check/checkFigures.ts'
import { studyDefinitionSchema } from './studySchema.ts'
import { type Problem, twice, unless } from './check/problem.ts'
import type { StudyDefinition } from '../domain/study/definition.ts'
import type { Fact } from '../domain/study/fact.ts'
import { readYaml } from './readYaml.ts'
import { checkPalettes, checkQuestions } from './check/checkQuestions.ts'
import { checkRubric } from './check/checkRubric.ts'

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
    ...unless(!others.some((other) => other.id === id), ['id'], `"${id}" is another study's id already`),
    ...unless(!current || !first, ['current'], `"${first?.id}" is the current study already`),
    ...suggestedComparisons.flatMap((compared, index) =>
      compared.flatMap((code, item) => {
        const isThere = codes?.includes(code) ?? true
        return unless(isThere, ['suggestedComparisons', index, item], `no municipality "${code}" in the region`)
      }),
    ),
  ]
}

/** What the schema alone can't see: ids given twice, references to what is not there, figures and quotations against their rules. */
function checkStudy(study: StudyDefinition): Problem[] {
  return [
    ...checkIds(study),
    ...checkQuestions(study),
    ...checkPalettes(study),
    ...checkRubric(study),
    ...checkFigures(study),
    ...checkExternal(study),
  ]
}

/** Ids must be unique in their list; those of questions, dimensions and the overall level together, since they name indicators alike. */
function checkIds(study: StudyDefinition): Problem[] {
  const { questions, rubric } = study
  const lists = ['groups', 'publishedTotals', 'statements', 'jointBounds'] as const
  const inReport = ['criticalAreas', 'developmentAreas', 'fundingPaths', 'needs', 'timeline', 'contradictions'] as const
  return [
    ...lists.flatMap((list) => idsTwice(study[list], [list])),
    ...inReport.flatMap((list) => idsTwice(study.report?.[list] ?? [], ['report', list])),
    ...twice([
      ...questions.map(({ id }, index) => ({ value: id, path: ['questions', index, 'id'] })),
      { value: rubric.overall.id, path: ['rubric', 'overall', 'id'] },
      ...rubric.dimensions.map(({ id }, index) => ({ value: id, path: ['rubric', 'dimensions', index, 'id'] })),
    ]),
    ...twice(questions.map(({ variable }, index) => ({ value: variable, path: ['questions', index, 'variable'] }))),
    ...questions.flatMap((question, index) =>
      (['options', 'classes'] as const).flatMap((list) =>
        twice(question[list].map(({ id }, item) => ({ value: id, path: ['questions', index, list, item, 'id'] }))),
      ),
    ),
  ]
}

const idsTwice = (list: readonly { readonly id: string }[], path: readonly PropertyKey[]): Problem[] =>
  twice(list.map(({ id }, index) => ({ value: id, path: [...path, index, 'id'] })))
