import type { ClassCount, Distribution } from '../../../../../api/domain/study/distribution.ts'
import type { IndicatorReply } from '../../../../../api/replies/indicators.ts'
import type { IndicatorValue } from '../../../../../api/domain/study/indicator.ts'
import { missingReasons, type MissingReason } from '../../../../../api/domain/study/missing.ts'

const both = (text: string) => ({ sv: text, en: `${text} in English` })

/** Six municipalities of two counties, 18 and 19: what each answered, or why it did not. */
export type Answers = Readonly<Record<string, readonly string[] | MissingReason>>

const codes = ['1880', '1881', '1885', '1980', '1981', '1984']

/** An indicator whose counts are those of its values. */
export function anIndicator(
  answers: Answers,
  classes: Readonly<Record<string, string>> = { yes: 'Ja', no: 'Nej' },
  more: Partial<IndicatorReply> = {},
): IndicatorReply {
  const values = codes.map((code): IndicatorValue => {
    const answer = answers[code] ?? 'no-answer'
    if (typeof answer === 'string') return { code, value: null, classes: [], missing: answer }
    return { code, value: more.kind === 'multiple' ? [...answer] : (answer[0] ?? null), classes: [...answer], missing: null }
  })
  const region = distribution(values, classes)
  const county = (code: string, name: string) => ({
    code,
    name,
    ...distribution(
      values.filter((value) => value.code.startsWith(code)),
      classes,
    ),
  })
  return {
    study: 'forstudie-2008',
    snapshot: '0123456789abcdef',
    id: 'needs-inventory',
    group: 'survey',
    kind: 'yes-no',
    palette: 'binary',
    title: both('Behovsinventering'),
    wording: both('Arbetar ni med behovsinventeringar?'),
    note: null,
    unit: null,
    says: {},
    supplementary: false,
    reconstructed: true,
    provenance: 'example',
    base: { count: region.base, label: both(`${region.base} svarande kommuner`) },
    classes: region.classes,
    missingCounts: region.missingCounts,
    colours: { yes: '#297d84', no: '#e3cf9f' },
    values,
    counties: [county('18', 'Örebro län'), county('19', 'Västmanlands län')],
    publishedCounterparts: [],
    notTakingPart: null,
    facts: ['F43'],
    links: {},
    ...more,
  }
}

function distribution(values: readonly IndicatorValue[], classes: Readonly<Record<string, string>>): Distribution {
  const base = values.filter(({ missing }) => missing === null).length
  return {
    municipalities: values.length,
    base,
    classes: Object.entries(classes).map(([id, label]): ClassCount => {
      const count = values.filter((value) => value.classes.includes(id)).length
      return { id, label: both(label), count, share: base === 0 ? null : count / base }
    }),
    missingCounts: missingReasons.flatMap((reason) => {
      const count = values.filter(({ missing }) => missing === reason).length
      return count === 0 ? [] : [{ reason, label: both(missingWords[reason]), count }]
    }),
  }
}

const missingWords: Record<MissingReason, string> = {
  'no-answer': 'Svarade inte',
  'not-asked': 'Antas inte gälla',
  'not-published': 'Ej publicerat',
  'not-applicable': 'Saknar lärcentrum',
  uncertain: 'Osäkert',
  insufficient: 'Otillräckligt underlag',
}

/** Answers yes and no with one municipality that did not answer. */
export const someAnswers: Answers = {
  '1880': ['yes'],
  '1881': ['no'],
  '1885': ['yes'],
  '1980': ['yes'],
  '1981': ['no'],
  '1984': 'no-answer',
}

/** An indicator of which several options may be given; 1981 gave none of them. */
export function aMultipleIndicator(): IndicatorReply {
  const answers: Answers = {
    '1880': ['computing', 'other-fields'],
    '1881': ['other-fields'],
    '1885': ['computing'],
    '1980': ['computing'],
    '1981': [],
    '1984': 'not-asked',
  }
  const classes = { computing: 'Datakurser', 'other-fields': 'Andra områden' }
  return anIndicator(answers, classes, {
    id: 'course-types',
    kind: 'multiple',
    palette: 'nominal',
    title: both('Kurstyper'),
    colours: { computing: '#1a6770', 'other-fields': '#d9a24f' },
  })
}
