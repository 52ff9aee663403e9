import { AnswersFileError } from './data/answersFile.ts'
import { text } from './domain/words/catalogue.ts'
import { StudyFileError } from './data/readYaml.ts'

/**
 * What stands in the way of a start, in a sentence: of a file with several problems the first, which names file, line and field, and
 * how many more there are.
 * @param all whether each problem is to be listed instead, one a line
 */
export function startFailure(error: unknown, all: boolean): string {
  const message = error instanceof Error ? error.message : String(error)
  if (all || !(error instanceof StudyFileError || error instanceof AnswersFileError)) return message
  const [first = message, ...more] = message.split('\n')
  return more.length === 0 ? first : text('sv', 'start', 'moreFaults', { message: first, count: more.length })
}
