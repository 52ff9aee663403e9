import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

interface Props {
  readonly id: 'data' | 'method' | 'rubric' | 'missing' | 'sources' | 'keyboard' | 'accessibility' | 'api'
  readonly version?: string
  readonly children: ReactNode
}

/** A part of the page under its heading, which a link can lead to. */
export function Section({ id, version, children }: Props) {
  const { t } = useTranslation('about')
  return (
    <section id={id} className="about-section" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{t(`section.${id}`, { version })}</h2>
      {children}
    </section>
  )
}
