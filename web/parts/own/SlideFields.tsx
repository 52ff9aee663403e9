import { useId } from 'react'
import { mostWords, wordCount } from '../../../api/domain/study/story.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import styles from './slideFields.module.css'

interface Props {
  readonly value: string
  readonly onChange: (text: string) => void
}

/** Whether a sentence can stand on a slide. */
export const isShort = (text: string): boolean => text.trim() !== '' && wordCount(text) <= mostWords

/** A slide's sentence, with its words counted as they are written. */
export function SentenceField({ value, onChange }: Props) {
  const { t } = useTexts('own')
  const [field, counted] = [useId(), useId()]
  const count = wordCount(value)
  const isWrong = !isShort(value)
  return (
    <div className={styles.field}>
      <label htmlFor={field}>{t('sentence')}</label>
      <textarea
        id={field}
        rows={2}
        value={value}
        aria-describedby={counted}
        aria-invalid={isWrong || undefined}
        onChange={({ target }) => onChange(target.value)}
      />
      <p id={counted} className={isWrong ? 'caution' : 'soft'} data-words={count}>
        {t(count > mostWords ? 'tooLong' : value.trim() === '' ? 'noSentence' : 'words', { count, most: mostWords })}
      </p>
    </div>
  )
}

/** What the presenter alone sees. */
export function NoteField({ value, onChange }: Props) {
  const { t } = useTexts('own')
  const field = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={field}>{t('note')}</label>
      <textarea id={field} rows={2} value={value} onChange={({ target }) => onChange(target.value)} />
    </div>
  )
}
