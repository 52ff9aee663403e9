import { use, useEffect, useEffectEvent, useRef, type ReactNode } from 'react'
import { MovedContext } from './focus.ts'

interface Props {
  readonly children: ReactNode
  /** What the panel is of: another one takes the focus anew. */
  readonly subject: string
}

/** A panel's heading: a place's name. It takes the focus when the panel opens or changes by a choice on the screen, so that reading goes on there. */
export function PanelHeading({ children, subject }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  const moved = use(MovedContext)
  const takeFocus = useEffectEvent(() => {
    if (moved) heading.current?.focus({ preventScroll: true })
  })
  useEffect(() => takeFocus(), [subject])
  return (
    <h2 ref={heading} tabIndex={-1} className="panel-heading" translate="no">
      {children}
    </h2>
  )
}
