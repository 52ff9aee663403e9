import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { Router } from 'wouter'
import type { Texts } from '../api/domain/words/texts.ts'
import { oncePerAddress } from './address/oncePerAddress.ts'
import type { Connection } from './api/connection.ts'
import { ConnectionContext } from './api/useConnection.ts'
import { App } from './App.tsx'
import { AddressTexts } from './i18n/AddressTexts.tsx'

interface Props {
  readonly client: QueryClient
  /** In the language of the address. */
  readonly texts: Texts
  /** null where there is none to watch: on the server. */
  readonly connection: Connection | null
  /** The address of the page, where there is no browser to say it. */
  readonly address?: { readonly ssrPath: string; readonly ssrSearch: string }
}

/** The whole program, the same on the server and in the browser. */
export function Root({ client, texts, connection, address }: Props) {
  return (
    <StrictMode>
      <QueryClientProvider client={client}>
        <ConnectionContext value={connection}>
          <Router aroundNav={oncePerAddress} {...address}>
            <AddressTexts first={texts}>
              <App />
            </AddressTexts>
          </Router>
        </ConnectionContext>
      </QueryClientProvider>
    </StrictMode>
  )
}
