import type { Localized } from '../study/localized.ts'
import type { MissingReason } from '../study/missing.ts'

const labels: Record<MissingReason, Localized> = {
  'no-answer': { sv: 'Svarade inte', en: 'Did not answer' },
  'not-asked': { sv: 'Frågan ställdes inte', en: 'Was not asked' },
  'not-published': { sv: 'Ej publicerat', en: 'Not published' },
  'not-applicable': { sv: 'Ej tillämpligt – saknar lärcentrum', en: 'Not applicable – no learning centre' },
  uncertain: { sv: 'Osäkert', en: 'Uncertain' },
  insufficient: { sv: 'Otillräckligt underlag', en: 'Insufficient basis' },
}

/** A missing reason in words, as legends, tooltips and tables show it. */
export function missingLabel(reason: MissingReason): Localized {
  return labels[reason]
}
