import type { ReactNode } from 'react'
import { useTexts } from '../i18n/useTexts.ts'
import type { SectionId } from './sections.ts'

/** A part of the page under its heading, which the contents lead to. */
export function ReportSection({ id, children }: { readonly id: SectionId; readonly children: ReactNode }) {
  const { t } = useTexts('report')
  return (
    <section id={id} className="report-section" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{t(`section.${id}`)}</h2>
      <p className="report-intro">{t(`intro.${id}`)}</p>
      {children}
    </section>
  )
}
