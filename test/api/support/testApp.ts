import { join } from 'node:path'
import { createApp, type Surroundings } from '../../../api/app.ts'
import { readSettings } from '../../../api/config.ts'
import type { Deps } from '../../../api/http/deps.ts'
import { mapDrawer } from '../../../web/map/drawing/mapDrawer.tsx'
import { readData } from '../../../api/data/readData.ts'

const data = readData(join(import.meta.dirname, '..', '..', '..', 'geodata'))

/** What the app answers from in tests: the real data, and settings as an operator would give them. */
export const testDeps: Deps = {
  ...data,
  settings: readSettings({ PUBLIC_URL: 'https://karta.example.se' }),
  client: null,
  renderer: null,
  maps: mapDrawer,
}

export const testApp = (deps: Partial<Deps> = {}, surroundings: Partial<Surroundings> = {}) =>
  createApp({ ...testDeps, ...deps }, surroundings)

/** The one study there is. */
export const studyId = 'forstudie-2008'
