import analyze from 'ts-unused-exports'

/** Files that are started by name rather than imported. */
const entries = [
  'api/main',
  'web/main',
  'scripts/start',
  'scripts/dev',
  'scripts/[^/]+/main',
  'test/.*',
  '.*\\.config',
  'scripts/test/unusedCode',
]

const unused = analyze('tsconfig.json', ['--excludeDeclarationFiles', `--ignoreFiles=^(${entries.join('|')})$`])
const places = Object.entries(unused).flatMap(([file, exports]) => exports.map(({ exportName }) => `${file}: ${exportName}`))
if (places.length > 0) {
  console.error(`Exported but used nowhere:\n${places.join('\n')}`)
  process.exit(1)
}
