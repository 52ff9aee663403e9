import { createRoot, hydrateRoot } from 'react-dom/client'
import { parseAddress } from '../api/domain/address/parseAddress.ts'
import { askHealth, watchConnection } from './state/connection.ts'
import { readPageData, takeReplies, makeQueryClient } from './state/queryClient.ts'
import { loadTexts } from './i18n/loadTexts.ts'
import { Root } from './Root.tsx'
import { loadParts } from './ui/part.tsx'
import { fetchAhead } from './views.ts'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')

if (!('clipboard' in navigator)) document.documentElement.dataset['clipboard'] = 'none'
const { address } = parseAddress(location.pathname, location.search)
const client = makeQueryClient()
const pageData = readPageData(document.getElementById('page-data'))
const program = async () => {
  const connection = watchConnection(client, askHealth)
  return (
    <Root
      client={client}
      texts={await loadTexts(address.language)}
      connection={connection}
      drawnFor={pageData?.address ?? null}
    />
  )
}

if (pageData === null) {
  fetchAhead(address.view.name)
  createRoot(root).render(await program())
} else {
  // Until all that the page was drawn with is here, the page stands as it came: React would find its own to be another.
  const [drawn, isComplete] = await Promise.all([
    program(),
    Promise.all([takeReplies(client, pageData), loadParts(pageData.parts), loadPageTexts(pageData.texts)]).then(
      () => true,
      () => false,
    ),
  ])
  if (isComplete) hydrateRoot(root, drawn)
  else createRoot(root).render(drawn)
}

async function loadPageTexts(groups: readonly string[]): Promise<void> {
  await (await loadTexts(address.language)).loadNamespaces(groups)
}
