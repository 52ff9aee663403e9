import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Router } from 'wouter'
import { parseAddress } from '../address/parseAddress.ts'
import { takeFirstData } from '../api/firstData.ts'
import { makeQueryClient } from '../api/queryClient.ts'
import { startI18n } from '../i18n/startI18n.ts'
import { EmbeddedMap } from './EmbeddedMap.tsx'
import { frameLocation } from './frameLocation.ts'

const root = document.getElementById('root')
if (root !== null) {
  const { search, ...place } = frameLocation(location)
  const client = makeQueryClient()
  takeFirstData(client, document.getElementById('first-data')?.textContent)
  await startI18n(parseAddress('/', search).address.language)
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <Router {...place}>
          <EmbeddedMap />
        </Router>
      </QueryClientProvider>
    </StrictMode>,
  )
}
