import type { IndicatorReply } from '../../replies/indicator.ts'
import type { MissingReason } from '../../domain/study/missing.ts'
import { classColours } from '../../domain/legend/palette.ts'

/** What a municipality is drawn as: a class's id, `chosen`/`not-chosen` for the option shown of a multiple answer, or `missing-` and the reason. The client's keys. */
export type ValueKey = string

const prefix = 'missing-'

export function missingKey(reason: MissingReason): ValueKey {
  return prefix + reason
}

/** The reason a key stands for; null when it stands for a class. */
export function reasonOf(key: ValueKey): MissingReason | null {
  return key.startsWith(prefix) ? (key.slice(prefix.length) as MissingReason) : null
}

/** The option of a multiple answer that is shown: the one asked for, else the first. null for every other kind. */
export function optionShown(indicator: Pick<IndicatorReply, 'kind' | 'classes'>, asked: string | null): string | null {
  if (indicator.kind !== 'multiple') return null
  const ids = indicator.classes.map(({ id }) => id)
  return asked !== null && ids.includes(asked) ? asked : (ids[0] ?? null)
}

/** The key of every municipality that has a row. */
export function valueKeys(
  indicator: Pick<IndicatorReply, 'kind' | 'values'>,
  option: string | null,
): ReadonlyMap<string, ValueKey> {
  return new Map(
    indicator.values.map(({ code, classes, missing }) => {
      if (missing !== null) return [code, missingKey(missing)]
      if (indicator.kind === 'multiple' && option !== null) return [code, classes.includes(option) ? 'chosen' : 'not-chosen']
      return [code, classes[0] ?? missingKey('not-published')]
    }),
  )
}

/** What can be brought to the front of an indicator's map: its classes, or given and not given for one of several answers, and its missing reasons. */
export const heldKeys = ({
  kind,
  classes,
  missing,
}: Pick<IndicatorReply, 'kind' | 'classes' | 'missing'>): readonly ValueKey[] => [
  ...(kind === 'multiple' ? ['chosen', 'not-chosen'] : classes.map(({ id }) => id)),
  ...missing.map(({ reason }) => missingKey(reason)),
]

/** Fills of the option shown of a multiple answer: the same pair as yes and no. */
const optionFills: Readonly<Record<ValueKey, string>> = classColours('binary', ['chosen', 'not-chosen'])

/** Fill of a key that stands for a class; null for a missing value, which is hatched and never a colour of the scale. */
export function fillOf(indicator: Pick<IndicatorReply, 'colours'>, key: ValueKey): string | null {
  return reasonOf(key) === null ? (indicator.colours[key] ?? optionFills[key] ?? null) : null
}
