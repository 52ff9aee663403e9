import type { ReactNode } from 'react'

/** A figure that leads to the fact it is from. */
export function FigureLink({ fact, children }: { readonly fact: string | undefined; readonly children: ReactNode }) {
  return fact === undefined ? (
    <span className="figures">{children}</span>
  ) : (
    <a className="figure-link figures" href={`#${fact}`}>
      {children}
    </a>
  )
}
