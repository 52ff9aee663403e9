import type { Settings } from '../config.ts'
import type { Localized } from '../domain/study/localized.ts'
import { apiVersion } from './version.ts'

interface Paragraph {
  readonly heading: Localized
  readonly text: Localized
}

/** What the documentation says of the API as a whole, one paragraph a topic (REST profile DOK.03, DOK.07, DOK.09, DOK.11). */
export const paragraphs: readonly Paragraph[] = [
  {
    heading: { sv: 'Om API:et', en: 'About the API' },
    text: {
      sv: 'Lärkartans API svarar på frågor om kommunala lärcentra och mäklarmognad i Östra Mellansveriges 52 kommuner: kommungränser, register, studier, indikatorer, kommunprofiler, jämförelser, korstabeller, urval, svar, rapportens fakta och lärcentra. Det är samma API som kartan själv använder.',
      en: 'Lärkartan’s API answers questions about municipal learning centres and broker maturity in the 52 municipalities of East Middle Sweden: boundaries, register, studies, indicators, municipality profiles, comparisons, cross-tabulations, selections, answers, the report’s facts and learning centres. It is the API that the map itself uses.',
    },
  },
  {
    heading: { sv: 'Villkor', en: 'Terms' },
    text: {
      sv: 'Fritt att använda. Kommungränserna är Lantmäteriets (CC0) genom Who’s On First; registret och folkmängden är SCB:s. Ange Lärkartan och studiens källa, och låt uppgiften om ursprung följa med: exempeldata säger ingenting om någon verklig kommun.',
      en: 'Free to use. The boundaries are Lantmäteriet’s (CC0) by way of Who’s On First; register and population are Statistics Sweden’s. State Lärkartan and the source of the study, and let the provenance go with the data: example data says nothing of any real municipality.',
    },
  },
  {
    heading: { sv: 'Datamodell', en: 'Data model' },
    text: {
      sv: 'En studie har frågor, svar och publicerade tal. En ögonblicksbild (snapshot) är en studies definition och svar, namngiven av sin kontrollsumma. Varje svar, klass och indikator hör till en kommunkod (SCB, text). ”provenance” är published (rapportens egna tal), example (konstruerade svar) eller collected (insamlade). Saknade svar har en orsak: no-answer, not-asked, not-published, not-applicable, uncertain eller insufficient. Varje svar från API:et har ”links” med adresser till sig självt (self), sin samling (collection) och det som hör ihop.',
      en: 'A study has questions, answers and published totals. A snapshot is a study’s definition and answers, named by its hash. Every answer, class and indicator belongs to a municipality code (Statistics Sweden, text). “provenance” is published (the report’s own figures), example (constructed answers) or collected. Missing answers have a reason: no-answer, not-asked, not-published, not-applicable, uncertain or insufficient. Every reply has “links” with the addresses of itself (self), its collection and what belongs with it.',
    },
  },
  {
    heading: { sv: 'Autentisering', en: 'Authentication' },
    text: {
      sv: 'Ingen: all läsning är öppen, från vilken webbplats som helst (CORS).',
      en: 'None: all reading is open, from any website (CORS).',
    },
  },
  {
    heading: { sv: 'Livscykel och versioner', en: 'Life cycle and versions' },
    text: {
      sv: 'Inom v1 läggs bara valfria fält och nya resurser till; läs svaren så att okända fält tål att finnas. En ändring som bryter ger v2, och v1 finns då kvar i minst tolv månader.',
      en: 'Within v1 only optional fields and new resources are added; read replies so that unknown fields do no harm. A breaking change gives v2, and v1 then remains for at least twelve months.',
    },
  },
  {
    heading: { sv: 'Anrop', en: 'Requests' },
    text: {
      sv: 'GET och HEAD över https, svar i JSON (UTF-8). Spara ETag och sänd den i If-None-Match: oförändrat ger 304 utan innehåll. Svaren komprimeras med brotli eller gzip. Datum följer RFC 3339. Fel är application/problem+json (RFC 9457) på svenska, eller på engelska om Accept-Language föredrar det; fältet ”allowed” säger vad som är tillåtet.',
      en: 'GET and HEAD over https, replies in JSON (UTF-8). Keep the ETag and send it in If-None-Match: unchanged gives 304 without content. Replies are compressed by brotli or gzip. Dates follow RFC 3339. Errors are application/problem+json (RFC 9457) in Swedish, or in English where Accept-Language prefers it; the field “allowed” says what is allowed.',
    },
  },
  {
    heading: { sv: 'Begränsningar och kända problem', en: 'Limitations and known problems' },
    text: {
      sv: 'Rapporten från 2008 publicerar inget svar från en namngiven kommun; svaren per kommun är exempeldata tills insamlade finns. Mognadsrubriken är inte validerad. Folkmängden är från 2018. Inget lärcentrum är verifierat för 2008. Andelar har liten bas: se ”base”. Geometrin är generaliserad. En adress får vara högst 2 048 tecken. Fälten ”missing”, ”published”, ”comparable”, ”alike” och ”unlike” är listor trots att de inte står i plural. De frågeparametrar i ”selections”, ”answers” och ”crosstabs” som är villkor är indikatorernas beteckningar, och de i ”suppositions” frågornas, och har bindestreck.',
      en: 'The report of 2008 publishes no answer of a named municipality; answers by municipality are example data until collected ones exist. The maturity rubric is not validated. Population is of 2018. No learning centre is verified for 2008. Shares have small bases: see “base”. The geometry is generalised. An address may be at most 2,048 characters. The fields “missing”, “published”, “comparable”, “alike” and “unlike” are lists though their names are not plurals. The query parameters of “selections”, “answers” and “crosstabs” that are conditions are the ids of the indicators, and those of “suppositions” of the questions, and have hyphens.',
    },
  },
  {
    heading: { sv: 'Kontakt', en: 'Contact' },
    text: {
      sv: 'Fel och frågor: se kontaktuppgiften. Uppge spårningsnumret i svarshuvudet traceparent.',
      en: 'Faults and questions: see the contact. State the trace id in the response header traceparent.',
    },
  },
]

const inLanguage = (language: keyof Localized): string =>
  paragraphs.map(({ heading, text }) => `### ${heading[language]}\n\n${text[language]}`).join('\n\n')

const limitations = paragraphs.find(({ heading }) => heading.en.startsWith('Limitations'))?.text

/** The document's `info`, in Swedish and then in English. */
export const documentInfo = ({ publicUrl, contact }: Settings) => ({
  title: 'Lärkartan',
  version: apiVersion.number,
  description: `## Svenska\n\n${inLanguage('sv')}\n\n## English\n\n${inLanguage('en')}`,
  termsOfService: `${publicUrl}/om`,
  contact: { name: contact.name, url: publicUrl, email: contact.email },
  license: { name: 'MIT', url: 'https://opensource.org/license/mit' },
  'x-sla': {
    availability: 'Bästa förmåga, utan garanti. / Best effort, without guarantee.',
    responseTime: 'Vanligen under 100 ms. / Usually under 100 ms.',
    support: 'Via kontaktuppgiften, vardagar. / Through the contact, on working days.',
  },
  'x-limitations': `${limitations?.sv ?? ''} / ${limitations?.en ?? ''}`,
})
