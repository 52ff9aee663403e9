import { makeSnapshot } from '../../../../../api/data/readData.ts'
import { parseAnswers } from '../../../../../api/data/answersFile.ts'
import { smallCodes, smallCsv, smallStudy } from './smallStudy.ts'

export const smallSnapshot = makeSnapshot(smallStudy, parseAnswers(smallCsv, smallStudy, smallCodes, 'answers.csv'))

/** The region's two counties, as the small study divides it. */
export const smallCounties = [
  { code: '03', name: 'Uppsala län', codes: ['0305', '0319'] },
  { code: '18', name: 'Örebro län', codes: ['1880'] },
]
