import { useId, useRef, useState } from 'react'
import { useTexts } from '../../i18n/useTexts.ts'
import { useSaid } from '../../ui/useSaid.tsx'
import { Button } from '../../ui/Button.tsx'
import styles from './takeAlong.module.css'

interface Props {
  readonly label: string
  readonly value: string
  /** Names the button: "Kopiera länken". */
  readonly copyLabel: string
  readonly rows?: number
}

/** A text to copy. Where the browser refuses its clipboard the text is selected, for the reader to copy. */
export function CopyField({ label, value, copyLabel, rows = 1 }: Props) {
  const { t } = useTexts('takeAlong')
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  // Which text was copied: with another one in the field nothing has been yet.
  const [done, setDone] = useState<string | null>(null)
  const [said, say] = useSaid()
  const tell = (how: 'copied' | 'selected') => {
    setDone(value)
    say(t(how))
  }
  const select = () => {
    field.current?.focus()
    field.current?.select()
    tell('selected')
  }
  const copy = () => {
    if (!('clipboard' in navigator)) {
      select()
      return
    }
    navigator.clipboard.writeText(value).then(() => tell('copied'), select)
  }
  return (
    <div className={styles.copy}>
      <label htmlFor={id}>{label}</label>
      <div className={`cluster ${styles.copyRow}`}>
        <textarea
          ref={field}
          id={id}
          readOnly
          spellCheck={false}
          rows={rows}
          value={value}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
        <Button onClick={copy}>{copyLabel}</Button>
      </div>
      <p className={styles.said} role="status">
        {done === value && said}
      </p>
    </div>
  )
}
