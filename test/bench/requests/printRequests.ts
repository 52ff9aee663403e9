import { startLarkartan } from '../../support/startLarkartan.ts'
import { compareRequests } from './compareRequests.ts'

const paths = [
  '/api/v1/municipality-boundaries',
  '/api/v1/studies/forstudie-2008/indicators/needs-inventory',
  '/',
  '/kommun/0484',
  '/tabell',
  '/rapporten',
]

/** The least that each may be of bare node:http's. */
const aims = { api: { 200: 0.9, 304: 0.85 }, page: { 200: 0.8, 304: 0.8 } }

/** Prints how many requests a second a new server answers of what it has kept, beside a bare one. */
export async function printRequests(): Promise<void> {
  const server = await startLarkartan()
  const compared = await compareRequests(server.port, paths)
  await server.stop()
  console.log(
    '\nRequests a second, replies and pages that are kept, against bare node:http sending the same bytes (medians; ratio: median of rounds, and of each one’s fastest)',
  )
  console.table(
    compared.map(({ path, status, larkartan, bare, ratio, ratioOfFastest }) => ({
      path: path.replace('/api/v1', ''),
      status,
      Lärkartan: Math.round(larkartan),
      'node:http': Math.round(bare),
      ratio: ratio.toFixed(2),
      'of fastest': ratioOfFastest.toFixed(2),
      aim: `≥ ${aims[path.startsWith('/api') ? 'api' : 'page'][status]}`,
    })),
  )
}
