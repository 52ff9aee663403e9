import { CancelledError, type QueryClient, queryOptions, useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useState } from 'react'
import type { Shown, Slide } from '../../../api/domain/study/story.ts'
import { backdropQuery } from '../../map/backdropQuery.ts'
import { markPrepared } from '../../parts/print/Printed.tsx'
import {
  boundariesQuery,
  countiesQuery,
  factsQuery,
  indicatorQuery,
  indicatorsQuery,
  profileQuery,
  selectionQuery,
  studyQuery,
} from '../../queries.ts'
import { comparisonQuery } from '../compare/comparisonQuery.ts'
import { crosstabQuery } from '../../parts/crosstabQuery.ts'
import type { Texts } from '../../../api/domain/words/texts.ts'
import { useAllTexts } from '../../i18n/useTexts.ts'
import type { SlidesReply } from '../../../api/replies/studies.ts'
import { requestJson } from '../../state/requestJson.ts'
import { useStudy } from '../../state/useStudy.ts'
import { useSettled } from '../../ui/useSettled.ts'
import { conditionsOf } from './onMap.ts'

/** The study as a talk: asked here alone, and no part of what every page begins with. */
export const slidesQuery = (study: string) =>
  queryOptions({
    queryKey: ['slides', study],
    queryFn: ({ signal }) => requestJson<SlidesReply>(`/studies/${study}/slides`, signal),
  })

/** Asks for what a slide is drawn from, beside what all are. */
function askFor(client: QueryClient, study: string, { shows }: Slide): Promise<unknown>[] {
  switch (shows.kind) {
    case 'map':
      return shows.filter === undefined ? [] : [client.query(selectionQuery(study, conditionsOf(shows.filter)))]
    case 'crosstab':
      return [client.query(crosstabQuery(study, crossQuestion(shows)))]
    case 'maturity':
      return [client.query(profileQuery(study, shows.municipality))]
    case 'comparison':
      return [client.query(comparisonQuery(study, shows.municipalities))]
    default:
      return []
  }
}

export const crossQuestion = ({ x, y, county }: Extract<Shown, { kind: 'crosstab' }>) => ({
  x,
  y,
  county: county ?? null,
  conditions: [],
})

/** Texts of drawings, and of exploring, that come with other views. */
const drawingTexts = ['compare', 'cross', 'municipality'] as const

/** Fetches all that a talk can show: what its slides do, and every question, which may be asked about on the way. */
async function fetchTalk(client: QueryClient, texts: Texts, study: string, slides: readonly Slide[]): Promise<void> {
  const { indicators } = await client.query(indicatorsQuery(study))
  const replies: readonly unknown[] = await Promise.all([
    client.query(studyQuery(study)),
    client.query(factsQuery(study)),
    client.query(countiesQuery()),
    client.query(boundariesQuery()),
    client.query(backdropQuery()).catch(() => null),
    texts.loadNamespaces(drawingTexts),
    ...indicators.map(({ id }) => client.query(indicatorQuery(study, id))),
    ...slides.flatMap((slide) => askFor(client, study, slide)),
  ])
  const snapshots = new Set(replies.flatMap((reply) => (Object(reply) as { snapshot?: string }).snapshot ?? []))
  // Published between two replies, or since the visitor came: all of it is asked for anew, before anyone has shown a figure.
  if (snapshots.size > 1) await client.refetchQueries({ predicate: ({ queryKey }) => queryKey.includes(study) })
}

/**
 * Sees to it that a talk waits for nothing and that no figure changes during it: all of it is fetched at the start, and what has been
 * fetched is good until the talk is left. Tells whether all is here.
 */
export function useTalk(slides: readonly Slide[]): boolean {
  const { id: study } = useStudy()
  const client = useQueryClient()
  const texts = useAllTexts()
  const settled = useSettled()
  const [isWhole, setWhole] = useState(false)
  useEffect(() => {
    const before = client.getDefaultOptions()
    client.setDefaultOptions({ ...before, queries: { ...before.queries, staleTime: Infinity } })
    return () => client.setDefaultOptions(before)
  }, [client])
  const whole = useEffectEvent(() => {
    setWhole(true)
    markPrepared()
  })
  useEffect(() => {
    if (!settled) return
    let left = false
    const fetchAll = (): Promise<void> =>
      fetchTalk(client, texts, study, slides).then(whole, async (error: unknown) => {
        // Whoever drew a slide meanwhile, as paper does, and let go of it, has called off what it was drawn from. What can't be had now is
        // asked for where it is drawn, when there is contact again.
        if (error instanceof CancelledError && !left) await fetchAll()
      })
    void fetchAll()
    return () => {
      left = true
    }
  }, [client, texts, settled, study, slides])
  return isWhole
}
