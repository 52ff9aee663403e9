import type { ReactNode } from 'react'
import { useTexts } from '../i18n/useTexts.ts'

interface Props {
  readonly id: 'data' | 'method' | 'rubric' | 'missing' | 'sources' | 'keyboard' | 'accessibility' | 'api'
  readonly version?: string
  readonly children: ReactNode
}

/** A part of the page under its heading, which a link can lead to. */
export function Section({ id, version, children }: Props) {
  const { t } = useTexts('about')
  return (
    <section id={id} className="about-section" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{t(`section.${id}`, { version })}</h2>
      {children}
    </section>
  )
}
