import type { z } from '@hono/zod-openapi'
import type { Problem } from './checkStudy.ts'

type Issue = z.core.$ZodIssue

/** The schema's complaints as problems: an unknown field points at the field, and of a union's branches the nearest miss is told. */
export function describeIssues(issues: readonly Issue[], base: readonly PropertyKey[] = []): Problem[] {
  return issues.flatMap((issue): Problem[] => {
    const path = [...base, ...issue.path]
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ path: [...path, key], message: 'unknown field' }))
    if (issue.code === 'invalid_union' && issue.errors.length > 0) return describeIssues(nearestMiss(issue.errors), path)
    if (issue.code === 'invalid_type' && issue.message.endsWith('received undefined')) return [{ path, message: 'is missing' }]
    return [{ path, message: lowerFirst(issue.message) }]
  })
}

function nearestMiss(branches: readonly (readonly Issue[])[]): readonly Issue[] {
  return branches.reduce((best, branch) => (branch.length < best.length ? branch : best))
}

function lowerFirst(message: string): string {
  return message.charAt(0).toLowerCase() + message.slice(1)
}
