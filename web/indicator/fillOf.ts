import type { IndicatorReply } from '../../api/replies/indicator.ts'
import type { Fill } from '../charts/fill.ts'
import { colourOf, missingReasonOf, type ClassKey } from './valueClass.ts'

/** What marks of a key are filled with. A class that the API gives no colour is left as paper. */
export function fillOf(indicator: Pick<IndicatorReply, 'colours'>, key: ClassKey): Fill {
  const reason = missingReasonOf(key)
  return reason === null ? { colour: colourOf(indicator, key) ?? 'none' } : { reason }
}
