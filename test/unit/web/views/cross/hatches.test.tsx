import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { listIndicators } from '../../../../../api/domain/study/indicator.ts'
import { makeTexts } from '../../../../../api/domain/words/texts.ts'
import swedish from '../../../../../api/domain/words/cross.sv.json'
import { crosstabPicture } from '../../../../../api/pictures/crosstabPicture.ts'
import { type CrosstabsReply, crosstabsReply } from '../../../../../api/replies/crosstabs.ts'
import { countiesReply } from '../../../../../api/replies/places.ts'
import { BivariateMap } from '../../../../../web/views/cross/BivariateMap.tsx'
import { mapDrawer } from '../../../../../web/map/drawing/mapDrawer.tsx'
import { TextsContext } from '../../../../../web/i18n/useTexts.ts'
import { geography, snapshot } from '../../../api/pictures/support.ts'

const indicators = listIndicators(snapshot.study)
const pairs = indicators.flatMap((x) =>
  indicators.filter(({ id }) => id !== x.id).map((y): CrosstabsReply => ({ ...crosstabsReply(snapshot, x, y), links: {} })),
)
const counties: Parameters<typeof BivariateMap>[0]['counties'] = { ...countiesReply(geography), links: {} }
const texts = makeTexts('sv', { cross: swedish })
const nothing = () => undefined

/** The reason that each municipality is hatched by on a drawing, by code. */
function hatched(drawing: string, code: RegExp): Record<string, string> {
  const paths = [...drawing.matchAll(/<path[^>]*>/g)].map(([path]) => path)
  return Object.fromEntries(
    paths.flatMap((path) => {
      const reason = /fill="url\(#[^"]*?(no-answer|not-[a-z]+|uncertain|insufficient)\)"/.exec(path)?.[1]
      return reason === undefined ? [] : [[code.exec(path)?.[1] ?? '', reason]]
    }),
  )
}

const inPicture = (crosstab: CrosstabsReply) =>
  hatched(
    crosstabPicture(
      { geography, maps: mapDrawer },
      {
        study: snapshot.study,
        crosstab,
        county: null,
        selection: null,
        share: null,
        language: 'sv',
        taken: null,
      },
    ),
    /data-code="(\d+)"/,
  )

const onScreen = (crosstab: CrosstabsReply) =>
  hatched(
    renderToStaticMarkup(
      <TextsContext value={texts}>
        <QueryClientProvider client={new QueryClient()}>
          <BivariateMap
            crosstab={crosstab}
            boundaries={geography.boundaries}
            counties={counties}
            county={null}
            cellsOf={new Map()}
            raised={null}
            onPoint={nothing}
            onChoose={nothing}
          />
        </QueryClientProvider>
      </TextsContext>,
    ),
    /data-code="(\d+)"/,
  )

describe('who has no value in two crossed questions', () => {
  const drawn = new Map(pairs.map((crosstab) => [`${crosstab.x.id} ${crosstab.y.id}`, inPicture(crosstab)]))

  it('is hatched in the picture by the same reason whichever question goes across', () => {
    for (const { x, y, missingPairs: missing } of pairs) {
      const own = drawn.get(`${x.id} ${y.id}`)
      expect(Object.keys(own ?? {}).length, `${x.id} ${y.id}`).toBe(missing.length)
      expect(own).toEqual(drawn.get(`${y.id} ${x.id}`))
    }
  })

  it('is hatched on the screen as in the picture, where two reasons could be given', () => {
    const ambiguous = pairs.filter(({ missingPairs: missing }) => missing.some(({ x, y }) => x !== null && y !== null && x !== y))
    expect(ambiguous.length).toBeGreaterThan(0)
    for (const crosstab of ambiguous) {
      const { x, y } = crosstab
      expect(onScreen(crosstab), `${x.id} ${y.id}`).toEqual(drawn.get(`${x.id} ${y.id}`))
    }
  }, 30_000)
})
