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

/** What several parts share, by the first of the named files that brings it. */
function sharedBy(...programs: readonly (readonly [file: string, chunk: (id: string) => string | null])[]): Group[] {
  return programs.map(([file, chunk], index) => {
    // A file that has moved would leave its chunk empty without a word.
    if (!existsSync(join(web, file))) throw new Error(`chunks.ts names web/${file}, which is not there`)
    let brought: ReadonlySet<string> | undefined
    return {
      name: (id, graph) => ((brought ??= broughtBy(join(web, file), graph)).has(id) ? chunk(id) : null),
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
  ['views/embed/main.ts', () => 'start'],
  ['client.tsx', (id) => (id.includes('/node_modules/') ? 'libraries' : 'shared')],
  // On paper a view without the map says of whom it is; what does so is not to bring the map's own paper.
  ['parts/print/PrintedScope.tsx', () => 'printed'],
  // Both the panel's charts and the map measure words: neither is to bring the other.
  ['../api/domain/map/textWidth.ts', () => 'textWidth'],
  ['views/municipality/MunicipalityPanel.tsx', () => 'panel'],
  ['map/svg/SvgMap.tsx', () => 'region'],
  ['map/TileMap.tsx', () => 'region'],
  // What a slide shows is what other views do.
  ['views/present/drawings.tsx', () => 'drawings'],
  ['views/present/Player.tsx', (id) => (id.includes('/views/present/') ? 'slide' : null)],
  // What collects slides, what shows them in order, and what they are read with.
  ['parts/own/AddSlide.tsx', (id) => (/\/(parts\/own|study\/story)\b/.test(id) ? 'own' : null)],
  ['parts/own/useOwnTalk.ts', (id) => (id.includes('/parts/own/') ? 'own' : null)],
)
