import type { ConditionQuestion, ConditionsReply } from '../../../api/replies/selections.ts'

type Class = readonly [id: string, sv: string, en: string, count: number]

const question = (id: string, title: string, kind: ConditionQuestion['kind'], classes: readonly Class[]): ConditionQuestion => ({
  id,
  group: 'survey',
  kind,
  title: { sv: title, en: title },
  onMap: true,
  supplementary: false,
  base: classes.reduce((sum, [, , , count]) => sum + count, 0),
  classes: classes.map(([key, sv, en, count]) => ({ id: key, label: { sv, en }, count, share: null })),
  missingCounts: [
    { id: 'missing-no-answer', reason: 'no-answer', label: { sv: 'Svarade inte', en: 'Did not answer' }, count: 2 },
    { id: 'missing-uncertain', reason: 'uncertain', label: { sv: 'Osäkert', en: 'Uncertain' }, count: 0 },
  ],
  colours: Object.fromEntries(classes.map(([key]) => [key, '#297d84'])),
})

/** What a filter can ask for in a study of two questions. */
export const theConditions: ConditionsReply = {
  study: 'forstudie-2008',
  snapshot: 'x',
  provenance: 'example',
  municipalities: 52,
  groups: [{ id: 'survey', title: { sv: 'Enkäten', en: 'The survey' } }],
  questions: [
    question('needs-inventory', 'Behovsinventering', 'yes-no', [
      ['yes', 'Ja', 'Yes', 30],
      ['no', 'Nej', 'No', 20],
    ]),
    question('project-level', 'Projektnivå', 'single', [
      ['level-1', 'Nivå 1', 'Level 1', 13],
      ['level-2', 'Nivå 2', 'Level 2', 10],
    ]),
  ],
  links: {},
}
