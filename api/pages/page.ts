import type { ClientBuild } from '../http/clientBuild.ts'
import type { Deps } from '../http/deps.ts'
import type { Drawing } from '../http/renderer.ts'
import { centreReply } from '../replies/centres.ts'
import type { Language } from '../domain/study/localized.ts'
import type { Snapshot } from '../domain/study/snapshot.ts'
import { element, escapeMarkup } from '../pictures/markup.ts'
import { pageContext, type PageContext } from './context.ts'
import { titleOf } from './description.ts'
import { firstMap } from './firstMap.ts'
import { head } from './head.ts'
import { fillTemplate } from './template.ts'
import { answersTable } from './unscripted.ts'
import type { Missing } from '../domain/address/missing.ts'
import { text } from '../domain/words/catalogue.ts'
import { pageNameOf, type View } from '../domain/address/views.ts'

/** What the place is called that the map stands beside; null for none. */
function placeOf({ address: { view, language }, geography }: PageContext): string | null {
  if (view.name === 'municipality') return geography.municipalityByCode.get(view.code)?.name ?? null
  const centre = view.name === 'centre' ? geography.centres.find(({ id }) => id === view.id) : undefined
  return centre === undefined ? null : centreReply(centre, geography).title[language]
}

/** Where the client leaves room for what is for readers without a script alone. */
const unscripted = '<noscript id="values"></noscript>'

/** A page as the first HTML of its address: drawn as the client draws it, the map behind it, for those without scripts every value in words. */
export function renderPage(
  client: ClientBuild,
  deps: Deps,
  snapshot: Snapshot,
  view: View,
  search: string,
  drawing: Drawing | null,
): string {
  const context = pageContext(deps, snapshot, view, search)
  const { language } = context.address
  const place = placeOf(context)
  const title = titleOf(context, place)
  const values = (): string => element('noscript', { id: 'values' }, answersTable(context))
  return fillTemplate(
    client.index,
    { client, entry: 'client.tsx', drawing },
    {
      language,
      panelOpen: place !== null,
      title: escapeMarkup(title),
      head: head(context, title, place),
      firstMap: pageNameOf(view) === null ? firstMap(context, deps.maps) : '',
      shell: drawing?.html.replace(unscripted, values) ?? '',
    },
  )
}

/** A page that the client draws alone, whatever its address. */
export const renderBarePage = (client: ClientBuild, language: Language, head: string): string =>
  fillTemplate(
    client.index,
    { client, entry: 'client.tsx', drawing: null },
    { language, title: text(language, 'shell', 'name'), head, shell: '' },
  )

/** The page of an address that there is not, as the client draws it. */
export function renderMissing(client: ClientBuild, { kind, name }: Missing, drawing: Drawing, language: Language): string {
  const title = `${text(language, 'missingPage', `title.${kind}`, { name })} – ${text(language, 'shell', 'name')}`
  const head = element('meta', { name: 'robots', content: 'noindex' })
  const program = { client, entry: 'client.tsx', drawing } as const
  return fillTemplate(client.index, program, { language, title: escapeMarkup(title), head, shell: drawing.html })
}
