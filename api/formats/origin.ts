import type { Origin } from '../replies/answers.ts'
import type { Localized } from '../domain/study/localized.ts'
import type { Provenance } from '../domain/study/answer.ts'
import type { Snapshot } from '../domain/study/snapshot.ts'

const labels: Record<Provenance, Localized> = {
  published: { sv: 'Publicerat', en: 'Published' },
  example: { sv: 'Exempeldata', en: 'Example data' },
  collected: { sv: 'Insamlat', en: 'Collected' },
}

const notes: Record<Provenance, Localized> = {
  published: {
    sv: 'Tal och påståenden ur slutrapporten, med citat. Ingenting här är ett svar från en namngiven kommun.',
    en: 'Figures and statements of the final report, with quotations. Nothing here is an answer of a named municipality.',
  },
  example: {
    sv: 'Konstruerade svar, gjorda så att rapportens publicerade tal och filter stämmer. De säger ingenting om någon verklig kommun: rapporten publicerar inget svar från en namngiven kommun.',
    en: 'Constructed answers, made so that the report’s published figures and filters hold. They say nothing of any real municipality: the report publishes no answer of a named municipality.',
  },
  collected: {
    sv: 'Svar insamlade av studiens ägare. Skillnader mot rapportens publicerade tal visas och rättas inte.',
    en: 'Answers collected by the study’s owner. Differences from the report’s published figures are shown, not corrected.',
  },
}

/** Where a snapshot's answers come from, or what is published of them, in words that go with them in every format. */
export function originOf({ study, hash, provenance: ofAnswers }: Snapshot, provenance: Provenance = ofAnswers): Origin {
  const { version, validated } = study.rubric
  return {
    study: study.id,
    title: study.title,
    snapshot: hash,
    provenance,
    provenanceLabel: labels[provenance],
    note: notes[provenance],
    citation: study.source.citation,
    rubric: {
      sv: `Mäklarmognad, rubrik ${version}, ${validated ? 'validerad' : 'ej validerad'}`,
      en: `Broker maturity, rubric ${version}, ${validated ? 'validated' : 'not validated'}`,
    },
  }
}
