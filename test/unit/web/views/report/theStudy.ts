import { readFileSync } from 'node:fs'
import { readRegister } from '../../../../../api/data/readRegister.ts'
import { jointBase } from '../../../../../api/domain/study/published.ts'
import { readSnapshot } from '../../../../../api/data/readData.ts'

const { municipalities } = readRegister(readFileSync('geodata/municipalities.csv', 'utf8'))
const { study: definition, facts } = readSnapshot(
  'geodata/studies/forstudie-2008',
  municipalities.map(({ code }) => code),
)

const { report, ...rest } = definition
if (report === undefined) throw new Error('The study has no report')
const { staircase, timeline, ...parts } = report

/** The feasibility study's definition with its lists named as the API names them, and its facts. */
export const study = {
  ...rest,
  hasReport: true,
  ...parts,
  staircaseSteps: staircase,
  timelineSteps: timeline,
  jointBounds: definition.jointBounds.map((bound) => ({ ...bound, base: jointBase(definition, bound) })),
}
export { facts }
