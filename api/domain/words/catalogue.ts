import aboutSv from './about.sv.json' with { type: 'json' }
import aboutEn from './about.en.json' with { type: 'json' }
import centreSv from './centre.sv.json' with { type: 'json' }
import centreEn from './centre.en.json' with { type: 'json' }
import compareSv from './compare.sv.json' with { type: 'json' }
import compareEn from './compare.en.json' with { type: 'json' }
import crossSv from './cross.sv.json' with { type: 'json' }
import crossEn from './cross.en.json' with { type: 'json' }
import ignoredSv from './ignored.sv.json' with { type: 'json' }
import ignoredEn from './ignored.en.json' with { type: 'json' }
import indicatorSv from './indicator.sv.json' with { type: 'json' }
import indicatorEn from './indicator.en.json' with { type: 'json' }
import mapSv from './map.sv.json' with { type: 'json' }
import mapEn from './map.en.json' with { type: 'json' }
import municipalitySv from './municipality.sv.json' with { type: 'json' }
import municipalityEn from './municipality.en.json' with { type: 'json' }
import picturesSv from './pictures.sv.json' with { type: 'json' }
import picturesEn from './pictures.en.json' with { type: 'json' }
import printSv from './print.sv.json' with { type: 'json' }
import printEn from './print.en.json' with { type: 'json' }
import problemsSv from './problems.sv.json' with { type: 'json' }
import problemsEn from './problems.en.json' with { type: 'json' }
import reportSv from './report.sv.json' with { type: 'json' }
import reportEn from './report.en.json' with { type: 'json' }
import searchSv from './search.sv.json' with { type: 'json' }
import searchEn from './search.en.json' with { type: 'json' }
import selectionSv from './selection.sv.json' with { type: 'json' }
import selectionEn from './selection.en.json' with { type: 'json' }
import shellSv from './shell.sv.json' with { type: 'json' }
import shellEn from './shell.en.json' with { type: 'json' }
import statesSv from './states.sv.json' with { type: 'json' }
import statesEn from './states.en.json' with { type: 'json' }
import supposeSv from './suppose.sv.json' with { type: 'json' }
import supposeEn from './suppose.en.json' with { type: 'json' }
import tableSv from './table.sv.json' with { type: 'json' }
import tableEn from './table.en.json' with { type: 'json' }
import takeAlongSv from './takeAlong.sv.json' with { type: 'json' }
import takeAlongEn from './takeAlong.en.json' with { type: 'json' }
import type { Language, Localized } from '../study/localized.ts'
import { makeTexts, type Texts } from './texts.ts'
import type { Translate } from './valueLabel.ts'

const catalogue = {
  sv: {
    about: aboutSv,
    centre: centreSv,
    compare: compareSv,
    cross: crossSv,
    ignored: ignoredSv,
    indicator: indicatorSv,
    map: mapSv,
    municipality: municipalitySv,
    pictures: picturesSv,
    print: printSv,
    problems: problemsSv,
    report: reportSv,
    search: searchSv,
    selection: selectionSv,
    shell: shellSv,
    states: statesSv,
    suppose: supposeSv,
    table: tableSv,
    takeAlong: takeAlongSv,
  },
  en: {
    about: aboutEn,
    centre: centreEn,
    compare: compareEn,
    cross: crossEn,
    ignored: ignoredEn,
    indicator: indicatorEn,
    map: mapEn,
    municipality: municipalityEn,
    pictures: picturesEn,
    print: printEn,
    problems: problemsEn,
    report: reportEn,
    search: searchEn,
    selection: selectionEn,
    shell: shellEn,
    states: statesEn,
    suppose: supposeEn,
    table: tableEn,
    takeAlong: takeAlongEn,
  },
} as const

/** A group of texts: the file of its name. */
export type TextGroup = keyof (typeof catalogue)['sv']

const all: Readonly<Record<Language, Texts>> = { sv: makeTexts('sv', catalogue.sv), en: makeTexts('en', catalogue.en) }

/** A text by its key, filled in: `text('sv', 'shell', 'title.plain')`. */
function text(language: Language, group: TextGroup, key: string, values: Readonly<Record<string, unknown>> = {}): string {
  return all[language].t(key, { ...values, ns: group })
}

/** A text in both languages. */
export const localized = (group: TextGroup, key: string, values: Readonly<Record<string, unknown>> = {}): Localized => ({
  sv: text('sv', group, key, values),
  en: text('en', group, key, values),
})

/** The texts of a group in a language, and of others by `group:key`: `textsIn('sv', 'pictures')('table')`. */
export function textsIn(language: Language, group: TextGroup): Translate {
  const translate: Translate = all[language].getFixedT(null, group)
  return translate
}
