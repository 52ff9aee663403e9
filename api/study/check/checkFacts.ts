import type { Problem } from '../checkStudy.ts'
import type { FactsFile } from '../parseFacts.ts'
import { quotationProblems } from './checkQuotations.ts'
import { twice } from './checkIds.ts'

/** Facts: each id once, quotations short. */
export function checkFacts(file: FactsFile): Problem[] {
  return [
    ...twice(
      (['facts', 'derived'] as const).flatMap((list) =>
        file[list].map(({ id }, index) => ({ value: id, path: [list, index, 'id'] })),
      ),
    ),
    ...file.facts.flatMap(({ quotation }, index) => quotationProblems(quotation, ['facts', index, 'quotation'])),
  ]
}
