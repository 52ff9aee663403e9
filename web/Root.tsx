import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { Router } from 'wouter'
import type { Texts } from '../api/domain/words/texts.ts'
import { oncePerAddress } from './state/oncePerAddress.ts'
import { type Connection, ConnectionContext } from './state/connection.ts'
import { Studies } from './parts/shell/Studies.tsx'
import { App } from './App.tsx'
import { AddressTexts } from './i18n/AddressTexts.tsx'

interface Props {
  readonly client: QueryClient
  /** In the language of the address. */
  readonly texts: Texts
  /** null where there is none to watch: on the server. */
  readonly connection: Connection | null
  /** Path and query that the server drew the page for: with them it is drawn the first time, then as the browser has it. */
  readonly drawnFor: string | null
}

/** The whole program, the same on the server and in the browser. */
export function Root({ client, texts, connection, drawnFor }: Props) {
  const [ssrPath, ssrSearch = ''] = drawnFor?.split('?') ?? []
  return (
    <StrictMode>
      <QueryClientProvider client={client}>
        <ConnectionContext value={connection}>
          <Router aroundNav={oncePerAddress} {...(ssrPath === undefined ? {} : { ssrPath, ssrSearch })}>
            <AddressTexts first={texts}>
              <Studies>
                <App />
              </Studies>
            </AddressTexts>
          </Router>
        </ConnectionContext>
      </QueryClientProvider>
    </StrictMode>
  )
}
