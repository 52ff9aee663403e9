import { localized } from '../domain/words/catalogue.ts'
import type { Localized } from '../domain/study/localized.ts'

/** The kinds of error the API answers with. The last segment of `type` is the key here. */
const statuses = {
  'unknown-address': 404,
  'unknown-study': 404,
  'unknown-indicator': 404,
  'unknown-municipality': 404,
  'unknown-centre': 404,
  'unknown-slide': 404,
  'not-embeddable': 404,
  'format-not-implemented': 501,
  'unknown-version': 404,
  'unknown-room': 404,
  'invalid-body': 400,
  'key-needed': 401,
  'wrong-key': 403,
  'body-too-large': 413,
  'too-many-requests': 429,
  'rooms-full': 503,
  'rooms-unreachable': 503,
  'unknown-query-parameter': 400,
  'invalid-query-parameter': 400,
  'malformed-address': 400,
  'address-too-long': 414,
  'method-not-allowed': 405,
  'not-acceptable': 406,
  'range-not-satisfiable': 416,
  'internal-error': 500,
  'too-many-pictures': 503,
  'not-ready': 503,
} as const

export type ProblemSlug = keyof typeof statuses
export type ProblemStatus = (typeof statuses)[ProblemSlug]

interface ProblemType {
  readonly status: ProblemStatus
  /** The same for every occurrence of the type (RFC 9457 3.1.4). */
  readonly title: Localized
  /** What the page that `type` opens says of it: when it occurs and what to do. */
  readonly explanation: Localized
}

export const problemSlugs = Object.keys(statuses) as ProblemSlug[]

export const problemTypes = Object.fromEntries(
  problemSlugs.map((slug): [ProblemSlug, ProblemType] => [
    slug,
    {
      status: statuses[slug],
      title: localized('problems', `types.${slug}.title`),
      explanation: localized('problems', `types.${slug}.explanation`),
    },
  ]),
) as Readonly<Record<ProblemSlug, ProblemType>>
