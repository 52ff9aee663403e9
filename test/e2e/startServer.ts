import type { TestProject } from 'vitest/node'
import { startLarkartan } from '../support/startLarkartan.ts'

declare module 'vitest' {
  interface ProvidedContext {
    origin: string
  }
}

/** One server for all journeys; those that need it to go down start their own. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const larkartan = await startLarkartan()
  project.provide('origin', larkartan.origin)
  return () => larkartan.stop()
}
