import { useTexts } from '../../i18n/useTexts.ts'
import type { Provenance } from '../../../api/domain/study/answer.ts'
import { type ReactNode, Fragment } from 'react'
import styles from './provenance.module.css'
import { Link } from 'wouter'
import { isDerivedFact } from '../../../api/domain/study/fact.ts'
import { useAddress } from '../../state/useAddress.ts'
import { useStudy } from '../../state/useStudy.ts'

/** Says what kind of data is shown. Stands wherever a municipality's value does and can't be dismissed. */
export function ProvenanceLabel({ provenance }: { readonly provenance: Provenance }) {
  const { t } = useTexts('indicator')
  return (
    <p className="provenance" data-provenance={provenance}>
      <strong>{t(`provenance.${provenance}.name`)}</strong> – {t(`provenance.${provenance}.text`)}
    </p>
  )
}

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

const kinds = ['stated', 'computed'] as const

/** What something rests on: statements of the report, numbered by us, apart from what we have computed from them. Each leads to it, where the study has a report. */
export function FactSources({ ids }: { readonly ids: readonly string[] }) {
  const { t } = useTexts('indicator')
  const { href } = useAddress()
  const { hasReport } = useStudy()
  const report = href({ view: { name: 'report' } })
  return kinds.map((kind) => {
    const found = [...new Set(ids)].filter((id) => isDerivedFact(id) === (kind === 'computed'))
    return (
      found.length > 0 && (
        <p key={kind} className="figures" data-kind={kind === 'stated' ? 'published' : kind}>
          {t(`source.${kind}`)}
          {found.map((id) => (
            <Fragment key={id}>
              {' '}
              {hasReport ? (
                <Link href={`${report}#${id}`} translate="no">
                  {id}
                </Link>
              ) : (
                id
              )}
            </Fragment>
          ))}
        </p>
      )
    )
  })
}

/** What was asked, in full, and that the wording is ours where the source gives none. */
export function Wording({ text, reconstructed }: { readonly text: string; readonly reconstructed: boolean }) {
  const { t } = useTexts('indicator')
  return (
    <>
      {reconstructed && <p>{t('reconstructedQuestion')}:</p>}
      <p>{text}</p>
    </>
  )
}
