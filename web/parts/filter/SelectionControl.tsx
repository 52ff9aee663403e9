import { useId, useRef, useState } from 'react'
import { useTexts } from '../../i18n/useTexts.ts'
import { AddressLink } from '../../state/AddressLink.tsx'
import { Failure } from '../../ui/Failure.tsx'
import { Shape } from '../../ui/Shape.tsx'
import { emptiedLabel, selectionBaseLabel } from '../../../api/domain/words/selectionLabel.ts'
import { ConditionForm } from './ConditionForm.tsx'
import styles from './selection.module.css'
import { useConditionWords } from './useConditionWords.ts'
import { useAskable, useSelection } from './useSelection.ts'
import type { Condition } from '../../../api/domain/address/address.ts'
import { useAddress } from '../../state/useAddress.ts'
import { Icon } from '../../ui/Icon.tsx'
import { withCondition } from './conditions.ts'
import type { SelectionsReply } from '../../../api/replies/selections.ts'

/** The filter: its conditions, how many they leave, and a form to add one or change one. `open`: the form stands open from the start. */
export function SelectionControl({ open = false }: { readonly open?: boolean }) {
  const { t } = useTexts('selection')
  const [form, setForm] = useState<{ readonly indicator: string | null } | null>(open ? { indicator: null } : null)
  const selection = useSelection()
  const { conditions, reply } = selection
  const askable = useAskable(form !== null)
  const error = askable.error ?? selection.error
  const formId = useId()
  const add = useRef<HTMLButtonElement>(null)
  const wordsOf = useConditionWords()
  const close = () => {
    setForm(null)
    add.current?.focus()
  }
  return (
    <section className={`stack ${styles.selection}`} aria-label={t('title')}>
      <h2 className="group-heading">{t('title')}</h2>
      {conditions.length > 0 && (
        <ul className="cluster" aria-label={t('conditions')}>
          {conditions.map((condition) => (
            <Chip
              key={condition.indicator}
              condition={condition}
              words={wordsOf(condition.indicator)}
              open={form?.indicator === condition.indicator}
              onEdit={() => setForm({ indicator: condition.indicator })}
              onRemove={close}
            />
          ))}
        </ul>
      )}
      {error !== null && (
        <Failure error={error} onRetry={askable.error === null ? selection.retry : () => void askable.refetch()} />
      )}
      {reply !== undefined && <SelectionCount reply={reply} wordsOf={wordsOf} />}
      {form !== null && askable.data === undefined && error === null && <Shape lines={3} />}
      {form !== null && askable.data !== undefined && (
        <ConditionForm
          id={formId}
          askable={askable.data}
          chosen={form.indicator}
          onChoose={(indicator) => setForm({ indicator })}
          onDone={close}
        />
      )}
      <div className={styles.actions}>
        <button
          ref={add}
          type="button"
          className={styles.add}
          aria-expanded={form !== null}
          aria-controls={form === null ? undefined : formId}
          onClick={() => setForm({ indicator: null })}
        >
          + {t('add')}
        </button>
        {conditions.length > 0 && (
          <AddressLink className={styles.clear} change={{ selection: [] }} onClick={close}>
            {t('clear')}
          </AddressLink>
        )}
      </div>
    </section>
  )
}

interface ChipProps {
  readonly condition: Condition
  /** "Behovsinventering: ja" */
  readonly words: string
  readonly open: boolean
  readonly onEdit: () => void
  readonly onRemove: () => void
}

/** A condition of the filter: pressed to change it, with a cross to take it away. */
function Chip({ condition, words, open, onEdit, onRemove }: ChipProps) {
  const { t } = useTexts('selection')
  const { address } = useAddress()
  return (
    <li className={styles.chip} data-condition={condition.indicator}>
      <button
        type="button"
        className={styles.words}
        title={t('edit', { condition: words })}
        aria-expanded={open}
        onClick={onEdit}
      >
        {words}
      </button>
      <AddressLink
        className={styles.remove}
        change={{ selection: withCondition(address.selection, condition.indicator, []) }}
        aria-label={t('remove', { condition: words })}
        onClick={onRemove}
      >
        <Icon name="close" />
      </AddressLink>
    </li>
  )
}

interface SelectionCountProps {
  readonly reply: SelectionsReply
  /** A condition in words, by its indicator. */
  readonly wordsOf: (indicator: string) => string
}

/** How many the filter leaves, and of which base; where it leaves none, the condition that did it. */
function SelectionCount({ reply, wordsOf }: SelectionCountProps) {
  const { t } = useTexts('selection')
  const { count, municipalities, emptiedBy } = reply
  return (
    <div role="status" data-count={count}>
      <p>
        <strong className="figures">{t('count', { count, of: municipalities })}</strong>
        {', '}
        {selectionBaseLabel(reply, t)}
      </p>
      {emptiedBy !== null && (
        <p className={styles.empty} data-emptied-by={emptiedBy}>
          {t('none')} {emptiedLabel(reply, wordsOf, t)}
        </p>
      )}
    </div>
  )
}
