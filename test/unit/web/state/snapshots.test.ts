import { afterEach, describe, expect, it, vi } from 'vitest'
import { askBy, holdSnapshots, requestJson } from '../../../../web/state/requestJson.ts'
import { studyId, testApp, testDeps } from '../../../api/support/testApp.ts'

const snapshot = testDeps.snapshots.get(studyId)
if (!snapshot) throw new Error('no study')
const app = testApp()
const published = testApp({ snapshots: new Map([[studyId, { ...snapshot, hash: 'fedcba9876543210' }]]) })

const study = `/studies/${studyId}`
const ofAnswers = [
  '/studies',
  study,
  `${study}/indicators`,
  `${study}/indicators/staffing`,
  `${study}/municipalities/0484`,
  `${study}/municipalities/0484/similarities`,
  `${study}/municipalities/0484/suppositions`,
  `${study}/comparisons?codes=0484,1980`,
  `${study}/crosstabs`,
  `${study}/answers`,
  `${study}/conditions`,
  `${study}/selections?needs-inventory=yes`,
]
const { signal } = new AbortController()

/** What the page is told of while a reply is asked for, and whether that comes. */
async function asks(path: string, from: typeof app): Promise<{ came: boolean; told: string[] }> {
  vi.useFakeTimers({ toFake: ['setTimeout'] })
  const told: string[] = []
  vi.stubGlobal('dispatchEvent', ({ type }: Event) => told.push(type))
  askBy(async (address) => from.request(address))
  let came = false
  const refused: unknown[] = []
  requestJson(path, signal).then(
    () => (came = true),
    (error: unknown) => refused.push(error),
  )
  await vi.waitUntil(() => came || told.length > 0 || refused.length > 0, { timeout: 10_000 })
  expect(refused).toEqual([])
  vi.runAllTimers()
  return { came, told }
}

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('while new answers are published', () => {
  const question = `${study}/indicators/staffing`
  it.each(ofAnswers)('%s is taken from the snapshot that the page came with, and from no other', async (path) => {
    holdSnapshots([(await (await app.request(`/api/v1${path}`)).json()) as unknown])
    for (const address of [question, path]) {
      expect(await asks(address, app)).toEqual({ came: true, told: [] })
      expect(await asks(address, published)).toEqual({ came: false, told: ['missing', 'lost'] })
    }
  })

  it.each(['/counties', '/centres', `${study}/facts`])('%s, which no answers are in, comes all the same', async (path) => {
    holdSnapshots([(await (await app.request(`/api/v1${study}`)).json()) as unknown])
    expect(await asks(path, published)).toEqual({ came: true, told: [] })
  })
})
