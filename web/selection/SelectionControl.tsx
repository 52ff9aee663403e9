import { useId, useRef, useState } from 'react'
import { useLanguage, useTexts } from '../i18n/useTexts.ts'
import { AddressLink } from '../address/AddressLink.tsx'
import { Failure } from '../ui/Failure.tsx'
import { Shape } from '../ui/Shape.tsx'
import { Chip } from './Chip.tsx'
import { conditionLabel } from '../../api/domain/words/selectionLabel.ts'
import { ConditionForm } from './ConditionForm.tsx'
import styles from './selection.module.css'
import { SelectionCount } from './SelectionCount.tsx'
import { useAskable } from './useAskable.ts'
import { useSelection } from './useSelection.ts'

/** The filter: its conditions, how many they leave, and a form to add one or change one. `open`: the form stands open from the start. */
export function SelectionControl({ open = false }: { readonly open?: boolean }) {
  const { t } = useTexts('selection')
  const language = useLanguage()
  const [form, setForm] = useState<{ readonly indicator: string | null } | null>(open ? { indicator: null } : null)
  const selection = useSelection()
  const { conditions, reply } = selection
  const askable = useAskable(form !== null)
  const error = askable.error ?? selection.error
  const formId = useId()
  const add = useRef<HTMLButtonElement>(null)
  const wordsOf = (id: string): string => {
    const question = askable.data?.questions.find((each) => each.id === id)
    const classes = conditions.find(({ indicator: of }) => of === id)?.classes ?? []
    if (question === undefined) return id
    return conditionLabel(question, classes, language, t)
  }
  const close = () => {
    setForm(null)
    add.current?.focus()
  }
  return (
    <section className={styles.selection} aria-label={t('title')}>
      <h2 className="group-heading">{t('title')}</h2>
      {conditions.length > 0 && (
        <ul className={styles.chips} aria-label={t('conditions')}>
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
