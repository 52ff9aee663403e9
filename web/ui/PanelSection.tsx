import type { ReactNode } from 'react'

interface Props {
  readonly id: string
  readonly title: string
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** A part of a panel under its small heading. */
export function PanelSection({ id, title, className, children }: Props) {
  return (
    <section aria-labelledby={`${id}-heading`} className={className}>
      <h3 id={`${id}-heading`} className="group-heading">
        {title}
      </h3>
      {children}
    </section>
  )
}
