import type { Origin } from '../schemas/answers.ts'
import type { Localized } from '../study/localized.ts'
import type { Snapshot } from '../study/snapshot.ts'

const labels: Record<Snapshot['provenance'], Localized> = {
  example: { sv: 'Exempeldata', en: 'Example data' },
  collected: { sv: 'Insamlat', en: 'Collected' },
}

const notes: Record<Snapshot['provenance'], Localized> = {
  example: {
    sv: 'Konstruerade svar, gjorda så att rapportens publicerade tal och filter stämmer. De säger ingenting om någon verklig kommun: rapporten publicerar inget svar från en namngiven kommun.',
    en: 'Constructed answers, made so that the report’s published figures and filters hold. They say nothing of any real municipality: the report publishes no answer of a named municipality.',
  },
  collected: {
    sv: 'Svar insamlade av studiens ägare. Skillnader mot rapportens publicerade tal visas och rättas inte.',
    en: 'Answers collected by the study’s owner. Differences from the report’s published figures are shown, not corrected.',
  },
}

/** Where a snapshot's answers come from, in words that go with them in every format. */
export function originOf({ study, hash, provenance }: Snapshot): Origin {
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
