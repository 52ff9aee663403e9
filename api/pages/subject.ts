import { chooseAxes } from '../domain/study/crosstab.ts'
import { type Indicator, findIndicator } from '../domain/study/indicator.ts'
import type { PageContext } from './pageContext.ts'

/** The two questions that a page's address crosses, columns first; the study's own where the address names none that there are, or one twice. */
export function crossedAxes({ snapshot: { study }, address: { rest } }: PageContext): readonly [x: Indicator, y: Indicator] {
  const known = (id: string | undefined) => (id !== undefined && findIndicator(study, id) ? id : undefined)
  const [x, y] = [known(rest['x']), known(rest['y'])]
  const [columns, rows] = chooseAxes(study, { x, y: y === x ? undefined : y }).map((id) => findIndicator(study, id))
  if (!columns || !rows) throw new RangeError(`The study ${study.id} has no two indicators to cross`)
  return [columns, rows]
}

/** The municipalities that a page's address compares, as far as they exist; the client settles the rest and says what it left out. */
export function comparedCodes({ address, geography }: PageContext): readonly string[] {
  const asked = new Set((address.rest['kommuner'] ?? '').split(','))
  return [...asked].filter((code) => geography.municipalityByCode.has(code)).slice(0, 4)
}
