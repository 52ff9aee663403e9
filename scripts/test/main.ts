import { ensureChromium } from '../chromium/ensureChromium.ts'
import { parts } from './parts.ts'
import { runPart } from './runPart.ts'

try {
  process.env.CHROME_PATH = ensureChromium()
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  console.log('0 passed, 1 failed')
  process.exit(1)
}

const tallies = parts.map((part) => {
  const started = performance.now()
  const tally = runPart(part)
  return { name: part.name, seconds: (performance.now() - started) / 1000, ...tally }
})

console.log()
console.table(tallies.map(({ name, passed, failed, seconds }) => ({ part: name, passed, failed, seconds: Math.round(seconds) })))
const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0)
const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0)
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed > 0 || passed === 0 ? 1 : 0)
