import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { describe, expect, it } from 'vitest'
import { groups, textsOf } from './catalogue.ts'

type Language = 'sv' | 'en'

/** One term for one thing: what is not said in texts that users read, and what is said instead. Claims that are not so stand here too. */
const glossary: Readonly<Record<Language, readonly (readonly [not: RegExp, say: string])[]>> = {
  sv: [
    [/(?<!under|över)rubrik/iu, 'bedömningsmall (en rubrik är en överskrift)'],
    [/(?<!\p{L})mäklande(?!\p{L})/iu, 'Etablerad'],
    [/Ej påbörjad/, 'Saknas'],
    [/Samlat läge/i, 'Samlad mäklarmognad'],
    [/(?<!\p{L})konstruera(d|t|de)(?!\p{L})/iu, 'påhittad'],
    [/rekonstruer/i, 'återskapad av oss'],
    [/(?<!\p{L})kapslade?(?!\p{L})/iu, 'att de ena ingår i de andra'],
    [/(?<!\p{L})mängd(er|en|erna)?(?!\p{L})/iu, 'kommuner'],
    [/(?<!\p{L})stått(?!\p{L})/iu, 'angivet'],
    [/härle(tt|dd|da|der)(?!\p{L})/iu, 'läst av oss, eller uträknat av oss'],
    [/(?<!\p{L})Ta med(?!\p{L})/u, 'Dela och ladda ner'],
    [/(?<!\p{L})kors(a|as|ar|ade|at)(?!\p{L})/iu, 'Korstabell'],
    [/frågan ställdes inte|fick inte frågan|troligen inte tillfråga|ingick inte i [\p{L} ]*intervjuer/iu, 'Antas inte gälla'],
    [/Ej tillämpligt|Frågan gäller inte/i, 'Saknar lärcentrum; Antas inte gälla'],
    [/intervjuer ställde den inte/, 'rapporten redovisar ingen sådan fråga'],
    [/utanför projektet|(ingår|kommuner) i projektet/i, 'de 23 kommunerna (anmälda, som vi läser det); övriga'],
    [/vill bli projektägare/i, 'vill utveckla kompetens att vara projektägare'],
    [/(?<!\p{L})medägare/iu, 'i samverkan med'],
    [/har en mäklarfunktion(?! )/i, 'har rena mäklarfunktioner'],
    [/rutiga/i, 'streckade'],
    [/(?<!\p{L})lådan(?!\p{L})/iu, 'rutan'],
    [/(?<!\p{L})Retur(?!\p{L})/u, 'Enter'],
    [/allmängods/i, 'fritt att använda (public domain)'],
    [/ jämförda?(?!\p{L})/u, 'jämfört med; Jämförelse:'],
    [/säger emot sig själv/i, 'oklarheter och motsägelser'],
    [/(Lägst|Högst) enligt rapporten/i, 'lägsta eller högsta tillåtna värde (rapporten eller vår läsning)'],
    [/aldrig om till ett tal/, 'där ett minsta antal följer visas det som vår läsning'],
    [/gäller alltid/, 'ändras inte när svar läses in'],
    [/korsar inga svar/, 'har inga korstabeller'],
    [/delas av {{/, 'gemensam huvudman för'],
  ],
  en: [
    [/\brubrics?\b(?!”)/i, 'assessment scale'],
    [/\bbusiness units?\b/i, 'business development office (a business unit is a part of a firm)'],
    [/\bskills supply\b/i, 'skills provision'],
    [/\binventory of needs\b|\bneeds assessments?\b/i, 'needs inventory'],
    [/\bnested\b/i, 'the ones are among the others'],
    [/\bconstructed\b/i, 'invented'],
    [/\bderived from\b/i, 'our reading, or computed by us'],
    [/\btake[ -]along\b/i, 'Share and download'],
    [/\bBrokering\b/, 'Established'],
    [/\bNot started\b/, 'None'],
    [/\b(anchored|anchoring)\b|(contact with|in) politics\b/i, 'political backing; elected politicians'],
    [
      /outside the project|municipalities in the project|take part in the project/i,
      'the 23 municipalities (signed up, as we read it)',
    ],
    [/want to become project owners/i, 'want to develop the competence to own projects'],
    [/\bco-?owners?\b/i, 'in cooperation with'],
    [/\bcrossed ones\b/i, 'cross-hatched ones'],
    [/(was|were|probably) not asked/i, 'Assumed not to apply'],
    [/\bthe drawer\b/i, 'the dialog'],
    [/\bby the report\b(?=$)/i, 'lowest or highest allowed (report or our reading)'],
    [/never turned into a number/, 'where a minimum follows, it is shown as our reading'],
    [/always hold\b/, 'do not change when answers are imported'],
    [/and nothing else/, 'what else there is, and that it is marked'],
    [/joins the boundaries/, 'maps the results'],
    [/contradicts itself/i, 'unclear and contradictory points'],
  ],
}

interface Text {
  readonly where: string
  readonly language: Language
  readonly text: string
}

const languages = ['sv', 'en'] as const

const ofCatalogue: readonly Text[] = [...groups.keys()].flatMap((group) =>
  languages.flatMap((language) =>
    [...textsOf(group, language)].map(([key, text]) => ({ where: `${group}:${key}`, language, text })),
  ),
)

const folder = 'geodata/studies/forstudie-2008'

/** What stands under sv and en, wherever in a file: titles of external sources are theirs, not ours. */
function localizedIn(value: unknown, where: string): Text[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]: [string, unknown]) => {
    if (key === 'externalSources') return []
    const language = languages.find((each) => each === key)
    return language !== undefined && typeof part === 'string'
      ? [{ where, language, text: part }]
      : localizedIn(part, `${where}.${key}`)
  })
}

const ofStudy: readonly Text[] = ['study.yaml', 'facts.yaml'].flatMap((file) =>
  localizedIn(parse(readFileSync(`${folder}/${file}`, 'utf8')), file),
)

/** Paragraphs, in whichever language they are; names in code are not words. */
const ofReadmes: readonly Text[] = ['README.md', `${folder}/README.md`].flatMap((file) =>
  readFileSync(file, 'utf8')
    .replace(/```[\s\S]*?```|`[^`]*`/g, '')
    .split(/\n{2,}/)
    .flatMap((paragraph) => languages.map((language) => ({ where: file, language, text: paragraph.replace(/\s+/g, ' ') }))),
)

const faults = (texts: readonly Text[]): string[] =>
  texts.flatMap(({ where, language, text }) =>
    glossary[language].flatMap(([not, say]) => {
      const [found] = not.exec(text) ?? []
      return found === undefined ? [] : [`${where} (${language}): “${found}”, say: ${say}`]
    }),
  )

describe('one term for one thing', () => {
  it.each([
    ['the catalogue', ofCatalogue, 1000],
    ['the study', ofStudy, 800],
    ['the READMEs', ofReadmes, 40],
  ])('in %s', (_of, texts, atLeast) => {
    expect(texts.length).toBeGreaterThan(atLeast)
    expect(faults(texts)).toEqual([])
  })

  it.each([
    ['sv', 'Mäklarmognad, rubrik 0.1'],
    ['sv', 'Frågan ställdes inte'],
    ['en', 'Cooperation with the business unit'],
    ['en', 'what the report publishes and nothing else'],
  ] as const)('finds what is not said: %s %s', (language, text) => {
    expect(faults([{ where: '', language, text }])).toHaveLength(1)
  })
})
