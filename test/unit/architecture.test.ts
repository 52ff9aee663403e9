import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import ts from 'typescript'
import { build, type Rolldown } from 'vite'
import { describe, expect, it } from 'vitest'
import { rooms } from '../../eslint.config.js'

const sourcesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => `${folder}/${file}`)
    .toSorted()

const files = ['api', 'web', 'scripts'].flatMap(sourcesIn)

/** What a file imports of our own, types and what is fetched later too. */
function importsOf(file: string): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'), true, true)
  return importedFiles
    .map(({ fileName }) => fileName)
    .filter((name) => name.startsWith('.'))
    .map((name) => relative('.', resolve(dirname(file), name.replace(/\?.*/, ''))))
}

type Graph = ReadonlyMap<string, ReadonlySet<string>>

const imports: Graph = new Map(files.map((file) => [file, new Set(importsOf(file))]))

const folderOfRooms = /^(api\/domain|web\/(views|parts))\//

/** The folder that a file lies in, two deep at most, or three where the second is a folder of rooms. What lies beside the rooms is one by itself. */
const roomOf = (file: string): string => {
  const parts = file.split('/')
  return parts[0] === 'scripts' ? 'scripts' : parts.slice(0, folderOfRooms.test(file) ? 3 : 2).join('/')
}

function roomsOf(graph: Graph): Graph {
  const found = new Map<string, Set<string>>()
  for (const [file, targets] of graph) {
    const own = found.get(roomOf(file)) ?? new Set<string>()
    // Texts are leaves: they import nothing.
    for (const target of targets) if (graph.has(target) && roomOf(target) !== roomOf(file)) own.add(roomOf(target))
    found.set(roomOf(file), own)
  }
  return found
}

/** One way round for each place from which one comes back to itself. */
function circles(graph: Graph): string[] {
  const done = new Set<string>()
  const found: string[] = []
  const visit = (node: string, way: readonly string[]): void => {
    if (way.includes(node)) {
      found.push([...way.slice(way.indexOf(node)), node].join(' → '))
      return
    }
    if (done.has(node)) return
    for (const next of graph.get(node) ?? []) visit(next, [...way, node])
    done.add(node)
  }
  for (const node of graph.keys()) visit(node, [])
  return found
}

describe('imports', () => {
  it('are found: the graph is of the program', () => {
    expect(imports.get('api/main.ts')).toContain('api/app.ts')
    expect(
      circles(
        new Map([
          ['a', new Set(['b'])],
          ['b', new Set(['a'])],
        ]),
      ),
    ).toEqual(['a → b → a'])
  })

  it('lead to files that there are', () => {
    const all = [...imports.values()].flatMap((targets) => [...targets])
    expect(all.filter((target) => !existsSync(target))).toEqual([])
  })

  it('go in no circle between files', () => {
    expect(circles(imports)).toEqual([])
  })

  it('go in no circle between rooms', () => {
    expect(circles(roomsOf(imports))).toEqual([])
  })
})

describe('the middle of the house', () => {
  it('can be bundled for a browser, with no more than its packages', async () => {
    const { packages } = rooms['api/domain']
    const modules = sourcesIn('api/domain').map((file) => resolve(file))
    const complaints: string[] = []
    const everything = {
      name: 'everything',
      resolveId: (id: string) => (id === 'everything' ? id : null),
      load: (id: string) =>
        id === 'everything' ? modules.map((file, index) => `export * as _${index} from '${file}'`).join('\n') : null,
    }
    const { output } = (await build({
      configFile: false,
      logLevel: 'silent',
      plugins: [everything],
      build: {
        write: false,
        minify: false,
        rolldownOptions: {
          input: 'everything',
          preserveEntrySignatures: 'strict',
          onLog: (_level, { message }) => complaints.push(message),
        },
      },
    })) as Rolldown.RolldownOutput
    const bundled = output.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []))
    const ours = bundled.filter((id) => id.startsWith('/')).map((id) => relative('.', id))
    const outside = ours.filter((id) => !id.startsWith('api/domain/') && !id.startsWith('node_modules/'))
    const ofNode = bundled.filter((id) => id.includes('browser-external') || id.startsWith('node:'))
    const used = new Set(ours.flatMap((id) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1] ?? []))
    // d3's parts lean on each other.
    const own = [...used].filter((name) => !packages.includes(name) && !/^(d3-\w+|internmap)$/.test(name))
    expect({ complaints, ofNode, outside, own }).toEqual({ complaints: [], ofNode: [], outside: [], own: [] })
    expect(ours).toContain('api/domain/study/condition.ts')
    const code = output.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('\n')
    expect(/from ["']|\brequire\(|\bprocess\.|\bBuffer\./.exec(code)).toBeNull()
  }, 60_000)
})
