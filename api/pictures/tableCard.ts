import type { Box } from '../domain/map/frame.ts'
import { groupTexts } from '../domain/words/catalogue.ts'
import { abreast, stacked, textBlock, type Block } from './markup.ts'
import { filterLines } from './map/texts.ts'
import type { County } from '../domain/map/geography.ts'
import { listIndicators } from '../domain/study/indicator.ts'
import type { Snapshot } from '../domain/study/snapshot.ts'
import { type AskedPicture, previewSize, sheet } from './sheet.ts'

/** What the table is of, as it is asked to be told. */
interface TableCard extends AskedPicture {
  readonly snapshot: Snapshot
  readonly county: County | null
  /** The filter in words; null for none. */
  readonly selection: string | null
  /** How many municipalities county and filter leave. */
  readonly count: number
}

const gap = 24

/** The table's questions, a column a group. */
function questions({ snapshot: { study }, language }: TableCard, room: Box): Block {
  const groups = study.groups
    .map(({ id, title }) => ({ title, own: listIndicators(study).filter(({ group }) => group === id) }))
    .filter(({ own }) => own.length > 0)
  const width = (room.width - (groups.length - 1) * gap) / groups.length
  const columns = groups.map(({ title, own }, column) => {
    const left = room.left + column * (width + gap)
    const set = (text: string, size: number, fontWeight: number) => textBlock(text, { left, width, size }, { fontWeight }, 6)
    return stacked([set(title[language], 19, 700), ...own.map((each) => set(each.title[language], 16, 400))], room.top)
  })
  return { ...abreast(columns), height: room.height }
}

/** The table in a preview: of whom it is and which questions stand in it. Values need the table itself. */
export function tableCard(asked: TableCard): string {
  const { snapshot, county, selection, count, language } = asked
  const { study, provenance, hash, answers } = snapshot
  const t = groupTexts(language, 'pictures')
  const many = listIndicators(study).length
  return sheet(
    {
      ...asked,
      provenance,
      snapshot: hash,
      title: t('table'),
      area: county?.name ?? null,
      lines: [t('tableHow', { count, all: answers.length, questions: many }), ...filterLines(selection, language)],
      height: previewSize.height,
      description: '',
    },
    (room) => questions(asked, room),
  )
}
