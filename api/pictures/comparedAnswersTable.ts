import { colours } from './map/colours.ts'
import type { Box } from '../domain/map/frame.ts'
import type { Block } from './map/legendMarkup.ts'
import { element, short } from './markup.ts'
import { textBlock } from './textBlock.ts'
import type { ComparisonsReply } from '../replies/comparison.ts'
import type { Language } from '../domain/study/localized.ts'
import { words } from './words.ts'

const size = 12.5
/** Share of the width that the questions' titles have. */
const titles = 0.32
const pad = 4

/** The answers to what the map can show, a row each and a column a municipality, wrapped to what room there is; those that differ in heavier type. */
export function comparedAnswersTable(
  { answers, municipalities }: ComparisonsReply,
  language: Language,
  room: Omit<Box, 'height'>,
): Block {
  const first = titles * room.width
  const column = (room.width - first) / municipalities.length
  const place = (index: number) => ({ left: short(room.left + first + index * column), width: column - 10, size })
  let at = room.top
  const row = (title: Block, cells: readonly Block[]): string => {
    const line = element('path', { d: `M${room.left} ${short(at - pad / 2)}h${short(room.width)}`, stroke: colours.rule })
    at += Math.max(title.height, ...cells.map(({ height }) => height)) + pad
    return line + title.markup + cells.map(({ markup }) => markup).join('')
  }
  const title = (text: string, weight: number, fill: string): Block =>
    textBlock(text, { left: room.left, width: first - 10, size, top: at }, { weight, fill })
  const head = row(
    title(words.answers[language], 700, colours.ink),
    municipalities.map(({ name }, index) => textBlock(name, { ...place(index), top: at }, { weight: 700 })),
  )
  const rows = answers
    .filter(({ indicator }) => indicator)
    .map(({ question, title: named, cells, differs }) =>
      element(
        'g',
        { 'data-answer': question, 'data-differs': differs || null },
        row(
          title(named[language], 400, colours.inkSoft),
          cells.map(({ label }, index) =>
            textBlock(label[language], { ...place(index), top: at }, { weight: differs ? 600 : 400 }),
          ),
        ),
      ),
    )
  return { markup: head + rows.join(''), height: at - room.top }
}
