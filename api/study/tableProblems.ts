import type { AnswersProblem } from './answersFileError.ts'

/** A line of a file of answers: its number (the header is 1) and its cells, trimmed, by column. */
export interface AnswerLine {
  readonly line: number
  readonly cells: ReadonlyMap<string, string>
}

/** What is wrong with the rows taken together: every municipality must have exactly one, and all the same provenance. */
export function tableProblems(lines: readonly AnswerLine[], codes: readonly string[]): AnswersProblem[] {
  const problems: AnswersProblem[] = []
  const seen = new Set<string>()
  const allowed = codes.join(', ')
  for (const { line, cells } of lines) {
    const code = cells.get('code') ?? ''
    const report = (sv: string, en: string) => problems.push({ line, column: 'code', text: { sv, en } })
    if (!codes.includes(code))
      report(`okänd kommunkod ”${code}”; tillåtna är ${allowed}`, `unknown municipality code “${code}”; allowed are ${allowed}`)
    else if (seen.has(code)) report(`kommunen ${code} har redan en rad`, `the municipality ${code} already has a row`)
    seen.add(code)
  }
  const absent = codes.filter((code) => !seen.has(code)).join(', ')
  if (absent) problems.push({ line: null, column: 'code', text: { sv: `rad saknas för ${absent}`, en: `no row for ${absent}` } })
  if (new Set(lines.map(({ cells }) => cells.get('provenance'))).size > 1) {
    const text = {
      sv: 'alla rader måste ha samma ursprung, example eller collected',
      en: 'all rows must have the same provenance, example or collected',
    }
    problems.push({ line: null, column: 'provenance', text })
  }
  return problems
}
