import type { ReactNode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import type { Language } from '../api/domain/study/localized.ts'
import { loadTexts } from './i18n/loadTexts.ts'
import type { DrawnWith } from './Program.tsx'
import { makeQueryClient, readPageData, takeReplies } from './state/queryClient.ts'
import { holdSnapshots, Unreachable } from './state/requestJson.ts'
import { untilLoaded } from './state/untilLoaded.ts'
import { loadParts } from './ui/part.tsx'

/**
 * Makes the page that came alive; where the server did not draw it, the browser does.
 * @param fetchAhead begins fetching what the page will need, where nobody has drawn it yet
 */
export async function makeAlive(
  language: Language,
  draw: (given: DrawnWith) => ReactNode,
  fetchAhead: () => void,
): Promise<void> {
  const root = document.getElementById('root')
  if (root === null) throw new Error('The page has no #root')
  const client = makeQueryClient()
  const pageData = readPageData(document.getElementById('page-data'))
  holdSnapshots(pageData?.replies.map(({ data }) => data) ?? [])
  const [drawnFor, missing] = [pageData?.address ?? null, pageData?.missing ?? null]
  const drawn = async () => draw({ client, texts: await loadTexts(language), drawnFor, missing })
  if (pageData === null) {
    fetchAhead()
    createRoot(root).render(await drawn())
    return
  }
  const loadPageTexts = async () => (await loadTexts(language)).loadNamespaces(pageData.texts)
  const takeThem = untilLoaded(() =>
    takeReplies(client, pageData).then(
      () => true,
      (error: unknown) => {
        if (error instanceof Unreachable) throw error
        return false
      },
    ),
  )
  // Until all that the page was drawn with is here, the page stands as it came: React would find its own to be another.
  const [page, isComplete] = await Promise.all([drawn(), takeThem(), loadParts(pageData.parts), loadPageTexts()])
  if (isComplete) hydrateRoot(root, page)
  else createRoot(root).render(page)
}
