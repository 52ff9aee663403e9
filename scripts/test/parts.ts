/** A command that passes or fails as a whole. */
export interface CommandPart {
  readonly name: string
  readonly command: readonly string[]
}

/** A part of `npm test`: a command, or a vitest project whose tests are counted one by one. */
export type Part = CommandPart | { readonly name: string; readonly vitestProject: string }

/** Files whose exports are read by a tool, or by `import()` alone, which the check does not see. */
const readByTools = [
  '.config.ts',
  'nothingLeft.ts',
  'startServer.ts',
  'web/server.tsx',
  'i18n/first',
  'AboutView',
  'CompareBar',
  'CompareView',
  'CrossView',
  'PrintSheet',
  'map/RegionMap',
  'ReportView',
  'SearchField',
  'FilterCard',
  'OfflineNotes',
  'TableView',
  'TakeAlongDialog',
  'state/translated',
]

const unusedExports = [
  'ts-unused-exports',
  'tsconfig.json',
  '--excludeDeclarationFiles',
  '--allowUnusedTypes',
  '--showLineNumber',
]

/** What the tests need: they begin when it is done. */
export const clientBuild = 'client build'

/** The commands are run at once; beside them the tests, one project after the other: what fails fastest comes first. */
export const parts: readonly Part[] = [
  { name: 'formatting', command: ['prettier', '--check', '.'] },
  { name: 'lint', command: ['eslint', '.', '--max-warnings', '0'] },
  { name: 'types', command: ['tsc', '--noEmit', '-p', 'tsconfig.json'] },
  { name: 'unused code', command: [...unusedExports, `--excludePathsFromReport=${readByTools.join(';')}`] },
  { name: clientBuild, command: ['tsx', 'scripts/build.ts'] },
  { name: 'unit', vitestProject: 'unit' },
  { name: 'api', vitestProject: 'api' },
  { name: 'component', vitestProject: 'component' },
  { name: 'end-to-end', vitestProject: 'e2e' },
]
