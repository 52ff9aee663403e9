import type { IndicatorReply } from '../../api/replies/indicator.ts'
import { chosenKey, missingKey, notChosenKey, type ClassKey } from '../../api/domain/legend/classKey.ts'

/** What can be held in the legend of an indicator: its classes, or given and not given for one of several answers, and its missing reasons. */
export const heldKeys = ({
  kind,
  classes,
  missing,
}: Pick<IndicatorReply, 'kind' | 'classes' | 'missing'>): readonly ClassKey[] => [
  ...(kind === 'multiple' ? [chosenKey, notChosenKey] : classes.map(({ id }) => id)),
  ...missing.map(({ reason }) => missingKey(reason)),
]
