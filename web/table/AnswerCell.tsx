import { useLanguage, useTexts } from '../i18n/useTexts.ts'
import type { Cell } from '../../api/replies/answers.ts'
import { formatNumber } from '../../api/domain/words/format.ts'
import { valueLabel } from '../../api/domain/words/valueLabel.ts'
import { classesIn, type Column } from './column.ts'
import { Sign } from './Sign.tsx'

interface Props {
  readonly column: Column
  readonly cell: Cell
  /** The reason in words. */
  readonly missingLabel: string
}

/** An answer in words, with its class's colour beside it; a missing one by its reason, in words and hatch. */
export function AnswerCell({ column, cell, missingLabel }: Props) {
  const { t } = useTexts('indicator')
  const language = useLanguage()
  if (cell.missing !== null) {
    return (
      <td className="table-missing" data-missing={cell.missing} tabIndex={-1}>
        <Sign fill={{ reason: cell.missing }} />
        {missingLabel}
      </td>
    )
  }
  if (typeof cell.value === 'number') {
    return (
      <td className="table-number" tabIndex={-1}>
        {formatNumber(cell.value, language)}
      </td>
    )
  }
  const given = classesIn(cell)
  const only = column.classes.find(({ id }) => given.includes(id))
  const words = valueLabel({ ...column, unit: null }, { ...cell, classes: given }, null, language, t)
  return (
    <td className={column.kind === 'multiple' ? 'table-several' : undefined} tabIndex={-1}>
      {column.kind !== 'multiple' && only !== undefined && <Sign fill={{ colour: column.colours[only.id] ?? 'none' }} />}
      {words}
    </td>
  )
}
