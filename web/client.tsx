import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Router } from 'wouter'
import { App } from './App.tsx'
import { oncePerAddress } from './address/oncePerAddress.ts'
import { parseAddress } from '../api/domain/address/parseAddress.ts'
import { askHealth, watchConnection } from './api/connection.ts'
import { takeFirstData } from './api/firstData.ts'
import { makeQueryClient } from './api/queryClient.ts'
import { ConnectionContext } from './api/useConnection.ts'
import { keepFirstPage } from './first/keepFirstPage.ts'
import { AddressTexts } from './i18n/AddressTexts.tsx'
import { loadTexts } from './i18n/loadTexts.ts'
import { fetchAhead } from './routes/parts.ts'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')

if (!('clipboard' in navigator)) document.documentElement.dataset['clipboard'] = 'none'
keepFirstPage(root)
fetchAhead(location.pathname)
const client = makeQueryClient()
takeFirstData(client, document.getElementById('first-data')?.textContent)
const texts = await loadTexts(parseAddress(location.pathname, location.search).address.language)

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <ConnectionContext value={watchConnection(client, askHealth)}>
        <Router aroundNav={oncePerAddress}>
          <AddressTexts first={texts}>
            <App />
          </AddressTexts>
        </Router>
      </ConnectionContext>
    </QueryClientProvider>
  </StrictMode>,
)
