import { useEffect, useRef, type ReactNode } from 'react'

/** A panel's heading. It takes the focus when a panel opens or changes by a choice on the screen, so that reading goes on there; not on the first load. */
export function PanelHeading({ children, subject }: { readonly children: ReactNode; readonly subject: string }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (document.documentElement.dataset['moved'] !== undefined) heading.current?.focus({ preventScroll: true })
  }, [subject])
  return (
    <h2 ref={heading} tabIndex={-1} className="panel-heading">
      {children}
    </h2>
  )
}
