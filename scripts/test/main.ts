import { ensureChromium, ensureFirefox } from '../browsers.ts'
import { clientBuild, parts, type Part } from './parts.ts'
import { runPart } from './runPart.ts'

/** `npm test -- unit api` runs those parts alone, with the build that they need. */
const asked = process.argv.slice(2)
const isAsked = ({ name }: Part) => asked.length === 0 || asked.includes(name) || name === clientBuild
const unknown = asked.filter((name) => !parts.some((part) => part.name === name))
function giveUp(why: string): never {
  console.error(why)
  console.log('0 passed, 1 failed')
  process.exit(1)
}
if (unknown.length > 0) giveUp(`There is no part ${unknown.join(', ')}; there are ${parts.map(({ name }) => name).join(', ')}.`)

try {
  process.env.CHROME_PATH = ensureChromium()
  if (asked.length === 0 || asked.includes('end-to-end')) process.env.FIREFOX_PATH = ensureFirefox()
} catch (error) {
  giveUp(error instanceof Error ? error.message : String(error))
}

async function timed(part: Part) {
  const started = performance.now()
  const tally = await runPart(part)
  return { name: part.name, seconds: (performance.now() - started) / 1000, ...tally }
}

const run = parts.filter(isAsked)
const commands = new Map(run.filter((part) => 'command' in part).map((part) => [part.name, timed(part)]))
await commands.get(clientBuild)
// Commands use one core each, the lint longer than all others: the tests take what is left.
const tests: Awaited<ReturnType<typeof timed>>[] = []
for (const part of run.filter((part) => 'vitestProject' in part)) tests.push(await timed(part))
const tallies = [...(await Promise.all(commands.values())), ...tests]

console.log()
console.table(tallies.map(({ name, passed, failed, seconds }) => ({ part: name, passed, failed, seconds: Math.round(seconds) })))
const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0)
const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0)
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed > 0 || passed === 0 ? 1 : 0)
