import { Fragment, type ReactNode } from 'react'
import { useTexts, useLanguage } from '../../i18n/useTexts.ts'
import { KindChip } from '../../parts/indicator/Kind.tsx'
import type { ExternalSource } from '../../../api/domain/study/definition.ts'
import type { Origin } from '../../../api/domain/study/published.ts'
import styles from './report.module.css'

/** A figure that leads to the fact it is from. */
export function FigureLink({ fact, children }: { readonly fact: string | undefined; readonly children: ReactNode }) {
  return fact === undefined ? (
    <span className="figures">{children}</span>
  ) : (
    <a className={`${styles.figureLink} figures`} href={`#${fact}`}>
      {children}
    </a>
  )
}

/** Whose a figure is, where it is not the report's own: read, computed or from elsewhere. */
export function OriginMark({ origin }: { readonly origin: Origin | null }) {
  return origin === null || origin === 'published' ? null : <KindChip kind={origin} />
}

interface SourceProps {
  /** The facts that something rests on, each a link to its place further down the page. */
  readonly ids: readonly string[]
  readonly quotations?: readonly string[]
}

/** The quiet mark at something said that opens where it is from. */
export function Source({ ids, quotations = [] }: SourceProps) {
  const { t } = useTexts('report')
  if (ids.length === 0) return null
  return (
    <details className={styles.source}>
      <summary>{t('source')}</summary>
      {quotations.map((quotation) => (
        <Quotation key={quotation} text={quotation} />
      ))}
      <p translate="no">
        {ids.map((id) => (
          <Fragment key={id}>
            <a href={`#${id}`} aria-label={t('toFact', { id })}>
              {id}
            </a>{' '}
          </Fragment>
        ))}
      </p>
    </details>
  )
}

interface ExternalProps {
  readonly sources: readonly ExternalSource[]
  /** Those that what stands here is from, or is borne out by. */
  readonly ids: readonly string[]
}

/** That something is known from elsewhere than the report, and from where. Nothing where it is the report's own. */
export function ExternalNote({ sources, ids }: ExternalProps) {
  const { t } = useTexts('report')
  const language = useLanguage()
  const found = sources.filter(({ id }) => ids.includes(id))
  if (found.length === 0) return null
  return (
    <span className="soft">
      <strong>{t('external')}</strong>{' '}
      {found.map(({ id, title, url }, index) => (
        <span key={id}>
          {index > 0 && '; '}
          <a href={url} rel="noopener noreferrer">
            {title[language]}
          </a>
        </span>
      ))}
    </span>
  )
}

/** The report's own Swedish words, misspellings and all. */
export function Quotation({ text }: { readonly text: string }) {
  return (
    <blockquote className={styles.quotation} lang="sv">
      {`”${text}”`}
    </blockquote>
  )
}

interface FoldProps {
  /** What it is linked by. It names what is folded, not the line: a browser then opens it, scrolls there and marks it, script or not. */
  readonly id: string
  readonly line: ReactNode
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** Something folded to a line. The browser's search finds what is in it, and paper shows it. */
export function Fold({ id, line, className = '', children }: FoldProps) {
  return (
    <details className={styles.fold}>
      <summary className={styles.line}>{line}</summary>
      <div id={id} className={`${styles.opened} ${className}`}>
        {children}
      </div>
    </details>
  )
}

interface ReportSectionProps {
  readonly id: SectionId
  /** What the heading and the words below it are filled in with, from the study. */
  readonly values?: Readonly<Record<string, string | number>>
  readonly children: ReactNode
}

/** A part of the page under its heading, which the contents lead to. */
export function ReportSection({ id, values = {}, children }: ReportSectionProps) {
  const { t } = useTexts('report')
  return (
    <section id={id} className={styles.section} aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{t(`section.${id}`, values)}</h2>
      <p className={styles.intro}>{t(`intro.${id}`, values)}</p>
      {children}
    </section>
  )
}

/** The parts of the page in the order they stand; the ids are the addresses `/rapporten#timeline`. */
export const sections = [
  'summary',
  'staircase',
  'questions',
  'statements',
  'bounds',
  'areas',
  'needs',
  'timeline',
  'rubric',
  'contradictions',
  'facts',
] as const

export type SectionId = (typeof sections)[number]
