import '../../../web/ui/tokens.css'
import '../../../web/ui/reset.css'
import '../../../web/ui/typography.css'
import '../../../web/ui/controls.css'
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { render } from 'vitest-browser-react'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import type { StudiesReply } from '../../../api/replies/studies.ts'
import type { Language } from '../../../api/domain/study/localized.ts'
import { StudiesContext } from '../../../web/state/studies.ts'
import { makeQueryClient } from '../../../web/state/queryClient.ts'
import { loadTexts } from '../../../web/i18n/loadTexts.ts'
import { TextsContext } from '../../../web/i18n/useTexts.ts'

const title = { sv: 'Enkäten', en: 'The survey' }

/** The study shown, in brief. */
export const aStudy = {
  id: 'forstudie-2008',
  current: true,
  title,
  shortTitle: title,
  description: title,
  source: { title: 'Enkäten', author: 'A. Author', date: '2026-01-31', publisher: title, citation: title },
  period: { from: '2025-01-01', to: '2025-06-30' },
  population: { count: 52, label: { sv: 'kommuner', en: 'municipalities' }, fact: 'F01' },
  defaultIndicator: 'needs-inventory',
  suggestedComparisons: [],
  hasReport: true,
  snapshot: '',
  provenance: 'example',
  links: {},
} as const satisfies StudiesReply['studies'][number]

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
        <StudiesContext value={[aStudy]}>
          <TextsContext value={texts}>{children}</TextsContext>
        </StudiesContext>
      </Router>
    </QueryClientProvider>
  )
  const screen = await render(part, { wrapper })
  return { screen, history }
}
