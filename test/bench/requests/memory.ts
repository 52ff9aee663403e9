import { execFileSync } from 'node:child_process'
import type { RunningLarkartan } from '../../support/startLarkartan.ts'

/** Resident memory of a process in MB, on Linux and on a Mac. */
export const memoryOf = (pid: number): number =>
  Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024

const indicators = ['broker-maturity', 'needs-inventory', 'staffing', 'target-sector', 'project-level', 'participation']
const counties = ['03', '04', '05', '18', '19']
const municipalities = ['0305', '0330', '0484', '0461', '0580', '1880', '1980', '1917', '0380', '0482']

/** Addresses of every kind, no two alike: pages, replies in several formats, frames, with and without a filter, some odd. */
function* mixedAddresses(): Generator<string> {
  for (let turn = 0; ; turn += 1) {
    const indicator = indicators[turn % 6] ?? ''
    const county = counties[turn % 5] ?? ''
    const code = municipalities[turn % 10] ?? ''
    const api = '/api/v1/studies/forstudie-2008'
    yield `/?indikator=${indicator}&lan=${county}&utm_id=${turn}`
    yield `/kommun/${code}?indikator=${indicator}&urval=broker-maturity:${turn % 4}&x=${turn}`
    yield `/tabell?sortera=${indicator}&lan=${county}&namn=n${turn}`
    yield `/rapporten?fbclid=${turn}`
    yield `/korsa?x=${indicator}&y=${indicators[(turn + 1 + (turn % 4)) % 6]}&urval=staffing:quarter&namn=${turn}`
    yield `/jamfor?kommuner=${code},${municipalities[(turn + 3) % 10]}&gclid=${turn}`
    yield `/inbaddad/${indicator}?lan=${county}&n=${turn}`
    yield `${api}/answers?format=csv&date=2026-${String((turn % 12) + 1).padStart(2, '0')}-${String((turn % 28) + 1).padStart(2, '0')}&limit=${(turn % 52) + 1}`
    yield `${api}/crosstabs?x=${indicator}&y=${indicators[(turn + 2) % 6]}&broker-maturity=${turn % 4}`
    yield `/kommun/${String(turn % 10_000).padStart(4, '0')}`
  }
}

/** Memory of the process, in MB, before and after as many mixed addresses, four asked for at a time; and the most it had between. */
export async function memoryAfter(
  server: RunningLarkartan,
  requests: number,
): Promise<{ before: number; after: number; most: number }> {
  const before = memoryOf(server.pid)
  let most = before
  let asked = 0
  const addresses = mixedAddresses()
  const ask = async (): Promise<void> => {
    while (asked < requests) {
      asked += 1
      if (asked % 250 === 0) most = Math.max(most, memoryOf(server.pid))
      const next = addresses.next()
      if (next.done === true) return
      await (await fetch(server.origin + next.value)).arrayBuffer()
    }
  }
  await Promise.all(Array.from({ length: 4 }, ask))
  const after = memoryOf(server.pid)
  return { before, after, most: Math.max(most, after) }
}
