import { Hono } from 'hono'
import { pngOf } from '../formats/png.ts'
import type { AppEnv } from '../http/appEnv.ts'
import type { Deps } from '../http/deps.ts'
import { readQuery } from '../http/readQuery.ts'
import { addressOf, sendPage } from '../http/sendRepresentation.ts'
import { staircasePicture, staircaseSize } from '../pictures/staircasePicture.ts'
import { findStudy } from './lookups/findStudy.ts'
import { langParameter } from './maps.ts'

/** `/pictures/{study}/staircase.png` and `.svg`: what the report publishes in one picture, for links to it. */
export function pictureRoutes(deps: Deps): Hono<AppEnv> {
  const app = new Hono<AppEnv>()
  app.get('/pictures/:study/:file{staircase\\.(?:png|svg)}', (c) =>
    sendPage(c, async () => {
      const { study, hash } = findStudy(deps, c.req.param('study'))
      const { lang } = readQuery(addressOf(c.req.url), { lang: langParameter }, deps)
      const svg = staircasePicture(study, lang === 'en' ? 'en' : 'sv')
      const picture = c.req.param('file').endsWith('.png')
        ? { content: await pngOf(svg, staircaseSize.width), contentType: 'image/png' }
        : { content: svg, contentType: 'image/svg+xml; charset=utf-8' }
      return { ...picture, version: hash, headersOf: 'api' }
    }),
  )
  return app
}
