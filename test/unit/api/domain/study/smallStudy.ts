import { studyDefinitionSchema } from '../../../../../api/data/studySchema.ts'
import type { StudyDefinition } from '../../../../../api/domain/study/definition.ts'

const both = (text: string) => ({ sv: text, en: `${text} (en)` })
const yesNo = [
  { id: 'yes', label: { sv: 'Ja', en: 'Yes' } },
  { id: 'no', label: { sv: 'Nej', en: 'No' } },
]
const options = (...ids: string[]) => ids.map((id) => ({ id, label: both(id) }))
const question = (id: string, variable: string, more: object) => ({
  id,
  variable,
  group: 'survey',
  indicator: true,
  kind: 'yes-no',
  palette: 'binary',
  title: both(`Title of ${id}`),
  wording: both(`Wording of ${id}?`),
  base: 'respondents',
  options: yesNo,
  facts: ['F01'],
  ...more,
})

/** Each of the dimensions reads one ordinal question: none → 0, some → 1, much → 2, all → 3. */
const dimension = (number: number) => ({
  id: `dimension-${number}`,
  short: `M${number}`,
  title: both(`Dimension ${number}`),
  listTitle: both(`M${number} short`),
  criticalArea: `K${number}`,
  developmentAreas: [],
  facts: [`F1${number}`],
  anchors: ['none', 'some', 'much', 'all'].map((option, level) => ({
    level,
    text: both(`Anchor ${number}.${level}`),
    origin: 'ours' as const,
    facts: [],
    when: { question: `scale-${number}`, options: [option] },
  })),
})
const scales = [1, 2, 3, 4, 5]

/** A study of three municipalities with every kind of question, small enough to reckon by hand. */
export const smallStudy: StudyDefinition = studyDefinitionSchema.parse({
  id: 'small',
  title: both('Small'),
  shortTitle: both('Small'),
  description: both('A study to test with'),
  source: { title: 'Report', author: 'Author', date: '2008-09-23', publisher: both('Publisher'), citation: both('Citation') },
  period: { from: '2008-01-01', to: '2008-06-30' },
  population: { count: 3, label: both('municipalities'), fact: 'F11' },
  participationQuestion: 'participation',
  defaultIndicator: 'overall',
  groups: ['survey', 'maturity', 'project'].map((id) => ({ id, title: both(id) })),
  questions: [
    question('participation', 'V01', { base: 'population' }),
    question('works', 'V02', {}),
    question('reason', 'V03', {
      kind: 'single',
      palette: 'nominal',
      options: options('remit', 'other'),
      filter: { question: 'works', options: ['no'] },
    }),
    question('sector', 'V04', { kind: 'multiple', palette: 'nominal', options: options('public', 'own', 'private') }),
    question('centre', 'V11', { kind: 'single', palette: 'nominal', options: options('free', 'inside', 'none') }),
    question('posts', 'V08', {
      kind: 'quantity',
      palette: 'ordinal',
      options: [],
      unit: { sv: 'tjänster', en: 'posts' },
      notApplicableWhen: { question: 'centre', options: ['none'] },
      classes: [
        { id: 'few', label: both('few'), from: 0.05, below: 0.5 },
        { id: 'many', label: both('many'), from: 0.5, below: 4.01 },
      ],
    }),
    question('invited', 'W02', {
      group: 'project',
      base: 'population',
      filter: { question: 'works', options: ['yes'] },
      baseLabel: { sv: 'inbjudna kommuner', en: 'invited municipalities' },
    }),
    ...scales.map((number) =>
      question(`scale-${number}`, `X0${number}`, {
        kind: 'ordinal',
        palette: 'ordinal',
        indicator: false,
        supplementary: true,
        options: options('none', 'some', 'much', 'all'),
      }),
    ),
  ],
  rubric: {
    version: '0.1',
    validated: false,
    group: 'maturity',
    levels: [0, 1, 2, 3].map((level) => ({ level, label: both(`Level ${level}`) })),
    overall: { id: 'overall', title: both('Overall'), listTitle: both('Overall short'), method: both('Median'), minimumKnown: 3 },
    method: both('Highest'),
    note: both('Not validated'),
    dimensions: scales.map(dimension),
  },
  publishedTotals: [
    {
      id: 'works-yes',
      question: 'works',
      class: 'yes',
      label: both('Work with it'),
      figure: 2,
      base: { count: 3, of: 'population', label: both('municipalities') },
      measure: { conditions: [{ question: 'works', options: ['yes'] }] },
      facts: ['F32'],
      quotation: 'a quotation',
    },
  ],
  statements: [
    { id: 'works-most', question: 'works', text: both('Most of them'), facts: ['F13'], quotation: 'another quotation' },
  ],
  jointBounds: [],
  report: {
    staircase: [],
    criticalAreas: scales.map((number) => ({
      ...{ id: `K${number}`, title: both(`Area ${number}`), need: both(`Need ${number}`) },
      ...{ facts: ['F59'], quotation: 'a quotation' },
    })),
    developmentAreas: [],
    fundingPaths: [],
    needs: [],
    timeline: [],
    contradictions: [],
  },
})

export const smallCodes = ['0305', '0319', '1880'] as const

export const smallCsv = `code,provenance,participation,works,reason,sector,centre,posts,invited,scale-1,scale-2,scale-3,scale-4,scale-5
0305,example,yes,yes,!not-asked,public;own,free,1.5,no,none,some,much,all,all
0319,example,yes,no,remit,private,none,!not-applicable,!not-asked,some,some,!uncertain,!uncertain,!uncertain
1880,example,no,!no-answer,!no-answer,!no-answer,!no-answer,!no-answer,!not-asked,!no-answer,!no-answer,!no-answer,!no-answer,!no-answer
`
