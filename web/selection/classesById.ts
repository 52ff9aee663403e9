import type { IndicatorsReply } from '../../api/schemas/indicator.ts'

/** The ids of each indicator's classes: what a filter can ask for. */
export const classesById = (reply: IndicatorsReply): ReadonlyMap<string, readonly string[]> =>
  new Map(reply.indicators.map(({ id, classes }) => [id, classes.map((each) => each.id)]))
