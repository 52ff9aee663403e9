import { join } from 'node:path'
import { createApp } from '../../../api/app.ts'
import { readSettings } from '../../../api/config.ts'
import { readData } from '../../../api/data/readData.ts'
import { listIndicators } from '../../../api/domain/study/indicator.ts'
import { warmUp } from '../../../api/warmUp.ts'
import { prepareClient } from '../../../scripts/client/prepareClient.ts'
import { median } from '../median.ts'

const root = join(import.meta.dirname, '..', '..', '..')
/** Drawn before the clock is started: the code is warm then, and the API's own replies are kept. */
const warming = 15

/** What pages cost that nobody has asked for before, in ms. */
export interface UncachedPages {
  readonly view: string
  readonly pages: number
  readonly typical: number
  readonly slowest: number
  /** Of all processors, compression beside the drawing included: what is left of it on a machine that does other things too. */
  readonly processor: number
  /** The most that the typical one may cost. */
  readonly aim: number
}

/** Many addresses of each view that are no other's, each once and one at a time, from the app in this process: compressed, as sent. */
export async function uncachedPages(): Promise<UncachedPages[]> {
  const data = readData(join(root, 'geodata'))
  const [snapshot] = data.snapshots.values()
  if (snapshot === undefined) throw new Error('There is no study')
  const deps = { ...data, settings: readSettings({}), ...(await prepareClient(root, () => {})) }
  const app = createApp(deps)
  await warmUp(app, deps)
  const codes = [...data.geography.municipalityByCode.keys()]
  const questions = listIndicators(snapshot.study).map(({ id }) => id)
  const question = (turn: number): string => questions[turn % questions.length] ?? ''
  const views = [
    { view: '/', aim: 60, addresses: codes.map((code, turn) => `/?indikator=${question(turn)}&kommuner=${code}`) },
    { view: '/kommun/…', aim: 60, addresses: codes.map((code, turn) => `/kommun/${code}?indikator=${question(turn)}`) },
    { view: '/rapporten', aim: 100, addresses: codes.map((code) => `/rapporten?kommuner=${code}`) },
    { view: '/tabell', aim: 100, addresses: codes.map((code, turn) => `/tabell?sortera=${question(turn)}&kommuner=${code}`) },
  ]
  const rows: UncachedPages[] = []
  for (const { view, aim, addresses } of views) {
    const times: number[] = []
    const processor: number[] = []
    for (const address of addresses) {
      const used = process.cpuUsage()
      const started = performance.now()
      const response = await app.request(address, { headers: { 'accept-encoding': 'br' } })
      await response.arrayBuffer()
      times.push(performance.now() - started)
      const { user, system } = process.cpuUsage(used)
      processor.push((user + system) / 1000)
      if (!response.ok) throw new Error(`${address} answered ${response.status}`)
    }
    const taken = times.slice(warming)
    rows.push({
      view,
      pages: taken.length,
      typical: median(taken),
      slowest: Math.max(...taken),
      processor: median(processor.slice(warming)),
      aim,
    })
  }
  return rows
}
