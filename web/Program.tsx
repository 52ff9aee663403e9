import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { StrictMode, type ComponentProps, type ReactNode } from 'react'
import { Router } from 'wouter'
import type { Missing } from '../api/domain/address/missing.ts'
import type { Texts } from '../api/domain/words/texts.ts'
import { AddressTexts } from './i18n/AddressTexts.tsx'
import { Studies } from './parts/shell/Studies.tsx'

/** What a page is drawn with, on the server and in the browser. */
export interface DrawnWith {
  readonly client: QueryClient
  /** In the language of the address. */
  readonly texts: Texts
  /** Path and query that the page is drawn for. */
  readonly drawnFor: string | null
  /** What there is not at that address; null where there is something. */
  readonly missing: Missing | null
}

interface Props extends Pick<DrawnWith, 'client' | 'texts'> {
  /** Where the address is read. */
  readonly router: Omit<ComponentProps<typeof Router>, 'children'>
  readonly children: ReactNode
}

/** What stands round every page. */
export function Program({ client, texts, router, children }: Props) {
  return (
    <StrictMode>
      <QueryClientProvider client={client}>
        <Router {...router}>
          <AddressTexts first={texts}>
            <Studies>{children}</Studies>
          </AddressTexts>
        </Router>
      </QueryClientProvider>
    </StrictMode>
  )
}
