import { queryOptions, useQuery } from '@tanstack/react-query'
import { useMemo, useSyncExternalStore } from 'react'
import type { Slide, StoryProblem } from '../../../api/domain/study/story.ts'
import { boundariesQuery, conditionsQuery, factsQuery, municipalitiesOf, studyQuery } from '../../queries.ts'
import { failureOf } from '../../state/queryClient.ts'
import { untilLoaded } from '../../state/untilLoaded.ts'
import { useStudy } from '../../state/useStudy.ts'
import { useSettled } from '../../ui/useSettled.ts'
import { readKept, useOwnText } from './ownStory.ts'
import { carries, unpackFragment } from './sharing.ts'

const loadChecker = untilLoaded(() => import('./storyChecker.ts'))

/** What reads and writes the presentations of a study, with all that they may name. */
const checkerQuery = (study: string) =>
  queryOptions({
    queryKey: ['own', study],
    queryFn: async ({ client }) => {
      const [{ storyChecker }, definition, { questions }, { facts }, boundaries] = await Promise.all([
        loadChecker(),
        client.query(studyQuery(study)),
        client.query(conditionsQuery(study)),
        client.query(factsQuery(study)),
        client.query(boundariesQuery()),
      ])
      return storyChecker({
        askable: new Map(questions.map((each) => [each.id, [...each.classes, ...each.missingCounts].map(({ id }) => id)])),
        indicators: questions.flatMap(({ id, onMap }) => (onMap ? [id] : [])),
        questions: definition.questions.map(({ id }) => id),
        steps: { staircase: definition.staircaseSteps.length, timeline: definition.timelineSteps.length },
        facts,
        codes: municipalitiesOf(boundaries).map(({ code }) => code),
      })
    },
  })

/** What happens to an address's fragment: by the visitor, and by the router, whose events are named for what makes them. */
const moves = ['hashchange', 'popstate', 'pushState', 'replaceState']
const followFragment = (listener: () => void): (() => void) => {
  for (const event of moves) addEventListener(event, listener)
  return () => {
    for (const event of moves) removeEventListener(event, listener)
  }
}

/** The fragment of the address, where it is to carry a presentation; else empty, as while the page is drawn as the server drew it. */
function useCarrying(): string {
  const fragment = useSyncExternalStore(
    followFragment,
    () => location.hash,
    () => '',
  )
  return carries(fragment) ? fragment : ''
}

/** A slide as it was kept: one to show, or what is wrong with it. */
export type OwnSlide = Slide | { readonly problems: readonly StoryProblem[] }
export const isShown = (slide: OwnSlide): slide is Slide => !('problems' in slide)

/** The visitor's own presentation, and the one that the address carries; each undefined until it is known. */
export function useOwnTalk() {
  const { id: study } = useStudy()
  const text = useOwnText(study)
  const fragment = useCarrying()
  // On the server there is nothing to read, and what reads is no reply that could come with the page.
  const asked = useQuery({ ...checkerQuery(study), enabled: useSettled() })
  const checker = asked.data
  const kept = useMemo(() => readKept(text), [text])
  const own = useMemo(() => checker?.readSlides(kept.slides), [checker, kept])
  const unpacked = useQuery({
    queryKey: ['carried', fragment],
    queryFn: () => unpackFragment(fragment),
    enabled: fragment !== '',
  })
  const carried = useMemo(() => {
    if (fragment === '') return null
    if (checker === undefined || unpacked.data === undefined) return undefined
    const read = checker.readStory(unpacked.data ?? '')
    return 'value' in read ? read.value.slides : 'broken'
  }, [fragment, checker, unpacked.data])
  return { kept, own, carried, fragment, checker, ...failureOf([asked]) }
}
