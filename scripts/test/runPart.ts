import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { z } from 'zod'
import type { CommandPart, Part } from './parts.ts'

export interface Tally {
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
export async function runPart(part: Part): Promise<Tally> {
  try {
    if ('command' in part) return (await runCommand(part)) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
    console.log(heading(part.name))
    return await runVitest(part.vitestProject)
  } catch (error) {
    console.error(`${part.name} did not run to its end: ${String(error)}`)
    return { passed: 0, failed: 1 }
  }
}
