import type { ReactNode } from 'react'
import { useTexts } from '../../i18n/useTexts.ts'
import type { SectionId } from './sections.ts'
import styles from './report.module.css'

interface Props {
  readonly id: SectionId
  /** What the heading and the words below it are filled in with, from the study. */
  readonly values?: Readonly<Record<string, string | number>>
  readonly children: ReactNode
}

/** A part of the page under its heading, which the contents lead to. */
export function ReportSection({ id, values = {}, children }: Props) {
  const { t } = useTexts('report')
  return (
    <section id={id} className={styles.section} aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{t(`section.${id}`, values)}</h2>
      <p className={styles.intro}>{t(`intro.${id}`, values)}</p>
      {children}
    </section>
  )
}
