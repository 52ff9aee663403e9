import type { Localized } from '../domain/study/localized.ts'

interface ProblemType {
  readonly status: 400 | 404 | 405 | 406 | 414 | 500 | 501 | 503
  /** The same for every occurrence of the type (RFC 9457 3.1.4). */
  readonly title: Localized
  /** What the page that `type` opens says of it: when it occurs and what to do. */
  readonly explanation: Localized
}

/** The kinds of error the API answers with. The last segment of `type` is the key here. */
export const problemTypes = {
  'unknown-address': {
    status: 404,
    title: { sv: 'Adressen finns inte', en: 'No such address' },
    explanation: {
      sv: 'Sökvägen hör inte till någon resurs i API:et. Fältet ”allowed” räknar upp samlingarna; länkarna i varje svar leder vidare.',
      en: 'The path belongs to no resource of the API. The field “allowed” lists the collections; the links in every reply lead on.',
    },
  },
  'unknown-study': {
    status: 404,
    title: { sv: 'Okänd studie', en: 'Unknown study' },
    explanation: {
      sv: 'Det finns ingen studie med den beteckningen. Fältet ”allowed” räknar upp dem som finns.',
      en: 'There is no study with that id. The field “allowed” lists those there are.',
    },
  },
  'unknown-indicator': {
    status: 404,
    title: { sv: 'Okänd indikator', en: 'Unknown indicator' },
    explanation: {
      sv: 'Studien har ingen indikator med den beteckningen. Fältet ”allowed” räknar upp dem som finns.',
      en: 'The study has no indicator with that id. The field “allowed” lists those there are.',
    },
  },
  'unknown-municipality': {
    status: 404,
    title: { sv: 'Okänd kommun', en: 'Unknown municipality' },
    explanation: {
      sv: 'Koden hör inte till någon av områdets kommuner. Kommunkoder är SCB:s fyra siffror, skrivna som text med inledande nolla. Fältet ”allowed” räknar upp dem.',
      en: 'The code belongs to none of the region’s municipalities. Codes are the four digits of Statistics Sweden, written as text with the leading zero. The field “allowed” lists them.',
    },
  },
  'unknown-centre': {
    status: 404,
    title: { sv: 'Okänt lärcentrum', en: 'Unknown learning centre' },
    explanation: {
      sv: 'Det finns inget lärcentrum med den beteckningen. Fältet ”allowed” räknar upp dem som finns.',
      en: 'There is no learning centre with that id. The field “allowed” lists those there are.',
    },
  },
  'not-embeddable': {
    status: 404,
    title: { sv: 'Adressen går inte att bädda in', en: 'The address can’t be embedded' },
    explanation: {
      sv: 'oEmbed gäller Lärkartans egna kartor: startsidan, en kommuns sida eller en inbäddningssida, med en indikator som finns. Fältet ”allowed” ger adresserna.',
      en: 'oEmbed is for Lärkartan’s own maps: the start page, a municipality’s page or an embedding page, with an indicator there is. The field “allowed” gives the addresses.',
    },
  },
  'format-not-implemented': {
    status: 501,
    title: { sv: 'Formatet finns inte', en: 'The format does not exist' },
    explanation: {
      sv: 'oEmbed-svar finns bara som JSON: utelämna ”format” eller sätt det till json.',
      en: 'oEmbed replies exist as JSON alone: leave “format” out or set it to json.',
    },
  },
  'unknown-version': {
    status: 404,
    title: { sv: 'Versionen finns inte längre', en: 'That version is gone' },
    explanation: {
      sv: 'Kommungränserna har byggts om. Fältet ”allowed” ger den version som gäller; utan ”version” i frågan får du alltid den.',
      en: 'The boundaries have been rebuilt. The field “allowed” gives the current version; without “version” in the query you always get that one.',
    },
  },
  'unknown-query-parameter': {
    status: 400,
    title: { sv: 'Okänd frågeparameter', en: 'Unknown query parameter' },
    explanation: {
      sv: 'Frågan har en parameter som resursen inte känner till. Den tystas inte ned, eftersom svaret då kunde tas för ett annat än det är. Fältet ”allowed” räknar upp de parametrar som finns.',
      en: 'The query has a parameter that the resource does not know. It is not ignored, since the reply could then be taken for another than it is. The field “allowed” lists the parameters there are.',
    },
  },
  'invalid-query-parameter': {
    status: 400,
    title: { sv: 'Ogiltigt värde på en frågeparameter', en: 'Invalid value of a query parameter' },
    explanation: {
      sv: 'En frågeparameter har ett värde som inte finns, eller står flera gånger. Fältet ”allowed” räknar upp de värden som finns.',
      en: 'A query parameter has a value there is not, or stands more than once. The field “allowed” lists the values there are.',
    },
  },
  'malformed-address': {
    status: 400,
    title: { sv: 'Adressen går inte att läsa', en: 'The address can’t be read' },
    explanation: {
      sv: 'Adressens procentkodning är inte UTF-8: koda å som %C3%A5, ä som %C3%A4 och ö som %C3%B6. Eller så innehåller begärans Host-huvud inget värdnamn.',
      en: 'The percent-encoding of the address is not UTF-8: encode å as %C3%A5, ä as %C3%A4 and ö as %C3%B6. Or the Host header of the request holds no host name.',
    },
  },
  'address-too-long': {
    status: 414,
    title: { sv: 'Adressen är för lång', en: 'The address is too long' },
    explanation: {
      sv: 'Adressen är längre än 2 048 tecken. Ingen fråga till API:et behöver vara så lång.',
      en: 'The address is longer than 2,048 characters. No question to the API needs to be that long.',
    },
  },
  'method-not-allowed': {
    status: 405,
    title: { sv: 'Metoden är inte tillåten', en: 'Method not allowed' },
    explanation: {
      sv: 'API:et är till för läsning: GET, HEAD och OPTIONS. Svarshuvudet Allow och fältet ”allowed” säger detsamma.',
      en: 'The API is for reading: GET, HEAD and OPTIONS. The response header Allow and the field “allowed” say the same.',
    },
  },
  'not-acceptable': {
    status: 406,
    title: { sv: 'Inget av de önskade formaten finns', en: 'None of the requested formats exists' },
    explanation: {
      sv: 'Begärans Accept-huvud utesluter alla format som resursen finns i. Fältet ”allowed” räknar upp dem. Utan Accept-huvud blir svaret JSON.',
      en: 'The Accept header of the request rules out every format the resource has. The field “allowed” lists them. Without an Accept header the reply is JSON.',
    },
  },
  'internal-error': {
    status: 500,
    title: { sv: 'Fel i tjänsten', en: 'An error of the service' },
    explanation: {
      sv: 'Felet är vårt. Det är loggat under spårningsnumret i svarshuvudet traceparent; uppge det om du hör av dig.',
      en: 'The fault is ours. It is logged under the trace id in the response header traceparent; state that if you contact us.',
    },
  },
  'too-many-pictures': {
    status: 503,
    title: { sv: 'För många bilder på en gång', en: 'Too many pictures at once' },
    explanation: {
      sv: 'PNG-bilder ritas en i taget och högst åtta får vänta. Försök igen efter det antal sekunder som svarshuvudet Retry-After anger, eller hämta bilden som SVG, som inte behöver vänta.',
      en: 'PNG pictures are drawn one at a time and at most eight may wait. Try again after the number of seconds in the response header Retry-After, or fetch the picture as SVG, which need not wait.',
    },
  },
  'not-ready': {
    status: 503,
    title: { sv: 'Tjänsten är inte redo', en: 'The service is not ready' },
    explanation: {
      sv: 'Tjänsten startar eller stängs av. Försök igen om några sekunder.',
      en: 'The service is starting or shutting down. Try again in a few seconds.',
    },
  },
} as const satisfies Record<string, ProblemType>

export type ProblemSlug = keyof typeof problemTypes
