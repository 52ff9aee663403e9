import { fork, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { quantile } from 'd3-array'
import { startLarkartan } from '../../support/startLarkartan.ts'
import type { Arrivals, Follow } from './followers.ts'
import { median } from '../median.ts'
import { memoryOf } from './memory.ts'

const followers = 500
const steps = 60
/** Two steps a second: a presenter who leafs. */
const pause = 500
const aims = { step: 300, requests: 1.5 }
const study = 'forstudie-2008'
const asked = `/api/v1/studies/${study}/indicators/needs-inventory`

/** When all of them have been shown a slide. */
const shown = (child: ChildProcess, slide: number): Promise<readonly number[]> =>
  new Promise((resolve) => {
    const hear = (arrivals: Arrivals): void => {
      if (arrivals.slide !== slide) return
      child.off('message', hear)
      resolve(arrivals.at)
    }
    child.on('message', hear)
  })

/** How long requests take one after another while something goes on, in ms. */
async function requestTimes(origin: string, meanwhile: Promise<unknown>): Promise<number[]> {
  const times: number[] = []
  const still = { goesOn: true }
  void meanwhile.finally(() => (still.goesOn = false))
  while (still.goesOn) {
    const started = performance.now()
    await (await fetch(origin + asked)).arrayBuffer()
    times.push(performance.now() - started)
    await wait(10)
  }
  return times
}

/** Prints how soon a step reaches a hall of followers, what each takes of the process, and what the other requests feel of it. */
export async function printFollowers(): Promise<void> {
  const server = await startLarkartan()
  const { origin, port } = server
  const send = async (method: string, address: string, slide: number, key = ''): Promise<{ code: string; key: string }> => {
    const state = JSON.stringify({ study, slide, namesHidden: false, blank: false })
    const reply = await fetch(`${origin}/api/v1${address}`, { method, body: state, headers: { authorization: `Bearer ${key}` } })
    if (!reply.ok) throw new Error(`${method} ${address}: ${reply.status}`)
    return (await reply.json()) as { code: string; key: string }
  }
  const { code, key } = await send('POST', '/rooms', 1)
  await requestTimes(origin, wait(2000))
  const alone = await requestTimes(origin, wait((steps * pause) / 3))
  const before = memoryOf(server.pid)
  const child = fork(join(import.meta.dirname, 'followers.ts'), { execArgv: ['--import', 'tsx'] })
  const present = shown(child, 1)
  child.send({ port, code, followers } satisfies Follow)
  await present
  await wait(1000)
  const perFollower = ((memoryOf(server.pid) - before) * 1024) / followers
  const delays: number[] = []
  const stepping = async (): Promise<void> => {
    for (let step = 0; step < steps; step += 1) {
      const slide = (step % 2) + 2
      const all = shown(child, slide)
      const sent = performance.timeOrigin + performance.now()
      await send('PUT', `/rooms/${code}`, slide, key)
      delays.push(...(await all).map((at) => at - sent))
      await wait(pause)
    }
  }
  const meanwhile = await requestTimes(origin, stepping())
  child.kill()
  await server.stop()
  const [p50 = 0, p95 = 0, most = 0] = [0.5, 0.95, 1].map((share) => quantile(delays, share))
  const ratios = [0.5, 0.95].map((share) => (quantile(meanwhile, share) ?? 0) / (quantile(alone, share) ?? 1))
  console.log(
    `\n${followers} followers of a talk on one process, ${steps} steps: from a step to the followers ${p50.toFixed(0)} ms (median), ${p95.toFixed(0)} ms (95 %; aim < ${aims.step}), ${most.toFixed(0)} ms at most.\n` +
      `Each takes ${perFollower.toFixed(0)} kB of the process. The API’s requests meanwhile: ${median(meanwhile).toFixed(2)} ms against ${median(alone).toFixed(2)} without followers, ${ratios.map((ratio) => ratio.toFixed(2)).join(' × (median) and ')} × (95 %) of their time (aim ≤ ${aims.requests}).`,
  )
}
