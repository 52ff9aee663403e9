import type { Drawing } from '../http/renderer.ts'
import type { Deps } from '../http/deps.ts'
import { centreReply } from '../replies/centre.ts'
import { profileReply } from '../routes/studyMunicipalities.ts'
import type { Localized } from '../domain/study/localized.ts'
import type { ClientBuild } from '../http/clientBuild.ts'
import type { Snapshot } from '../domain/study/snapshot.ts'
import { escapeMarkup } from '../pictures/markup.ts'
import { centrePanel } from './centrePanel.ts'
import { drawnStyles, pageData } from './drawnPage.ts'
import { fillTemplate } from './fillTemplate.ts'
import { firstData } from './firstData.ts'
import { firstMap } from './firstMap.ts'
import { titleOf } from './describePage.ts'
import { head } from './head.ts'
import { header } from './header.ts'
import { mapShell } from './mapShell.ts'
import { municipalityPanel } from './municipalityPanel.ts'
import type { PageView } from './pageAddress.ts'
import { pageNameOf } from './viewPages.ts'
import { pageContext, type PageContext } from './pageContext.ts'

/** What stands beside the map: the name of the place and its panel. */
interface Beside {
  readonly place: string | null
  readonly panel: string | null
}

const nothing: Beside = { place: null, panel: null }

function beside(context: PageContext): Beside {
  const { address, geography, snapshot } = context
  const { view, language } = address
  if (view.name === 'municipality') {
    const municipality = geography.municipalityByCode.get(view.code)
    if (!municipality) return nothing
    const profile = profileReply(snapshot, municipality, geography)
    return { place: municipality.name, panel: municipalityPanel(profile, context) }
  }
  if (view.name === 'centre') {
    const found = geography.centres.find(({ id }) => id === view.id)
    if (!found) return nothing
    const centre = centreReply(found, geography)
    return { place: centre.title[language], panel: centrePanel(centre, context) }
  }
  return nothing
}

/** Whether the client's own components draw the page; the map's is still drawn here. */
export const isDrawn = (view: PageView): boolean => pageNameOf(view) !== null

/** A page as the first HTML of its address: the map drawn, the words in place, the client's first data within. */
export function renderPage(
  client: ClientBuild,
  deps: Deps,
  snapshot: Snapshot,
  view: PageView,
  query: URLSearchParams,
  notice: Localized | null,
  drawing: Drawing | null,
): string {
  const context = pageContext(deps, snapshot, view, query)
  const { place, panel } = beside(context)
  const title = titleOf(context, place)
  return fillTemplate(client.index, {
    language: context.address.language,
    panelOpen: panel !== null,
    title: escapeMarkup(title),
    head: head(context, title, place, drawing),
    styles: drawing === null ? '' : drawnStyles(client, drawing, context.address.language),
    firstMap: isDrawn(view) ? '' : firstMap(context),
    shell: isDrawn(view)
      ? (drawing?.html ?? '')
      : header(context) + mapShell(context, panel, notice?.[context.address.language] ?? null),
    data: drawing !== null ? pageData(drawing) : isDrawn(view) ? '' : firstData(context),
  })
}
