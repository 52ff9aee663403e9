import type { Problem } from '../checkStudy.ts'
import type { StudyDefinition } from '../definition.ts'

const mostWords = 20

/** Quotations are short: at most 20 words, which keeps them within what may be quoted and what a reader takes in. */
export function checkQuotations(study: StudyDefinition): Problem[] {
  const lists = [
    'publishedTotals',
    'statements',
    'staircase',
    'criticalAreas',
    'developmentAreas',
    'fundingPaths',
    'needs',
  ] as const
  return lists.flatMap((list) =>
    study[list].flatMap(({ quotation }, index) => quotationProblems(quotation, [list, index, 'quotation'])),
  )
}

/** What is wrong with a quotation at a path: more words than may be quoted. */
export function quotationProblems(quotation: string, path: readonly PropertyKey[]): Problem[] {
  const words = quotation.trim().split(/\s+/).length
  return words > mostWords ? [{ path, message: `has ${words} words, at most ${mostWords} are allowed` }] : []
}
