import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import type { Part } from './parts.ts'

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

function run(command: readonly string[]): boolean {
  const [program = '', ...rest] = command
  const ended = spawnSync(join('node_modules', '.bin', program), rest, { stdio: 'inherit' })
  return ended.status === 0
}

function runVitest(project: string): Tally {
  const folder = mkdtempSync(join(tmpdir(), 'larkartan-test-'))
  const file = join(folder, 'report.json')
  try {
    const succeeded = run([
      'vitest',
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ])
    const report = vitestReportSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
    const skipped = report.numPendingTests + report.numTodoTests
    if (skipped > 0)
      console.error(`${skipped} tests of ${project} were skipped, which counts as failed: tests are never skipped.`)
    if (report.numPassedTests === 0) console.error(`No test of ${project} ran.`)
    const failed = report.numFailedTests + skipped
    const brokenOtherwise = (!succeeded || !report.success || report.numPassedTests === 0) && failed === 0
    return { passed: report.numPassedTests, failed: brokenOtherwise ? 1 : failed }
  } catch (error) {
    console.error(`${project} gave no report: ${String(error)}`)
    return { passed: 0, failed: 1 }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Runs one part and counts it: a command counts as one test, a vitest project as many as it ran (and as failed if none did). */
export function runPart(part: Part): Tally {
  console.log(`\n── ${part.name} ${'─'.repeat(60 - part.name.length)}`)
  if ('vitestProject' in part) return runVitest(part.vitestProject)
  return run(part.command) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}
