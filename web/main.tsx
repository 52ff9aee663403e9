import './ui/tokens.css'
import './ui/reset.css'
import './ui/typography.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { parseAddress } from './address/parseAddress.ts'
import { takeFirstData } from './api/firstData.ts'
import { makeQueryClient } from './api/queryClient.ts'
import { startI18n } from './i18n/startI18n.ts'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')

const client = makeQueryClient()
takeFirstData(client, document.getElementById('first-data')?.textContent)
await startI18n(parseAddress(location.pathname, location.search).address.language)

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <App />
    </QueryClientProvider>
  </StrictMode>,
)
