import { startTransition, useEffect, useState } from 'react'
import { useTexts, useLanguage } from '../../i18n/useTexts.ts'
import type { StudyReply } from '../../../api/replies/studies.ts'
import type { Fact } from '../../../api/domain/study/fact.ts'
import { Fold, Quotation, ReportSection } from './sources.tsx'
import { useSaid } from '../../ui/useSaid.tsx'
import styles from './report.module.css'

/** Copies the fact's own address. */
function CopyFactLink({ id }: { readonly id: string }) {
  const { t } = useTexts('report')
  const [said, say] = useSaid()
  const copy = () => {
    const address = new URL(`#${id}`, location.href)
    navigator.clipboard.writeText(address.href).then(
      () => say(t('copied.yes')),
      () => say(t('copied.no')),
    )
  }
  return (
    <span className={`${styles.factCopy} soft needs-clipboard`}>
      <span role="status">{said}</span>
      <button type="button" onClick={copy} aria-label={t('copyFact', { id })}>
        {t('copy')}
      </button>
    </span>
  )
}

/** A fact: what it says, in which words, of what, and how certain a derived one is. */
function FactItem({ fact, canCopy }: { readonly fact: Fact; readonly canCopy: boolean }) {
  const { id, title, statement, quotation, certainty, level } = fact
  const { t } = useTexts('report')
  const language = useLanguage()
  return (
    <article id={id} className={styles.fact} aria-labelledby={`${id}-title`}>
      <h4 id={`${id}-title`}>
        <a className="figures" href={`#${id}`} translate="no">
          {id}
        </a>
        {` ${title[language]}`}
      </h4>
      {canCopy && <CopyFactLink id={id} />}
      <p>{statement[language]}</p>
      {quotation !== null && <Quotation text={quotation} />}
      <p className={styles.note}>{[t(`level.${level}`), ...(certainty === null ? [] : [certainty[language]])].join(' · ')}</p>
    </article>
  )
}

const kinds = ['fact', 'derived'] as const

/** Every fact at its own address: what the report states, then what is computed from that. */
export function Facts({ study, facts }: { readonly study: StudyReply; readonly facts: readonly Fact[] }) {
  const { t } = useTexts('report')
  const language = useLanguage()
  // Copying takes a script: the page comes without its hundred buttons, and so sooner.
  const [isAlive, setAlive] = useState(false)
  useEffect(() => startTransition(() => setAlive(true)), [])
  return (
    <ReportSection id="facts">
      <p className={styles.note}>
        {study.source.citation[language]} {study.readFrom?.[language]}
      </p>
      {kinds.map((kind) => {
        const ofKind = facts.filter((fact) => fact.kind === kind)
        return (
          <Fold
            key={kind}
            id={`facts-${kind}`}
            className={styles.columns}
            line={<h3>{t(`kind.${kind}`, { count: ofKind.length })}</h3>}
          >
            {ofKind.map((fact) => (
              <FactItem key={fact.id} fact={fact} canCopy={isAlive} />
            ))}
          </Fold>
        )
      })}
    </ReportSection>
  )
}
