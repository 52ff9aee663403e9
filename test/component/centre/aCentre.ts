import type { CentreReply } from '../../../api/replies/centres.ts'

/** A learning centre shared by two municipalities. */
export function aCentre(more: Partial<CentreReply> = {}): CentreReply {
  const county = { code: '04', name: 'Södermanlands län' }
  return {
    id: 'viadidakt',
    name: 'Viadidakt',
    title: { sv: 'Viadidakt', en: 'Viadidakt' },
    label: { sv: 'Viadidakt', en: 'Viadidakt' },
    kind: 'learning-centre',
    municipalities: [
      { code: '0428', name: 'Vingåker', county },
      { code: '0483', name: 'Katrineholm', county },
    ],
    responsibleBody: 'Gemensam förvaltning',
    place: 'Kullbergska huset',
    activity: 'Lärcentret drivs av Viadidakt',
    period: '2015',
    sources: ['https://www.example.se/viadidakt/'],
    verification: 'verified',
    verificationNote: 'VERIFIERAD (2015); 2008 ej verifierat',
    links: {},
    ...more,
  }
}
