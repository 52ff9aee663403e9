import { resolve } from 'node:path'
import { readSettings } from '../api/config.ts'
import { text } from '../api/domain/words/catalogue.ts'
import { openLog } from '../api/http/log.ts'
import { start } from '../api/main.ts'
import { startFailure } from '../api/startFailure.ts'
import { prepareClient } from './client/prepareClient.ts'

// It runs from dist/ too.
const root = process.cwd()

/** `npm start`: everything in one process. What stands in the way of a start is told in a sentence on stderr, with exit code 1. */
try {
  // Whoever read the log may go away: the server answers all the same.
  process.stdout.on('error', () => {})
  const settings = readSettings(process.env)
  const log = openLog(settings.logLevel)
  const { logger } = log
  const { port, stop } = await start({
    settings,
    log,
    geodata: resolve(root, settings.geodata),
    prepareClient: () => prepareClient(root, () => logger.info('building the client, this takes a moment')),
  })
  logger.info(`${text('sv', 'shell', 'name')}: http://localhost:${port}`)
  log.lines.flush()
  const end = (signal: string): void => {
    logger.info({ signal }, 'shutting down')
    void stop().then(() => {
      logger.info('stopped')
      log.lines.flush()
      process.exit(0)
    })
  }
  process.once('SIGTERM', end).once('SIGINT', end)
} catch (error) {
  process.stderr.write(`${startFailure(error, process.env['LOG_LEVEL'] === 'debug')}\n`)
  process.exit(1)
}
