import type { TestProject } from 'vitest/node'
import { startLarkartan } from '../support/startLarkartan.ts'

declare module 'vitest' {
  interface ProvidedContext {
    origin: string
  }
}

/** One server for all journeys, whose files browsers do not keep; those that need it to go down, or them to, start their own. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const larkartan = await startLarkartan(undefined, undefined, { SERVICE_WORKER: 'off' })
  project.provide('origin', larkartan.origin)
  return () => larkartan.stop()
}
