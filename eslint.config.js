import { dirname, relative, resolve } from 'node:path'
import js from '@eslint/js'
import reactHooks from 'eslint-plugin-react-hooks'
import globals from 'globals'
import tseslint from 'typescript-eslint'

/**
 * Who may import whom: every room with those that it takes values from besides itself, and those that it takes types from alone. The
 * most exact name counts: `api/domain/words/x.ts` is of `api/domain`. `packages`, where given: the only ones, Node's own among them.
 */
export const rooms = {
  'api/domain': {
    values: [],
    // Fit for a browser.
    packages: ['d3-geo', 'd3-color', 'd3-interpolate', 'd3-array', 'topojson-client', 'i18next'],
  },
  'api/data': { values: ['api/domain'] },
  'api/replies': { values: ['api/domain', 'api/data'] },
  'api/formats': { values: ['api/domain', 'api/replies'] },
  'api/pictures': { values: ['api/domain', 'api/replies'] },
  'api/rooms': { values: ['api/domain'] },
  'api/http': { values: ['api/domain', 'api/replies'], types: ['api/config.ts'] },
  'api/openapi': { values: ['api/domain', 'api/replies', 'api/http'] },
  'api/pages': { values: ['api/domain', 'api/replies', 'api/http', 'api/pictures'] },
  'api/routes': {
    values: ['api/domain', 'api/replies', 'api/rooms', 'api/formats', 'api/pictures', 'api/http', 'api/openapi', 'api/pages'],
  },
  // What puts the rooms together lies beside them.
  api: { values: ['api'] },
  web: { values: ['api/domain', 'geodata', 'web/parts/own/storyChecker.ts'], types: ['api/replies'] },
  // What the API draws its pages with is made to its measure.
  'web/server.tsx': { values: ['web', 'api/domain'], types: ['api/http/renderer.ts'] },
  // Reads a visitor's presentations by the very rules by which the API reads a study's; fetched apart.
  'web/parts/own/storyChecker.ts': { values: ['web', 'api/domain', 'api/data/check/checkStory.ts'], types: ['api/replies'] },
  // Answers as the API does, by its own rules, where there is no server.
  'web/offline': { values: ['api/domain', 'api/replies', 'api/http', 'api/routes'] },
  scripts: { values: ['api', 'web'] },
}

const isWithin = (path, folder) => path === folder || path.startsWith(`${folder}/`)

/** The room of a file, by the longest name that it lies in. */
export const roomOf = (file) =>
  Object.keys(rooms)
    .filter((room) => isWithin(file, room))
    .toSorted((a, b) => b.length - a.length)[0]

/** Holds each file to the row of its room. */
const directions = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const file = relative(import.meta.dirname, context.filename)
    const room = roomOf(file)
    if (room === undefined) return {}
    const { values, types = [], packages } = rooms[room]
    const check = (source, isType) => {
      if (typeof source?.value !== 'string') return
      const { value } = source
      const report = (message) => context.report({ node: source, message })
      if (!value.startsWith('.')) {
        // Types are gone before a browser could miss them.
        if (!isType && packages !== undefined && !packages.some((name) => isWithin(value, name)))
          report(`${room}/ does without ${value}.`)
        return
      }
      const target = relative(import.meta.dirname, resolve(dirname(context.filename), value))
      // A room within the file's own is another room: api/ puts together what lies in it.
      const isOwn = isWithin(target, room) && (roomOf(target) ?? room) === room
      if (isOwn || values.some((each) => isWithin(target, each))) return
      if (!types.some((each) => isWithin(target, each))) report(`${room}/ knows nothing of ${target}: see the table of rooms.`)
      else if (!isType) report(`${room}/ takes types alone from ${target}: see the table of rooms.`)
    }
    const isTypeOnly = ({ importKind, exportKind, specifiers = [] }) =>
      [importKind, exportKind].includes('type') ||
      (specifiers.length > 0 && specifiers.every((each) => [each.importKind, each.exportKind].includes('type')))
    return {
      ImportDeclaration: (node) => check(node.source, isTypeOnly(node)),
      ExportNamedDeclaration: (node) => check(node.source, isTypeOnly(node)),
      ExportAllDeclaration: (node) => check(node.source, isTypeOnly(node)),
      ImportExpression: (node) => check(node.source, false),
      TSImportType: (node) => check(node.source ?? node.argument?.literal, true),
    }
  },
}

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/'] },
  js.configs.recommended,
  { languageOptions: { globals: { ...globals.node, ...globals.browser } } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { rooms: { rules: { directions } } },
    rules: {
      'rooms/directions': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      // Taking fields out of what is left is what a rest is for.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      // There are no enums, and few classes, most of them errors: asking this of every expression took a sixth of the lint's time.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // Numbers read as one would write them.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `onPress={() => go(…)}` says what is done and that nothing is wanted back.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  // Vitest's matchers (`expect.any(String)`) are typed any.
  { files: ['test/**/*.{ts,tsx}'], rules: { '@typescript-eslint/no-unsafe-assignment': 'off' } },
  { files: ['web/**/*.{ts,tsx}', 'test/**/*.tsx'], ...reactHooks.configs.flat['recommended-latest'] },
  {
    rules: {
      'no-restricted-syntax': ['error', { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' }],
    },
  },
  { files: ['*.config.{js,ts}', 'test/**/*.config.ts'], rules: { 'no-restricted-syntax': 'off' } },
)
