import type { Indicator } from './indicator.ts'
import type { Localized } from './localized.ts'
import type { Rubric } from './rubric.ts'

const dimensionWording: Localized = {
  sv: 'Det högsta steg, 0–3, vars alla villkor kommunens svar uppfyller.',
  en: 'The highest step, 0–3, whose every condition the municipality’s answers meet.',
}

/** The rubric's indicators: the overall level, then the dimensions. Their classes are the levels, with ids `0`–`3`. */
export function maturityIndicators(rubric: Rubric): readonly Indicator[] {
  const shared = {
    group: rubric.group,
    kind: 'level',
    palette: 'ordinal',
    note: rubric.note,
    unit: null,
    unitOne: null,
    supplementary: false,
    reconstructed: false,
    classes: rubric.levels.map(({ level, label }) => ({ id: String(level), label })),
  } as const
  const { id, title, listTitle, method } = rubric.overall
  const facts = [...new Set(rubric.dimensions.flatMap((dimension) => dimension.facts))]
  return [
    { ...shared, id, title, listTitle, wording: method, facts, from: 'overall' },
    ...rubric.dimensions.map((dimension) => ({
      ...shared,
      id: dimension.id,
      title: dimension.title,
      listTitle: dimension.listTitle,
      wording: dimensionWording,
      facts: dimension.facts,
      from: { dimension: dimension.id },
    })),
  ]
}
