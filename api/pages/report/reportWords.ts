import type { Localized } from '../../domain/study/localized.ts'

/** The page's words before a script has run; the ids are the client's. */
export const reportWords = {
  staircase: { sv: 'Trappan', en: 'The staircase' },
  notNested: {
    sv: 'Stegen står bredvid varandra, inte inuti varandra: rapporten säger inte att mängderna är kapslade.',
    en: 'The steps stand beside one another, not within one another: the report does not say that the sets are nested.',
  },
  questions: { sv: 'Tal', en: 'Figures' },
  statements: { sv: 'Påståenden utan tal', en: 'Statements without a number' },
  areas: { sv: 'Kritiska områden och utvecklingsområden', en: 'Critical areas and development areas' },
  needs: { sv: 'Uttalade behov', en: 'Stated needs' },
  timeline: { sv: 'Tidslinjen', en: 'The timeline' },
  contradictions: { sv: 'Där källan säger emot sig själv', en: 'Where the source contradicts itself' },
  facts: { sv: 'Alla uppgifter', en: 'All facts' },
  figure: { sv: 'Tal', en: 'Figure' },
  what: { sv: 'Vad', en: 'What' },
  fact: { sv: 'Uppgift', en: 'Fact' },
  derived: { sv: 'härlett', en: 'derived' },
  external: { sv: 'Extern källa, inte rapporten:', en: 'External source, not the report:' },
} as const satisfies Record<string, Localized>
