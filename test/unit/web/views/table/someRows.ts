import type { Cell } from '../../../../../api/replies/answers.ts'
import type { MissingReason } from '../../../../../api/domain/study/missing.ts'
import type { Column, Row } from '../../../../../web/views/table/rows.ts'

/** A row with answers as a reader would write them: a class, classes, a number, or `!` and the reason why there is none. */
export const row = (code: string, name: string, answers: Readonly<Record<string, string | readonly string[] | number>>): Row => ({
  code,
  name,
  county: { code: code.slice(0, 2), name: `Län ${code.slice(0, 2)}` },
  provenance: 'example',
  answers: Object.fromEntries(
    Object.entries(answers).map(([id, answer]): [string, Cell] => {
      if (typeof answer === 'string' && answer.startsWith('!'))
        return [id, { value: null, missing: answer.slice(1) as MissingReason }]
      return [id, { value: typeof answer === 'object' ? [...answer] : answer, missing: null }]
    }),
  ),
})

/** A column of classes in their order. */
export const column = (id: string, ...classes: readonly string[]): Pick<Column, 'id' | 'classes'> => ({
  id,
  classes: classes.map((each) => ({ id: each, label: { sv: each, en: each }, count: 0, share: null })),
})
