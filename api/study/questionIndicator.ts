import type { Indicator } from './indicator.ts'
import type { Question } from './question.ts'

/** A question as an indicator. Its classes are its options, or for a quantity the classes the study divides it into. */
export function questionIndicator(question: Question): Indicator {
  const classes = question.kind === 'quantity' ? question.classes : question.options
  return {
    id: question.id,
    group: question.group,
    kind: question.kind,
    palette: question.palette,
    title: question.title,
    listTitle: question.title,
    wording: question.wording,
    note: question.note ?? null,
    unit: question.unit ?? null,
    unitOne: question.unitOne ?? null,
    supplementary: question.supplementary,
    reconstructed: question.reconstructed,
    facts: question.facts,
    classes: classes.map(({ id, label }) => ({ id, label })),
    from: { question },
  }
}
