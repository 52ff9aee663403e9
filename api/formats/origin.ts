import type { Origin } from '../replies/answers.ts'
import type { Provenance } from '../domain/study/answer.ts'
import type { Snapshot } from '../domain/study/snapshot.ts'
import { localized } from '../domain/words/catalogue.ts'

/** Where a snapshot's answers come from, or what is published of them, in words that go with them in every format. */
export function originOf({ study, hash, provenance: ofAnswers }: Snapshot, provenance: Provenance = ofAnswers): Origin {
  const { version, validated } = study.rubric
  return {
    study: study.id,
    title: study.title,
    snapshot: hash,
    provenance,
    provenanceLabel: localized('indicator', `provenance.${provenance}.name`),
    note: localized('files', `note.${provenance}`),
    citation: study.source.citation,
    rubric: localized('files', validated ? 'rubric.validated' : 'rubric.notValidated', { version }),
  }
}
