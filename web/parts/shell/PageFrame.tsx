import type { ReactNode } from 'react'
import type { Ignored } from '../../../api/domain/address/address.ts'
import type { Provenance } from '../../../api/domain/study/answer.ts'
import { useHeadingFocus } from '../../ui/focus.ts'
import { useDocumentTitle } from '../../ui/useDocumentTitle.ts'
import { usePrintTexts } from '../print/PrintedScope.tsx'
import { PrintFoot, PrintHead } from '../print/PrintWords.tsx'
import { Notes } from './Notes.tsx'
import { KeptProgram } from './KeptProgram.tsx'

interface Props {
  /** Of the browser's tab. */
  readonly title: string
  readonly className?: string | undefined
  /** What of the address could not be used. */
  readonly ignored: readonly Ignored[]
  /** Of what the view shows; null where it shows no data, undefined until it is known. */
  readonly provenance: Provenance | null | undefined
  /** Whether there is a map, whose makers are named on paper. */
  readonly map?: boolean
  readonly children: ReactNode
}

/** A view that is a page of its own, with what stands round every one of them. */
export function PageFrame({ title, className = '', ignored, provenance, map = false, children }: Props) {
  useDocumentTitle(title)
  usePrintTexts(provenance !== undefined)
  return (
    <main id="content" className={`page ${className}`} tabIndex={-1}>
      <PrintHead provenance={provenance} />
      {children}
      <PrintFoot provenance={provenance} map={map} />
      <Notes ignored={ignored}>
        <KeptProgram />
      </Notes>
    </main>
  )
}

/** The view's name, at the head of it. */
export function PageHeading({ children }: { readonly children: ReactNode }) {
  const heading = useHeadingFocus()
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  )
}
