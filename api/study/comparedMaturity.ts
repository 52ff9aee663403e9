import type { ComparisonsReply } from '../schemas/comparison.ts'
import type { AnswerRow } from './answer.ts'
import { answerLabel } from './answerLabel.ts'
import type { CountyArea } from './area.ts'
import { differ, surroundings } from './comparedAnswers.ts'
import type { Indicator } from './indicator.ts'
import { valueOf } from './indicatorValues.ts'
import { maturityOf } from './maturity.ts'
import { maturityIndicators } from './maturityIndicators.ts'
import type { Snapshot } from './snapshot.ts'

/** Municipalities' maturity side by side: the dimensions first, then the overall level with coverage and span. */
export function comparedMaturity(
  snapshot: Snapshot,
  rows: readonly AnswerRow[],
  counties: readonly CountyArea[],
): ComparisonsReply['maturity'] {
  const { rubric } = snapshot.study
  const levelsOf = (id: string) => comparedLevels(snapshot, rows, counties, indicatorOf(snapshot, id))
  const { version, validated, note, overall } = rubric
  return {
    rubric: { version, validated, note },
    dimensions: rubric.dimensions.map(({ id, short, title }) => ({ id, short, title, ...levelsOf(id) })),
    overall: { id: overall.id, title: overall.title, ...levelsOf(overall.id) },
    coverages: rows.map((row) => {
      const { coverage, span } = maturityOf(rubric, row)
      return { code: row.code, ...coverage, ...span }
    }),
  }
}

function indicatorOf({ study }: Snapshot, id: string): Indicator {
  const indicator = maturityIndicators(study.rubric).find((each) => each.id === id)
  if (!indicator) throw new RangeError(`The rubric has no indicator ${id}`)
  return indicator
}

function comparedLevels(
  snapshot: Snapshot,
  rows: readonly AnswerRow[],
  counties: readonly CountyArea[],
  indicator: Indicator,
): Omit<ComparisonsReply['maturity']['overall'], 'id' | 'title'> {
  const values = rows.map((row) => ({ code: row.code, ...valueOf(indicator, snapshot.study.rubric, row) }))
  return {
    differs: differ(values),
    levels: values.map(({ code, ...value }) => ({
      code,
      level: value.value === null ? null : Number(value.value),
      label: answerLabel(indicator, value),
      missing: value.missing,
    })),
    ...surroundings(snapshot, indicator, counties),
  }
}
