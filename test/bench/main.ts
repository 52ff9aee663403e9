import { printMaps, type BareMap } from './pages/printMaps.ts'
import { printPages } from './pages/printPages.ts'
import { printFollowers } from './requests/printFollowers.ts'
import { printMemory } from './requests/printMemory.ts'
import { printRequests } from './requests/printRequests.ts'
import { printUncachedPages } from './requests/printUncachedPages.ts'

/** All are measured unless some are named: `npm run bench -- requests uncached`. */
const sections = ['maps', 'pages', 'requests', 'uncached', 'followers', 'memory'] as const
const named = process.argv.slice(2)
const unknown = named.filter((name) => !sections.some((section) => section === name))
if (unknown.length > 0) throw new Error(`No section ${unknown.join(', ')}; there are ${sections.join(', ')}`)
const isWanted = (section: (typeof sections)[number]): boolean => named.length === 0 || named.includes(section)

/** How many times each page is loaded. */
const loads = Number(process.env['BENCH_LOADS'] ?? 7)
/** Another checkout of Lärkartan, built and installed, to hold this one's pages against: `BENCH_BASELINE=../before npm run bench`. */
const baseline = process.env['BENCH_BASELINE'] ?? null

let bare: BareMap | null = null
if (isWanted('maps')) bare = await printMaps(loads)
if (isWanted('pages')) await printPages(loads, baseline, bare)
if (isWanted('requests')) await printRequests()
if (isWanted('uncached')) await printUncachedPages()
if (isWanted('followers')) await printFollowers()
if (isWanted('memory')) await printMemory()
