import { useId, useRef, useState, useEffect } from 'react'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { AddressLink } from '../../state/AddressLink.tsx'
import { groupedOptions, Select } from '../../ui/Select.tsx'
import { Failure } from '../../ui/Failure.tsx'
import { Shape } from '../../ui/Shape.tsx'
import { emptiedLabel, selectionBaseLabel } from '../../../api/domain/words/selectionLabel.ts'
import styles from './filter.module.css'
import { useConditionWords } from './useConditionWords.ts'
import { useAskable, useFilter } from './useFilter.ts'
import type { Condition } from '../../../api/domain/address/address.ts'
import { useAddress } from '../../state/useAddress.ts'
import { Icon } from '../../ui/Icon.tsx'
import { withCondition } from './conditions.ts'
import type { SelectionsReply } from '../../../api/replies/selections.ts'
import type { ConditionsReply } from '../../../api/replies/selections.ts'
import { ClassChoice } from './ClassChoice.tsx'
import { Button } from '../../ui/Button.tsx'

interface FilterControlProps {
  /** Whether the form stands open from the start. */
  readonly open?: boolean
  /** In a view with much of its own: its parts side by side where there is room. */
  readonly inLine?: boolean
}

/** The filter: its conditions, how many they leave, and a form to add one or change one. */
export function FilterControl({ open = false, inLine = false }: FilterControlProps) {
  const { t } = useTexts('selection')
  const [form, setForm] = useState<{ readonly indicator: string | null } | null>(open ? { indicator: null } : null)
  const filter = useFilter()
  const { conditions, reply } = filter
  const askable = useAskable(form !== null)
  const error = askable.error ?? filter.error
  const formId = useId()
  const add = useRef<HTMLButtonElement>(null)
  const wordsOf = useConditionWords()
  const close = () => {
    setForm(null)
    add.current?.focus()
  }
  return (
    <section className={`stack ${styles.filter} ${inLine ? styles.inLine : ''}`} aria-label={t('title')}>
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
      {error !== null && <Failure error={error} onRetry={askable.error === null ? filter.retry : () => void askable.refetch()} />}
      {reply !== undefined && <FilterCount reply={reply} wordsOf={wordsOf} />}
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
        <Button
          look="plain-button"
          className={styles.add}
          ref={add}
          aria-expanded={form !== null}
          aria-controls={form === null ? undefined : formId}
          onClick={() => setForm({ indicator: null })}
        >
          + {t('add')}
        </Button>
        {conditions.length > 0 && (
          <AddressLink className="plain-button" change={{ selection: [] }} onClick={close}>
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

interface FilterCountProps {
  readonly reply: SelectionsReply
  /** A condition in words, by its indicator. */
  readonly wordsOf: (indicator: string) => string
}

/** How many the filter leaves, and of which base; where it leaves none, the condition that did it. */
function FilterCount({ reply, wordsOf }: FilterCountProps) {
  const { t } = useTexts('selection')
  const { count, municipalities, emptiedBy } = reply
  return (
    <div role="status" data-count={count} data-kind={reply.provenance}>
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

interface Props {
  readonly id: string
  readonly askable: ConditionsReply
  /** The question that the condition is on; null until one is chosen. */
  readonly chosen: string | null
  readonly onChoose: (question: string | null) => void
  readonly onDone: () => void
}

/** A condition made or changed: the question, then the answers that will do. */
function ConditionForm({ id, askable, chosen, onChoose, onDone }: Props) {
  const { t } = useTexts(['selection', 'indicator'])
  const language = useLanguage()
  const select = useRef<HTMLSelectElement>(null)
  useEffect(() => select.current?.focus(), [])
  const question = askable.questions.find((each) => each.id === chosen)
  return (
    <div
      id={id}
      className={styles.form}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        event.stopPropagation()
        onDone()
      }}
    >
      <Select
        ref={select}
        className={styles.question}
        label={t('indicator')}
        options={[{ id: '', label: t('choose') }, ...groupedOptions(askable.groups, askable.questions, language)]}
        value={chosen ?? ''}
        onChange={(asked) => onChoose(asked || null)}
      />
      {question && <ClassChoice question={question} />}
      {question?.supplementary && <p className="soft">{t('indicator:supplementary')}</p>}
      <Button onClick={onDone}>{t(question === undefined ? 'close' : 'done')}</Button>
    </div>
  )
}
