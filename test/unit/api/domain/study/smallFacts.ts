import type { Fact } from '../../../../../api/domain/study/fact.ts'

const both = (text: string) => ({ sv: text, en: text })

/** The facts that the small study refers to, as its folder holds them. */
export const smallFactsFile = {
  facts: ['F01', 'F11', 'F12', 'F13', 'F14', 'F15', 'F32', 'F59'].map((id) => ({
    id,
    title: both(`Fact ${id}`),
    statement: both('A statement'),
    quotation: 'a quotation',
    level: 'region' as const,
  })),
  derived: [
    { id: 'D01', title: both('Derived'), statement: both('2 = 3 − 1'), level: 'region' as const, certainty: both('certain') },
  ],
}

/** The same as they are read. */
export const smallFacts: readonly Fact[] = [
  ...smallFactsFile.facts.map((fact) => ({ ...fact, kind: 'fact' as const, certainty: null })),
  ...smallFactsFile.derived.map((fact) => ({ ...fact, kind: 'derived' as const, quotation: null })),
]
