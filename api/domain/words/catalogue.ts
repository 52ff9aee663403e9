import aboutSv from './about.sv.json' with { type: 'json' }
import aboutEn from './about.en.json' with { type: 'json' }
import answerSv from './answer.sv.json' with { type: 'json' }
import answerEn from './answer.en.json' with { type: 'json' }
import centreSv from './centre.sv.json' with { type: 'json' }
import centreEn from './centre.en.json' with { type: 'json' }
import compareSv from './compare.sv.json' with { type: 'json' }
import compareEn from './compare.en.json' with { type: 'json' }
import crossSv from './cross.sv.json' with { type: 'json' }
import crossEn from './cross.en.json' with { type: 'json' }
import followSv from './follow.sv.json' with { type: 'json' }
import followEn from './follow.en.json' with { type: 'json' }
import foundSv from './found.sv.json' with { type: 'json' }
import foundEn from './found.en.json' with { type: 'json' }
import frameSv from './frame.sv.json' with { type: 'json' }
import frameEn from './frame.en.json' with { type: 'json' }
import ignoredSv from './ignored.sv.json' with { type: 'json' }
import ignoredEn from './ignored.en.json' with { type: 'json' }
import indicatorSv from './indicator.sv.json' with { type: 'json' }
import indicatorEn from './indicator.en.json' with { type: 'json' }
import mapSv from './map.sv.json' with { type: 'json' }
import mapEn from './map.en.json' with { type: 'json' }
import missingSv from './missing.sv.json' with { type: 'json' }
import missingEn from './missing.en.json' with { type: 'json' }
import missingPageSv from './missingPage.sv.json' with { type: 'json' }
import missingPageEn from './missingPage.en.json' with { type: 'json' }
import municipalitySv from './municipality.sv.json' with { type: 'json' }
import municipalityEn from './municipality.en.json' with { type: 'json' }
import offlineSv from './offline.sv.json' with { type: 'json' }
import offlineEn from './offline.en.json' with { type: 'json' }
import ownSv from './own.sv.json' with { type: 'json' }
import ownEn from './own.en.json' with { type: 'json' }
import picturesSv from './server/pictures.sv.json' with { type: 'json' }
import picturesEn from './server/pictures.en.json' with { type: 'json' }
import presentSv from './present.sv.json' with { type: 'json' }
import presentEn from './present.en.json' with { type: 'json' }
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
import answersFileSv from './server/answersFile.sv.json' with { type: 'json' }
import answersFileEn from './server/answersFile.en.json' with { type: 'json' }
import filesSv from './server/files.sv.json' with { type: 'json' }
import filesEn from './server/files.en.json' with { type: 'json' }
import openapiSv from './server/openapi.sv.json' with { type: 'json' }
import openapiEn from './server/openapi.en.json' with { type: 'json' }
import pagesSv from './server/pages.sv.json' with { type: 'json' }
import pagesEn from './server/pages.en.json' with { type: 'json' }
import problemsSv from './server/problems.sv.json' with { type: 'json' }
import problemsEn from './server/problems.en.json' with { type: 'json' }
import referenceSv from './server/reference.sv.json' with { type: 'json' }
import referenceEn from './server/reference.en.json' with { type: 'json' }
import repliesSv from './server/replies.sv.json' with { type: 'json' }
import repliesEn from './server/replies.en.json' with { type: 'json' }
import startSv from './server/start.sv.json' with { type: 'json' }
import startEn from './server/start.en.json' with { type: 'json' }
import { inBothLanguages, type Language, type Localized } from '../study/localized.ts'
import { makeTexts, type Texts } from './texts.ts'

/** Every text of the program. What lies in server/ the client never asks for; the rest it fetches group by group. */
const groups = {
  about: { sv: aboutSv, en: aboutEn },
  answer: { sv: answerSv, en: answerEn },
  centre: { sv: centreSv, en: centreEn },
  compare: { sv: compareSv, en: compareEn },
  cross: { sv: crossSv, en: crossEn },
  follow: { sv: followSv, en: followEn },
  found: { sv: foundSv, en: foundEn },
  frame: { sv: frameSv, en: frameEn },
  ignored: { sv: ignoredSv, en: ignoredEn },
  indicator: { sv: indicatorSv, en: indicatorEn },
  map: { sv: mapSv, en: mapEn },
  missing: { sv: missingSv, en: missingEn },
  missingPage: { sv: missingPageSv, en: missingPageEn },
  municipality: { sv: municipalitySv, en: municipalityEn },
  offline: { sv: offlineSv, en: offlineEn },
  own: { sv: ownSv, en: ownEn },
  pictures: { sv: picturesSv, en: picturesEn },
  present: { sv: presentSv, en: presentEn },
  report: { sv: reportSv, en: reportEn },
  search: { sv: searchSv, en: searchEn },
  selection: { sv: selectionSv, en: selectionEn },
  shell: { sv: shellSv, en: shellEn },
  states: { sv: statesSv, en: statesEn },
  suppose: { sv: supposeSv, en: supposeEn },
  table: { sv: tableSv, en: tableEn },
  takeAlong: { sv: takeAlongSv, en: takeAlongEn },
  answersFile: { sv: answersFileSv, en: answersFileEn },
  files: { sv: filesSv, en: filesEn },
  openapi: { sv: openapiSv, en: openapiEn },
  pages: { sv: pagesSv, en: pagesEn },
  problems: { sv: problemsSv, en: problemsEn },
  reference: { sv: referenceSv, en: referenceEn },
  replies: { sv: repliesSv, en: repliesEn },
  start: { sv: startSv, en: startEn },
}

type Groups = typeof groups

/** A group of texts: the file of its name. */
export type TextGroup = keyof Groups

type Paths<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string ? Singular<Key> : `${Key}.${Paths<Tree[Key]>}`
}[keyof Tree & string]
type Singular<Key extends string> = Key extends `${infer Base}_${'one' | 'other'}` ? Base : Key

/** The key of a text in a group, without the endings that a number chooses: `title.plain`. */
export type TextKey<Group extends TextGroup> = Paths<Groups[Group]['sv']>

type Under<Key extends string, Prefix extends string> = Key extends `${Prefix}.${infer Rest}` ? Rest : never

/** What the keys of a group go on with after a first part: `TextKeyUnder<'shell', 'title'>` holds `plain`. */
export type TextKeyUnder<Group extends TextGroup, Prefix extends string> = Under<TextKey<Group>, Prefix>

/** What a text is filled in with; of what stands in both languages, the text's own is taken. */
type Values = Readonly<Record<string, string | number | Localized>>

function refuse(what: string): never {
  throw new RangeError(`The catalogue has no text ${what}`)
}

const makeAll = (language: Language): Texts => {
  const own = Object.entries(groups).map(([group, texts]) => [group, texts[language]] as const)
  return makeTexts(language, Object.fromEntries(own), { onMissing: refuse })
}

const all: Readonly<Record<Language, Texts>> = { sv: makeAll('sv'), en: makeAll('en') }

/**
 * A text by its key, filled in: `text('sv', 'shell', 'title.plain')`.
 * @throws RangeError for a key that is not there, or a value that the text needs and was not given
 */
export function text<Group extends TextGroup>(
  language: Language,
  group: Group,
  key: TextKey<Group>,
  values: Values = {},
): string {
  const inLanguage = Object.entries(values).map(([name, value]) => [name, typeof value === 'object' ? value[language] : value])
  return all[language].t(key, { ...Object.fromEntries(inLanguage), ns: group }) as string
}

/** All texts of a language. */
export const textsIn = (language: Language): Texts => all[language]

/** A text in both languages. */
export const localized = <Group extends TextGroup>(group: Group, key: TextKey<Group>, values: Values = {}): Localized =>
  inBothLanguages((language) => text(language, group, key, values))

/** The texts of a group in a language: `groupTexts('sv', 'pictures')('table')`. */
export const groupTexts =
  <Group extends TextGroup>(language: Language, group: Group) =>
  (key: TextKey<Group>, values?: Values): string =>
    text(language, group, key, values)
