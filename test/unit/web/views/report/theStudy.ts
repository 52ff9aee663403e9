import { readFileSync } from 'node:fs'
import { readRegister } from '../../../../../api/data/readRegister.ts'
import { readSnapshot } from '../../../../../api/data/readData.ts'
import { studyReply } from '../../../../../api/replies/studies.ts'

const { municipalities } = readRegister(readFileSync('geodata/municipalities.csv', 'utf8'))
const snapshot = readSnapshot(
  'geodata/studies/forstudie-2008',
  municipalities.map(({ code }) => code),
)

/** The feasibility study's definition as the API gives it, and its facts. */
export const study = studyReply(snapshot)
export const { facts } = snapshot
