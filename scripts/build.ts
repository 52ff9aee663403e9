import { join } from 'node:path'
import { buildClient } from './client/prepareClient.ts'

/** `npm run build`: the client and what draws its pages, as `npm start` would build them. */
await buildClient(join(import.meta.dirname, '..'))
