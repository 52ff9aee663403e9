import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Router } from 'wouter'
import { parseAddress } from '../../../api/domain/address/parseAddress.ts'
import { takeFirstData, makeQueryClient } from '../../state/queryClient.ts'
import { Studies } from '../../parts/shell/Studies.tsx'
import { AddressTexts } from '../../i18n/AddressTexts.tsx'
import { loadTexts } from '../../i18n/loadTexts.ts'
import { EmbeddedMap } from './EmbeddedMap.tsx'
import { frameLocation } from './frameLocation.ts'

const root = document.getElementById('root')
if (root !== null) {
  const { search, ...place } = frameLocation(location)
  const client = makeQueryClient()
  takeFirstData(client, document.getElementById('first-data')?.textContent)
  const texts = await loadTexts(parseAddress('/', search).address.language)
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <Router {...place}>
          <AddressTexts first={texts}>
            <Studies>
              <EmbeddedMap />
            </Studies>
          </AddressTexts>
        </Router>
      </QueryClientProvider>
    </StrictMode>,
  )
}
