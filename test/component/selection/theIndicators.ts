import type { IndicatorsReply, IndicatorSummary } from '../../../api/schemas/indicator.ts'

type Class = readonly [id: string, sv: string, en: string, count: number]

const summary = (id: string, title: string, kind: IndicatorSummary['kind'], classes: readonly Class[]): IndicatorSummary => ({
  id,
  group: 'survey',
  kind,
  palette: 'binary',
  title: { sv: title, en: title },
  provenance: 'example',
  base: classes.reduce((sum, [, , , count]) => sum + count, 0),
  classes: classes.map(([key, sv, en, count]) => ({ id: key, label: { sv, en }, count, share: null })),
  missing: [{ reason: 'no-answer', label: { sv: 'Svarade inte', en: 'Did not answer' }, count: 2 }],
  colours: Object.fromEntries(classes.map(([key]) => [key, '#297d84'])),
  links: {},
})

/** A study of two questions, as its list of indicators. */
export const theIndicators: IndicatorsReply = {
  study: 'forstudie-2008',
  snapshot: 'x',
  provenance: 'example',
  defaultIndicator: 'needs-inventory',
  groups: [{ id: 'survey', title: { sv: 'Enkäten', en: 'The survey' } }],
  indicators: [
    summary('needs-inventory', 'Behovsinventering', 'yes-no', [
      ['yes', 'Ja', 'Yes', 30],
      ['no', 'Nej', 'No', 20],
    ]),
    summary('project-level', 'Projektnivå', 'single', [
      ['level-1', 'Nivå 1', 'Level 1', 13],
      ['level-2', 'Nivå 2', 'Level 2', 10],
    ]),
  ],
  links: {},
}
