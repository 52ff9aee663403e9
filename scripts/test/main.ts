import { ensureChromium } from '../chromium.ts'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { z } from 'zod'

/** A command that passes or fails as a whole. */
interface CommandPart {
  readonly name: string
  readonly command: readonly string[]
}

/** A part of `npm test`: a command, or a vitest project whose tests are counted one by one. */
type Part = CommandPart | { readonly name: string; readonly vitestProject: string }

/** Files whose exports are read by a tool, or by `import()` alone, which the check does not see. */
const readByTools = [
  '.config.ts',
  'startServer.ts',
  'web/server.tsx',
  'i18n/first',
  'AboutView',
  'CompareBar',
  'CompareView',
  'CrossView',
  'PrintSheet',
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

/** The commands are run at once, then the tests one project after the other: what fails fastest comes first. */
const parts: readonly Part[] = [
  { name: 'formatting', command: ['prettier', '--check', '.'] },
  { name: 'lint', command: ['eslint', '.', '--max-warnings', '0'] },
  { name: 'types', command: ['tsc', '--noEmit', '-p', 'tsconfig.json'] },
  { name: 'unused code', command: [...unusedExports, `--excludePathsFromReport=${readByTools.join(';')}`] },
  { name: 'client build', command: ['tsx', 'scripts/build.ts'] },
  { name: 'unit', vitestProject: 'unit' },
  { name: 'api', vitestProject: 'api' },
  { name: 'component', vitestProject: 'component' },
  { name: 'end-to-end', vitestProject: 'e2e' },
]

interface Tally {
  readonly passed: number
  readonly failed: number
}

const vitestReportSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  success: z.boolean(),
})

const heading = (name: string) => `\n── ${name} ${'─'.repeat(60 - name.length)}`

const start = ([program = '', ...rest]: readonly string[], stdio: 'inherit' | 'pipe') =>
  spawn(join('node_modules', '.bin', program), rest, { stdio: ['ignore', stdio, stdio] })

async function endsWell(ended: Promise<unknown[]>): Promise<boolean> {
  const [code] = await ended
  return code === 0
}

/** What a command says is shown when it has ended, so that several at once are read one by one. */
async function runCommand({ name, command }: CommandPart): Promise<boolean> {
  const program = start(command, 'pipe')
  const { stdout, stderr } = program
  const [succeeded, said, complained] = await Promise.all([
    endsWell(once(program, 'close')),
    stdout === null ? '' : text(stdout),
    stderr === null ? '' : text(stderr),
  ])
  console.log([heading(name), said + complained].join('\n').trimEnd())
  return succeeded
}

async function runVitest(project: string): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), 'larkartan-test-'))
  const file = join(folder, 'report.json')
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
    const succeeded = await endsWell(once(start(['vitest', 'run', '--project', project, ...reporters], 'inherit'), 'close'))
    const report = vitestReportSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
    const skipped = report.numPendingTests + report.numTodoTests
    if (skipped > 0)
      console.error(`${skipped} tests of ${project} were skipped, which counts as failed: tests are never skipped.`)
    if (report.numPassedTests === 0) console.error(`No test of ${project} ran.`)
    const failed = report.numFailedTests + skipped
    const brokenOtherwise = (!succeeded || !report.success || report.numPassedTests === 0) && failed === 0
    return { passed: report.numPassedTests, failed: brokenOtherwise ? 1 : failed }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Runs one part and counts it: a command counts as one test, a vitest project as many as it ran (and as failed if none did). */
async function runPart(part: Part): Promise<Tally> {
  try {
    if ('command' in part) return (await runCommand(part)) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
    console.log(heading(part.name))
    return await runVitest(part.vitestProject)
  } catch (error) {
    console.error(`${part.name} did not run to its end: ${String(error)}`)
    return { passed: 0, failed: 1 }
  }
}

try {
  process.env.CHROME_PATH = ensureChromium()
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  console.log('0 passed, 1 failed')
  process.exit(1)
}

async function timed(part: Part) {
  const started = performance.now()
  const tally = await runPart(part)
  return { name: part.name, seconds: (performance.now() - started) / 1000, ...tally }
}

// Commands mostly wait for one core each; the tests use all there are.
const tallies = await Promise.all(parts.filter((part) => 'command' in part).map(timed))
for (const part of parts.filter((part) => 'vitestProject' in part)) tallies.push(await timed(part))

console.log()
console.table(tallies.map(({ name, passed, failed, seconds }) => ({ part: name, passed, failed, seconds: Math.round(seconds) })))
const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0)
const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0)
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed > 0 || passed === 0 ? 1 : 0)
