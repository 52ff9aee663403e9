import type { Hono } from 'hono'
import { apiAddress } from './replies/reply.ts'
import type { AppEnv } from './http/appEnv.ts'
import type { Deps } from './http/deps.ts'
import { boundariesAddress } from './replies/places.ts'

/** Asks for what every visit begins with, so that the first visitor does not wait for it to be made. */
export async function warmUp(app: Hono<AppEnv>, { snapshots, geography }: Pick<Deps, 'snapshots' | 'geography'>): Promise<void> {
  const studies = [...snapshots.values()].flatMap(({ study: { id, defaultIndicator } }) => [
    apiAddress('studies', id, 'indicators'),
    apiAddress('studies', id, 'indicators', defaultIndicator),
  ])
  const addresses = ['/', boundariesAddress(geography), apiAddress('counties'), apiAddress('centres'), ...studies]
  for (const address of addresses) await app.request(address, { headers: { 'accept-encoding': 'br' } })
}
