import { collatorOf } from '../../api/domain/words/format.ts'

// The names are Swedish in either language.
const collator = collatorOf('sv')

/** Municipalities by name, in Swedish order. */
export const sortedNames = (codes: readonly string[], names: ReadonlyMap<string, string>): { code: string; name: string }[] =>
  codes.map((code) => ({ code, name: names.get(code) ?? code })).sort((one, other) => collator.compare(one.name, other.name))
