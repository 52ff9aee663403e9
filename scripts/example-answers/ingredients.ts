import { readFileSync } from 'node:fs'
import { readCentres } from '../../api/data/readCentres.ts'
import { readRegister } from '../../api/data/readRegister.ts'
import { parseStudy } from '../../api/data/parseStudy.ts'
import type { Ingredients } from './makeExampleAnswers.ts'
import { readPlan } from './plan.ts'

const geodata = new URL('../../geodata/', import.meta.url)
const studyFolder = new URL('studies/forstudie-2008/', geodata)

/** Where the example answers are kept. */
export const answersFile = new URL('example-answers.csv', studyFolder)

/** Reads all that the example answers are made of: the study, the plan beside this file, the register and the learning centres. */
export function readIngredients(): Ingredients {
  const read = (file: URL) => readFileSync(file, 'utf8')
  const study = parseStudy(read(new URL('study.yaml', studyFolder)), 'study.yaml')
  const register = readRegister(read(new URL('municipalities.csv', geodata)))
  return {
    study,
    plan: readPlan(new URL('plan.yaml', import.meta.url), study),
    municipalities: register.municipalities,
    centres: readCentres(read(new URL('centres.csv', geodata)), register),
  }
}
