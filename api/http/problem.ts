import type { Language, Localized } from '../domain/study/localized.ts'
import { problemTypes, type ProblemSlug, type ProblemStatus } from './problemTypes.ts'

interface ProblemMembers {
  /** What is allowed instead. */
  readonly allowedValues?: readonly string[]
  /** The query parameter at fault. */
  readonly parameter?: string
}

/** An error the caller shall hear of as problem+json; thrown by whatever finds it. */
export class Problem extends Error {
  constructor(
    readonly slug: ProblemSlug,
    readonly detail: Localized,
    readonly members: ProblemMembers = {},
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(detail.en)
  }

  get status(): ProblemStatus {
    return problemTypes[this.slug].status
  }
}

/**
 * The members of an error's reply (RFC 9457 3.1; REST profile FEL.01): `type` opens a page of ours, `instance` is the address asked for,
 * `allowedValues` and `parameter` are extension members.
 */
export function problemReply(problem: Problem, language: Language, publicUrl: string, instance: string): Record<string, unknown> {
  return {
    type: `${publicUrl}/api/problems/${problem.slug}`,
    title: problemTypes[problem.slug].title[language],
    status: problem.status,
    detail: problem.detail[language],
    instance,
    ...problem.members,
  }
}
