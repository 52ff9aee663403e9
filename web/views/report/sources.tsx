import type { ReactNode } from 'react'
import { useTexts, useLanguage } from '../../i18n/useTexts.ts'
import type { ExternalSource } from '../../../api/domain/study/definition.ts'
import type { Origin } from '../../../api/domain/study/published.ts'
import { lowerFirst } from '../../../api/domain/words/valueLabel.ts'
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
  const { t } = useTexts('indicator')
  if (origin === null || origin === 'published') return null
  return (
    <span className={`soft ${styles.origin}`} data-origin={origin}>
      {lowerFirst(t(`origin.${origin}`))}
    </span>
  )
}

/** The facts that something rests on, each a link to its place further down the page. */
export function FactLinks({ ids }: { readonly ids: readonly string[] }) {
  const { t } = useTexts('report')
  if (ids.length === 0) return null
  return (
    <span className={styles.factLinks}>
      {ids.map((id) => (
        <a key={id} className={`${styles.factLink} figures`} href={`#${id}`} aria-label={t('toFact', { id })}>
          {id}
        </a>
      ))}
    </span>
  )
}

interface SourcesProps {
  readonly sources: readonly ExternalSource[]
  /** Those that what stands here is from, or is borne out by. */
  readonly ids: readonly string[]
}

/** That something is known from elsewhere than the report, and from where. Nothing where it is the report's own. */
export function ExternalNote({ sources, ids }: SourcesProps) {
  const { t } = useTexts('report')
  const language = useLanguage()
  const found = sources.filter(({ id }) => ids.includes(id))
  if (found.length === 0) return null
  return (
    <span className={styles.external}>
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
      ”{text}”
    </blockquote>
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
