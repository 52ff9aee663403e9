import { useId } from 'react'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import type { ConditionQuestion } from '../../../api/replies/selections.ts'
import { useAddress } from '../../state/useAddress.ts'
import type { Fill } from '../../../api/domain/legend/classKey.ts'
import { Swatch } from '../../charts/Swatch.tsx'
import { classLabel } from '../../../api/domain/words/valueLabel.ts'
import { classesAskedFor, withClass } from './conditions.ts'
import styles from './filter.module.css'

type Question = Pick<ConditionQuestion, 'id' | 'kind' | 'title' | 'classes' | 'missingCounts' | 'colours'>

interface Choice {
  readonly id: string
  readonly label: string
  readonly count: number
  readonly fill: Fill
}

/** The classes of a question and the reasons why there is no value, to tick, each with its count of all municipalities. A tick is a step in the address: the map answers at once. */
export function ClassChoice({ question }: { readonly question: Question }) {
  const { t } = useTexts('selection')
  const language = useLanguage()
  const { address, go } = useAddress()
  const missingId = useId()
  const asked = classesAskedFor(address.selection, question.id)
  const choices = question.classes.map((each): Choice => {
    const colour = question.colours[each.id] ?? 'none'
    return { id: each.id, label: classLabel(question.kind, each, language), count: each.count, fill: { colour } }
  })
  // A reason that nobody has is shown where a link asks for it, to be taken away again.
  const reasons = question.missingCounts
    .filter(({ id, count }) => count > 0 || asked.includes(id))
    .map(({ id, label, count, reason }): Choice => ({ id, label: label[language], count, fill: { reason } }))
  const row = ({ id, label, count, fill }: Choice) => (
    <label key={id} className={`stack ${styles.class}`}>
      <input
        type="checkbox"
        value={id}
        checked={asked.includes(id)}
        onChange={({ target }) => go({ selection: withClass(address.selection, question.id, id, target.checked) })}
      />
      <Swatch fill={fill} />
      <span>{label}</span>
      <span className="figures" aria-hidden="true">
        {count}
      </span>
      <span className="visually-hidden">{t('classCount', { count })}</span>
    </label>
  )
  return (
    <fieldset className={styles.classes}>
      <legend>{question.title[language]}</legend>
      {choices.map(row)}
      {reasons.length > 0 && (
        <div role="group" aria-labelledby={missingId} className={styles.classes}>
          <p id={missingId}>{t('missing')}</p>
          {reasons.map(row)}
        </div>
      )}
      <p className="soft">{t('anyOf')}</p>
    </fieldset>
  )
}
