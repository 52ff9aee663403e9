import { group } from 'd3-array'
import { axisClassWords } from '../../api/domain/charts/crossCells.ts'
import type { Language } from '../../api/domain/study/localized.ts'
import { collatorOf } from '../../api/domain/words/format.ts'
import { lowerFirst } from '../../api/domain/words/valueLabel.ts'
import type { CrosstabAxis, CrosstabCellReply, CrosstabsReply } from '../../api/replies/crosstab.ts'

/** A class that can be told by itself: "Nivå 2", but "Behovsinventering: ja", since two questions may be answered yes. */
function namedClass(axis: CrosstabAxis, id: string, language: Language): string {
  const words = axisClassWords(axis, id, language)
  return axis.kind === 'yes-no' ? `${axis.title[language]}: ${lowerFirst(words)}` : words
}

/** Both classes of a cell in words. */
export const cellWords = (
  { x, y }: Pick<CrosstabsReply, 'x' | 'y'>,
  cell: Pick<CrosstabCellReply, 'x' | 'y'>,
  language: Language,
): readonly [x: string, y: string] => [namedClass(x, cell.x, language), namedClass(y, cell.y, language)]

// The names are Swedish in either language.
const collator = collatorOf('sv')

/** Municipalities by name, in Swedish order. */
export const sortedNames = (codes: readonly string[], names: ReadonlyMap<string, string>): { code: string; name: string }[] =>
  codes.map((code) => ({ code, name: names.get(code) ?? code })).sort((one, other) => collator.compare(one.name, other.name))

type Missing = CrosstabsReply['missing'][number]

/** Municipalities left out for the same reasons. */
export interface MissingGroup {
  readonly x: Missing['x']
  readonly y: Missing['y']
  readonly codes: readonly string[]
}

/** Those without a value in either, each pair of reasons for itself, the largest first. */
export function missingGroups(missing: readonly Missing[]): readonly MissingGroup[] {
  const groups = group(missing, ({ x, y }) => `${x} ${y}`)
  return [...groups.values()]
    .map((members) => ({ x: members[0]?.x ?? null, y: members[0]?.y ?? null, codes: members.map(({ code }) => code) }))
    .sort((one, other) => other.codes.length - one.codes.length)
}
