import { z } from '@hono/zod-openapi'
import { factIdSchema, localizedSchema } from './valueSchemas.ts'
import { checkFacts } from './check/checkFigures.ts'
import type { Fact } from '../domain/study/fact.ts'
import { readYaml } from './readYaml.ts'

/** What a fact is about: the region as a whole, a place, learning centres as a kind, or those behind the study. */
const factLevelSchema = z.enum(['region', 'municipality', 'centre', 'organisation'])

/**
 * Something the report states (`fact`, F01 and on, with the words it is stated in), or a figure computed from such (`derived`,
 * D01 and on, with how it is computed and how certain that is). Quotations are the source's own Swedish, misspellings and all; a
 * person's name left out of one is marked […].
 */
export const factSchema = z
  .strictObject({
    id: factIdSchema,
    kind: z.enum(['fact', 'derived']),
    title: localizedSchema,
    statement: localizedSchema,
    quotation: z.string().min(1).nullable(),
    level: factLevelSchema,
    certainty: localizedSchema.nullable(),
  })
  .openapi('Fact') satisfies z.ZodType<Fact>

const statedSchema = factSchema.omit({ kind: true, certainty: true }).extend({
  id: z.string().regex(/^F\d{2,3}$/, 'must be F and two or three digits'),
  quotation: z.string().min(1),
})

const derivedSchema = factSchema.omit({ kind: true, quotation: true }).extend({
  id: z.string().regex(/^D\d{2,3}$/, 'must be D and two or three digits'),
  certainty: factSchema.shape.certainty.unwrap(),
})

/** What stands in facts.yaml: the source's statements, and what is computed from them. */
const factsFileSchema = z.strictObject({ facts: z.array(statedSchema), derived: z.array(derivedSchema) })

/**
 * Reads the facts of a study's source from YAML, stated before derived.
 * @param file name of the file as the messages should give it
 * @throws StudyFileError naming line and field
 */
export function parseFacts(yamlText: string, file: string): readonly Fact[] {
  const { facts, derived } = readYaml(yamlText, file, factsFileSchema, checkFacts)
  return [
    ...facts.map((fact): Fact => ({ ...fact, kind: 'fact', certainty: null })),
    ...derived.map((fact): Fact => ({ ...fact, kind: 'derived', quotation: null })),
  ]
}
