import type { ReactNode } from 'react'
import { useTexts } from '../i18n/useTexts.ts'

interface Props {
  /** Whether there is room for it beside what else lies over the map. */
  readonly open: boolean
  readonly children: ReactNode
}

/** The tablet's legend, on the map where the sea is; folds away. */
export function LegendCard({ open, children }: Props) {
  const { t } = useTexts('shell')
  const roomBelow = window.innerHeight > window.innerWidth
  return (
    <details key={String(open)} className="legend-card" open={open || roomBelow}>
      <summary>{t('sheet.legend')}</summary>
      {children}
    </details>
  )
}
