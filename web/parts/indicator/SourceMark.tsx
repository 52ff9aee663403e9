import type { ReactNode } from 'react'
import { useTexts } from '../../i18n/useTexts.ts'
import { FactSources } from './FactSources.tsx'
import styles from './sourceMark.module.css'

interface Props {
  /** What the source is of, for those who hear the mark rather than see where it stands. */
  readonly of: string
  readonly facts: readonly string[]
  /** The report's own words, at most a sentence. */
  readonly quotation?: string | undefined
  readonly children?: ReactNode
}

/** The small mark at a number that opens where it comes from: quotation and fact ids. */
export function SourceMark({ of, facts, quotation, children }: Props) {
  const { t } = useTexts('indicator')
  return (
    <details className={styles.source}>
      <summary className={styles.mark} aria-label={t('sourceOf', { what: of })}>
        <span aria-hidden="true">i</span>
      </summary>
      <div className={styles.opened}>
        {children}
        {quotation !== undefined && (
          <blockquote className={styles.quotation} lang="sv">
            ”{quotation}”
          </blockquote>
        )}
        <FactSources ids={facts} />
      </div>
    </details>
  )
}
