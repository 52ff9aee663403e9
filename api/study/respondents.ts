import type { Snapshot } from './snapshot.ts'

/** How many municipalities took part in the study. */
export function countRespondents({ study, answers }: Snapshot): number {
  return answers.filter((row) => {
    const answer = row.answers[study.participationQuestion]
    return answer?.kind === 'option' && answer.option === 'yes'
  }).length
}
