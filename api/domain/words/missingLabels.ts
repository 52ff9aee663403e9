import english from './missing.en.json' with { type: 'json' }
import swedish from './missing.sv.json' with { type: 'json' }
import type { Localized } from '../study/localized.ts'
import type { MissingReason } from '../study/missing.ts'

/** A missing reason in words, the same wherever one is read; inside a sentence through `lowerFirst`. */
export const missingLabel = (reason: MissingReason): Localized => ({ sv: swedish[reason], en: english[reason] })
