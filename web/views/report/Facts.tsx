import { useState } from 'react'
import { useTexts, useLanguage } from '../../i18n/useTexts.ts'
import type { Fact } from '../../../api/domain/study/fact.ts'
import { Quotation, ReportSection } from './sources.tsx'
import styles from './report.module.css'

/** Copies the fact's own address. */
function CopyFactLink({ id }: { readonly id: string }) {
  const { t } = useTexts('report')
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null)
  const copy = () => {
    const address = new URL(`#${id}`, location.href)
    navigator.clipboard.writeText(address.href).then(
      () => setCopied('yes'),
      () => setCopied('no'),
    )
  }
  return (
    <span className={`${styles.factCopy} needs-clipboard`}>
      <span role="status">{copied !== null && t(`copied.${copied}`)}</span>
      <button type="button" className={styles.factCopyButton} onClick={copy} aria-label={t('copyFact', { id })}>
        {t('copy')}
      </button>
    </span>
  )
}

/** A fact: what it says, in which words, of what, and how certain a derived one is. */
function FactItem({ fact: { id, title, statement, quotation, certainty, level } }: { readonly fact: Fact }) {
  const { t } = useTexts('report')
  const language = useLanguage()
  return (
    <article id={id} className={styles.fact} aria-labelledby={`${id}-title`}>
      <h4 id={`${id}-title`}>
        <a className="figures" href={`#${id}`}>
          {id}
        </a>{' '}
        {title[language]}
      </h4>
      <CopyFactLink id={id} />
      <p>{statement[language]}</p>
      {quotation !== null && <Quotation text={quotation} />}
      <p className={styles.note}>
        {t(`level.${level}`)}
        {certainty !== null && ` · ${certainty[language]}`}
      </p>
    </article>
  )
}

const kinds = ['fact', 'derived'] as const

/** Every fact at its own address: what the report states, then what is computed from that. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  const { t } = useTexts('report')
  return (
    <ReportSection id="facts">
      {kinds.map((kind) => (
        <section key={kind} className={styles.facts} aria-labelledby={`facts-${kind}`}>
          <h3 id={`facts-${kind}`}>{t(`kind.${kind}`)}</h3>
          {facts
            .filter((fact) => fact.kind === kind)
            .map((fact) => (
              <FactItem key={fact.id} fact={fact} />
            ))}
        </section>
      ))}
    </ReportSection>
  )
}
