/** A part of `npm test`: a command that either passes as a whole, or is a vitest project whose tests are counted one by one. */
export type Part = { name: string; command: readonly string[] } | { name: string; vitestProject: string }

/** Files whose exports are read by a tool, or by `import()` alone, which the check does not see. */
const readByTools = [
  '.config.ts',
  'startServer.ts',
  'i18n/texts',
  'AboutView',
  'CompareBar',
  'CompareView',
  'CrossView',
  'PhoneSheet',
  'ReportView',
  'SelectionCard',
  'TableView',
  'TakeAlongDialog',
]

const unusedExports = [
  'ts-unused-exports',
  'tsconfig.json',
  '--excludeDeclarationFiles',
  '--allowUnusedTypes',
  '--showLineNumber',
]

/** In the order run: what fails fastest comes first. */
export const parts: readonly Part[] = [
  { name: 'formatting', command: ['prettier', '--check', '.'] },
  { name: 'lint', command: ['eslint', '.', '--max-warnings', '0'] },
  { name: 'types', command: ['tsc', '--noEmit', '-p', 'tsconfig.json'] },
  { name: 'unused code', command: [...unusedExports, `--excludePathsFromReport=${readByTools.join(';')}`] },
  { name: 'client build', command: ['vite', 'build', '--logLevel', 'warn'] },
  { name: 'unit', vitestProject: 'unit' },
  { name: 'api', vitestProject: 'api' },
  { name: 'component', vitestProject: 'component' },
  { name: 'end-to-end', vitestProject: 'e2e' },
]
