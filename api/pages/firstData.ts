import { countiesReply } from '../replies/places.ts'
import { studiesReply } from '../replies/studies.ts'
import { element } from '../pictures/markup.ts'
import { conditionsInQuery } from '../domain/study/selection.ts'
import type { PageContext } from './pageContext.ts'

/** A reply of the API with the key under which the client keeps it. */
interface FirstReply {
  readonly queryKey: readonly string[]
  readonly data: unknown
}

/** A municipality's profile, the list of centres and all that a filter can ask for are left to preloads: they would double the page. */
function repliesOf({
  deps,
  address: { view },
  snapshot,
  indicators,
  indicator,
  geography,
  selection,
}: PageContext): FirstReply[] {
  const { id } = snapshot.study
  if (view.name === 'about' || view.name === 'report') return []
  const replies: FirstReply[] = [
    { queryKey: ['studies'], data: studiesReply(deps.snapshots) },
    { queryKey: ['indicators', id], data: indicators },
    { queryKey: ['indicator', id, indicator.id], data: indicator },
    { queryKey: ['counties'], data: countiesReply(geography) },
  ]
  // With whom the filter leaves at hand, nobody is shown first who then fades.
  if (selection !== null) replies.push({ queryKey: ['selection', id, conditionsInQuery(selection.conditions)], data: selection })
  return replies
}

/** A share is drawn and read as a whole percentage: sixteen digits of each would be a fifteenth of the page. */
const brief = (key: string, value: unknown): unknown =>
  key === 'share' && typeof value === 'number' ? Math.round(value * 10_000) / 10_000 : value

/** The API's replies that the client's first render needs, within the page, so that it asks for nothing. `<` is escaped: no text can end the element. */
export function firstData(context: PageContext): string {
  const replies = repliesOf(context)
  if (replies.length === 0) return ''
  return element(
    'script',
    { type: 'application/json', id: 'first-data' },
    JSON.stringify(replies, brief).replaceAll('<', '\\u003c'),
  )
}
