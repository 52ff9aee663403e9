import { problemTypes, type ProblemSlug } from '../http/problemTypes.ts'
import type { Resource } from '../http/resource.ts'
import type { Localized } from '../domain/study/localized.ts'
import { localized } from '../domain/words/catalogue.ts'

/** Errors any resource may answer with. */
const everywhere: readonly ProblemSlug[] = ['unknown-query-parameter', 'malformed-address', 'not-acceptable', 'internal-error']

/** The types of error a resource may answer with, by status, lowest first. */
export function problemsByStatus({ problems }: Pick<Resource, 'problems'>): ReadonlyMap<number, readonly ProblemSlug[]> {
  const slugs = [...new Set([...problems, ...everywhere])]
  const statuses = [...new Set<number>(slugs.map((slug) => problemTypes[slug].status))].toSorted((a, b) => a - b)
  return new Map(statuses.map((status) => [status, slugs.filter((slug) => problemTypes[slug].status === status)]))
}

const joined = (texts: readonly Localized[], between: string): Localized => ({
  sv: texts.map(({ sv }) => sv).join(between),
  en: texts.map(({ en }) => en).join(between),
})

/** What each of a resource's replies means, by status (REST profile DOK.20). */
export function replyTexts(resource: Pick<Resource, 'summary' | 'formats' | 'problems'>): ReadonlyMap<number, Localized> {
  const errors = [...problemsByStatus(resource)].map(([status, slugs]) => {
    const titles = slugs.map((slug) => problemTypes[slug].title)
    return [status, joined(titles, '; ')] as const
  })
  const formats = resource.formats.map(({ description }) => description)
  return new Map([
    [200, joined([localized('openapi', 'sentence', { text: resource.summary }), ...formats], ' ')],
    [304, localized('openapi', 'unchanged')],
    ...errors,
  ])
}
