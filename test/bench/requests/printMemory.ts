import { startLarkartan } from '../../support/startLarkartan.ts'
import { memoryAfter } from './memory.ts'

const requests = 10_000
/** In MB. */
const most = 300

/** Prints what a new server's process takes after many addresses. */
export async function printMemory(): Promise<void> {
  const server = await startLarkartan()
  const memory = await memoryAfter(server, requests)
  await server.stop()
  console.log(
    `\nMemory of the process after ${requests} mixed addresses: ${Math.round(memory.after)} MB (before ${Math.round(memory.before)}, at most ${Math.round(memory.most)}; aim ≤ ${most}).`,
  )
}
