import { Hono } from 'hono'
import { pngOf } from '../formats/png.ts'
import type { AppEnv } from '../http/appEnv.ts'
import type { Deps } from '../http/deps.ts'
import { readQuery } from '../http/readQuery.ts'
import { addressOf, sendPage } from '../http/sendRepresentation.ts'
import { staircasePicture, staircaseSize } from '../pictures/staircasePicture.ts'
import { findStudy } from './lookups/findStudy.ts'
import { langParameter } from './maps.ts'

/** `/pictures/{study}/staircase.png`: what the report publishes in one picture, for links to it. */
export function pictureRoutes(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>()
  app.get('/pictures/:study/staircase.png', (c) =>
    sendPage(c, async () => {
      const { study, hash } = findStudy(deps, c.req.param('study'))
      const { lang } = readQuery(addressOf(c.req.url), { lang: langParameter }, deps)
      const content = await pngOf(staircasePicture(study, lang === 'en' ? 'en' : 'sv'), staircaseSize.width)
      return { content, contentType: 'image/png', version: hash, headersOf: 'api' }
    }),
  )
  return app
}
