import '../../../web/ui/tokens.css'
import '../../../web/ui/reset.css'
import '../../../web/ui/typography.css'
import '../../../web/ui/controls.css'
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { render } from 'vitest-browser-react'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import type { Language } from '../../../api/domain/study/localized.ts'
import { makeQueryClient } from '../../../web/api/queryClient.ts'
import { loadTexts } from '../../../web/i18n/loadTexts.ts'
import { TextsContext } from '../../../web/i18n/useTexts.ts'

interface Setting {
  readonly address?: string
  readonly language?: Language
  readonly client?: QueryClient
}

/** Shows a part of the screen as it stands at an address, and tells which addresses have been gone to. */
export async function show(part: ReactNode, { address = '/', language = 'sv', client = makeQueryClient() }: Setting = {}) {
  const texts = await loadTexts(language)
  const { hook, searchHook, history } = memoryLocation({ path: address, record: true })
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>
      <Router hook={hook} searchHook={searchHook}>
        <TextsContext value={texts}>{children}</TextsContext>
      </Router>
    </QueryClientProvider>
  )
  const screen = await render(part, { wrapper })
  return { screen, history }
}
