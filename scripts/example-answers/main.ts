import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parseAnswers, formatAnswers } from '../../api/data/answersFile.ts'
import { reconcile } from '../../api/domain/study/reconcile.ts'
import { answersFile, readIngredients, makeExampleAnswers } from './makeExampleAnswers.ts'

const ingredients = readIngredients()
const { study, municipalities } = ingredients
const csv = formatAnswers(study, makeExampleAnswers(ingredients))
const answers = parseAnswers(
  csv,
  study,
  municipalities.map(({ code }) => code),
  'example-answers.csv',
)
const reconciliation = reconcile(study, answers)
const count = (wanted: string) => reconciliation.filter(({ status }) => status === wanted).length
const unchanged = existsSync(answersFile) && readFileSync(answersFile, 'utf8') === csv
if (!unchanged) writeFileSync(answersFile, csv)
console.log(
  `${answers.length} rows ${unchanged ? 'unchanged' : 'written'}; of the published figures ${count('holds')} hold, ` +
    `${count('differs')} differ, ${count('unverifiable')} can't be checked against answers.`,
)
if (count('differs') > 0) process.exitCode = 1
