import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Rolldown } from 'vite'

type Group = Exclude<NonNullable<Exclude<Rolldown.OutputOptions['codeSplitting'], boolean | undefined>['groups']>[number], string>
type Graph = Parameters<Extract<Group['name'], (...given: never[]) => unknown>>[1]

const web = join(import.meta.dirname, '..', '..', 'web')

/** All that a module brings with it at once: what it imports, but not what it asks for later. */
function broughtBy(file: string, graph: Graph, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(file)) return found
  found.add(file)
  for (const id of graph.getModuleInfo(file)?.importedIds ?? []) broughtBy(id, graph, found)
  return found
}

interface Shared {
  /** What brings it, in web/. */
  readonly by: string
  readonly as: string | ((id: string) => string)
  /** Only what lies in these folders, or is these files. */
  readonly within?: readonly string[]
}

/** What several parts share, by the first of the named files that brings it. */
function sharedBy(...programs: readonly Shared[]): Group[] {
  return programs.map(({ by, as, within }, index) => {
    const places = within?.map((place) => join(web, place))
    // A file that has moved would leave its chunk empty without a word.
    for (const file of [join(web, by), ...(places ?? [])])
      if (!existsSync(file)) throw new Error(`chunks.ts names ${file}, which is not there`)
    let brought: ReadonlySet<string> | undefined
    const isOf = (id: string, graph: Graph): boolean =>
      (brought ??= broughtBy(join(web, by), graph)).has(id) && (places?.some((place) => id.startsWith(place)) ?? true)
    return {
      name: (id, graph) => (!isOf(id, graph) ? null : typeof as === 'string' ? as : as(id)),
      minShareCount: 2,
      priority: programs.length - index,
    }
  })
}

/**
 * Left alone, what the parts of the program share falls into two dozen files, many of a few hundred bytes. Here it follows the way in
 * which a page comes alive: what it starts with, the program, a panel, the map; of each the part that others lean on too.
 */
export const chunks = sharedBy(
  { by: 'views/embed/main.ts', as: 'start' },
  { by: 'client.tsx', as: (id) => (id.includes('/node_modules/') ? 'libraries' : 'shared') },
  // On paper a view without the map says of whom it is; what does so is not to bring the map's own paper.
  { by: 'parts/print/PrintedScope.tsx', as: 'printed' },
  // Both the panel's charts and the map measure words: neither is to bring the other.
  { by: '../api/domain/map/textWidth.ts', as: 'textWidth' },
  { by: 'views/municipality/MunicipalityPanel.tsx', as: 'panel' },
  { by: 'map/svg/SvgMap.tsx', as: 'region' },
  { by: 'map/TileMap.tsx', as: 'region' },
  // What a slide shows is what other views do.
  { by: 'views/present/drawings.tsx', as: 'drawings' },
  { by: 'views/present/Player.tsx', as: 'slide', within: ['views/present'] },
  // What collects slides, what shows them in order, and what they are read with.
  { by: 'parts/own/AddSlide.tsx', as: 'own', within: ['parts/own', '../api/domain/study/story.ts'] },
  { by: 'parts/own/useOwnTalk.ts', as: 'own', within: ['parts/own'] },
)
