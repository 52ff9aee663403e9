import type { CrosstabAxis, CrosstabCellReply, CrosstabsReply } from '../../api/replies/crosstab.ts'
import type { Language } from '../../api/domain/study/localized.ts'
import { classLabel, lowerFirst } from '../../api/domain/words/valueLabel.ts'

/** A class of an axis in words. */
export function axisClassWords({ classes, kind }: CrosstabAxis, id: string, language: Language): string {
  const found = classes.find((each) => each.id === id)
  return found === undefined ? id : classLabel(kind, found, language)
}

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
