import type { Geography } from '../map/geography.ts'
import { fold } from '../words/spelling.ts'
import { formatParameters } from './formatAddress.ts'
import { parseRoomCode } from './room.ts'
import { views } from './views.ts'

/** What an address can name by other words than its own. */
export type Places = Pick<Geography, 'municipalities' | 'formerCodes' | 'counties' | 'countyAliases' | 'centres'>

type Mend = (value: string, places: Places) => string

/** What else the first part of a path is called; marks over letters and capitals are no matter. */
const otherRoots: Readonly<Record<string, readonly string[]>> = {
  [views.map.path]: ['karta', 'kartan', 'map', 'start'],
  [views.municipality.path]: ['kommuner', 'municipality', 'municipalities'],
  [views.centre.path]: ['larcentra', 'learning-centre', 'centre', 'centres'],
  [views.compare.path]: ['jamforelse', 'compare', 'comparison'],
  [views.cross.path]: ['korstabell', 'cross', 'crosstab'],
  [views.table.path]: ['tabellen', 'table'],
  [views.report.path]: ['rapport', 'report'],
  [views.present.path]: ['presentation', 'present', 'bildspel', 'slides'],
  [views.own.path]: ['min-presentation', 'own-presentation'],
  [views.follow.path]: ['folja', 'follow'],
  [views.about.path]: ['about'],
  inbaddad: ['inbaddning', 'embed', 'embedded'],
  maps: [],
  pictures: [],
  oembed: [],
  api: [],
}
const roots = new Map(
  Object.entries(otherRoots).flatMap(([root, others]) => [root, ...others].map((name) => [name, root] as const)),
)

const slugOf = (text: string): string => fold(text).replaceAll(' ', '-')

/** What a sentence or a list leaves at the end of a link. */
const trailing = /[\s/.,;:!?)\]}>*»”"'’…]+$/u

/** A text as ids and lists of them are written, without spaces, capitals or what a sentence leaves behind; one that can't be of ids as it is. */
function asId(given: string): string {
  const id = given.replaceAll(/\s/g, '').replace(trailing, '').toLowerCase()
  return /^[a-z0-9.:,~-]+$/.test(id) ? id : given
}

/** The code of a municipality that is named by it, by it without its zero, by one it had, or by name; else what was given. */
const asMunicipality: Mend = (given, { municipalities, formerCodes }) => {
  const text = given.trim()
  const code = /^\d{3,4}$/.test(text) ? text.padStart(4, '0') : null
  const name = fold(text).replace(/ kommuns?$/, '')
  const found = municipalities.find((each) =>
    code === null
      ? [fold(each.name), `${fold(each.name)}s`].includes(name)
      : [each.code, ...(formerCodes[each.code] ?? [])].includes(code),
  )
  return found?.code ?? text
}

/** Several, apart by commas, semicolons or spaces. */
const asMunicipalities: Mend = (given, places) => {
  const text = given.replace(trailing, '')
  const separator = /[,;|]/.test(text) || asMunicipality(text, places) !== text ? /[,;|]/ : /\s+/
  return text
    .split(separator)
    .map((each) => asMunicipality(each, places))
    .filter((each) => each !== '')
    .join(',')
}

const countyName = (text: string): string => fold(text).replace(/ (lan|lanet|county)$/, '')

const asCounty: Mend = (given, { counties, countyAliases }) => {
  const text = given.replace(trailing, '').trim()
  const code = /^\d$/.test(text) ? `0${text}` : text
  const name = countyName(text)
  const found = counties.find((county) => {
    const own = countyName(county.name)
    return [own, own.replace(/s$/, ''), ...(countyAliases[county.code] ?? []).map(countyName)].includes(name)
  })
  return found?.code ?? code
}

const asCentre: Mend = (given, { centres }) => {
  const slug = slugOf(given)
  return centres.find(({ id, name }) => id === slug || (name !== null && slugOf(name) === slug))?.id ?? given
}

/** An id, or one of a few words that have an own one here. */
const oneOf =
  (words: Readonly<Record<string, string>>): Mend =>
  (given) => {
    const id = asId(given)
    return Object.hasOwn(words, id) ? (words[id] ?? id) : id
  }

const yes = oneOf({ yes: 'ja', true: 'ja', '1': 'ja', no: 'nej', false: 'nej', '0': 'nej' })
const language = oneOf({
  svenska: 'sv',
  swedish: 'sv',
  'sv-se': 'sv',
  se: 'sv',
  engelska: 'en',
  english: 'en',
  'en-gb': 'en',
  'en-us': 'en',
})
const asText: Mend = (given) => given

/** A parameter of ours: what it is called on pages and of pictures, by whom else it is known, and how its value is put right. */
interface Parameter {
  readonly page?: string
  readonly picture?: string
  readonly others?: readonly string[]
  readonly mend: Mend
  /** What stands between its values where it takes several: given twice, it means both. */
  readonly list?: ',' | '~'
}

const parameters: readonly Parameter[] = [
  { page: 'studie', picture: 'study', mend: asId },
  { page: 'indikator', picture: 'indicator', others: ['fraga', 'question'], mend: asId },
  { page: 'alternativ', picture: 'option', mend: asId },
  { page: 'lan', picture: 'county', others: ['lanskod'], mend: asCounty },
  { page: 'form', picture: 'form', mend: asId },
  { page: 'vy', picture: 'bbox', mend: asText },
  { page: 'klass', picture: 'class', others: ['pinned'], mend: asId },
  { page: 'urval', others: ['filter', 'selection'], mend: asId, list: '~' },
  { page: 'kommuner', picture: 'codes', others: ['municipalities'], mend: asMunicipalities, list: ',' },
  { picture: 'code', mend: asMunicipality },
  { page: 'skillnader', others: ['differences', 'differing'], mend: yes },
  { page: 'x', picture: 'x', mend: asId },
  { page: 'y', picture: 'y', mend: asId },
  { page: 'andel', picture: 'share', mend: asId },
  { page: 'sortera', others: ['sort'], mend: asId },
  { page: 'kolumner', others: ['columns', 'variables'], mend: asId, list: ',' },
  { page: 'gruppera', others: ['group'], mend: oneOf({ county: 'lan', län: 'lan' }) },
  { page: 'namn', others: ['name', 'q'], mend: asText },
  { page: 'tankom', others: ['suppose', 'suppositions'], mend: asId, list: '~' },
  { page: 'dolj', others: ['hide'], mend: oneOf({ names: 'namn', ja: 'namn', yes: 'namn' }) },
  { page: 'anteckningar', others: ['notes'], mend: yes },
  { page: 'talarvy', others: ['presenter', 'speaker'], mend: yes },
  { page: 'sprak', picture: 'lang', others: ['language'], mend: language },
  { page: 'stilla', others: ['still'], mend: yes },
  { picture: 'width', mend: asText },
  { picture: 'date', mend: asText },
]

type Kind = 'page' | 'picture'

/** Names by which a page knows a parameter; pictures, which programs ask for too, hear of their own alone. */
const namesOf = (kind: Kind): ReadonlyMap<string, Parameter> =>
  new Map(
    parameters.flatMap((parameter) => {
      const { page, picture, others = [] } = parameter
      const known = kind === 'picture' ? [picture] : page === undefined ? [] : [page, picture, ...others]
      return known.flatMap((name) => (name === undefined ? [] : [[name, parameter] as const]))
    }),
  )
const names = { page: namesOf('page'), picture: namesOf('picture') }

/** The API's words for what pages say in Swedish. */
const words: Readonly<Record<string, Mend>> = {
  form: oneOf({ tiles: 'rutor', map: 'karta' }),
  andel: oneOf({ row: 'rad', column: 'kolumn' }),
  klass: (value) => value.replace(/^missing-/, 'saknas-'),
}

/** `&amp;` of a page's source, pasted as it stood there. */
const withoutEntity = (name: string): string => name.replace(/^(amp;)+/i, '')

type Query = readonly (readonly [name: string, value: string])[]

function mendParameters(given: Query, kind: Kind, places: Places): Query {
  const mended: [name: string, value: string][] = []
  for (const [asked, value] of given) {
    const name = withoutEntity(asked)
    const parameter = names[kind].get(slugOf(name))
    const own = parameter?.[kind]
    if (parameter === undefined || own === undefined) {
      mended.push([name, value])
      continue
    }
    const right = parameter.mend(value, places)
    const put = (kind === 'page' ? words[own]?.(right, places) : null) ?? right
    const before = mended.find(([each]) => each === own)
    if (before === undefined) mended.push([own, put])
    else if (before[1] === '') before[1] = put
    else if (parameter.list !== undefined) before[1] = [before[1], put].filter((each) => each !== '').join(parameter.list)
    else if (before[1] !== put) mended.push([own, put])
  }
  return mended
}

/** The segments of a path as ours are; null where there is no such address. */
function mendSegments([first = '', ...rest]: readonly string[], places: Places): readonly string[] | null {
  const root = first === '' ? '' : roots.get(slugOf(first) || first)
  const [place, ...more] = rest
  switch (root) {
    case undefined:
      return null
    case views.municipality.path: {
      const code = asMunicipality(place ?? '', places)
      return more.length === 0 && places.municipalities.some((each) => each.code === code) ? [root, code] : null
    }
    case views.centre.path: {
      const id = asCentre(place ?? '', places)
      return more.length === 0 && places.centres.some((each) => each.id === id) ? [root, id] : null
    }
    case views.present.path:
    case 'inbaddad':
    case 'maps':
    case 'pictures':
    case 'api': {
      const lower = rest.map((each) => each.toLowerCase())
      if (!lower.every((each) => /^[a-z0-9][a-z0-9.-]*$/.test(each))) return null
      const isRoom = root === 'api' && lower[1] === 'rooms'
      return [root, ...lower.map((each, at) => (isRoom && at === 2 ? (parseRoomCode(each)?.toLowerCase() ?? each) : each))]
    }
    case views.follow.path: {
      const code = parseRoomCode(place ?? '')
      return place === undefined ? [root] : more.length === 0 && code !== null ? [root, code] : null
    }
    default:
      return place === undefined ? [root].filter(Boolean) : null
  }
}

/** A path as ours are, without a sign of a sentence at its end, closing and doubled slashes, index page. Where there is no such it stays, but never names a host. */
function mendPath(path: string, places: Places): string {
  const decoded = decodeURIComponent(path)
  const segments = decoded
    .replaceAll('\\', '/')
    .split('/')
    .map((each) => each.replace(trailing, '').trim())
    .filter((each) => each !== '' && !/^index\.html?$/i.test(each))
  const mended = mendSegments(segments, places)
  return mended === null || decoded === `/${mended.join('/')}` ? path.replace(/^[/\\]+/, '/') : `/${mended.join('/')}`
}

/** A text with its percent-encoding read; null where that is not UTF-8 throughout. */
const readEncoding = (text: string): string | null => {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}

/** Whether percent-encoding is that of UTF-8 throughout. What is read is made use of: the build drops a call for nothing but its error. */
export const isReadable = (text: string): boolean => readEncoding(text) !== null

/** Percent-encoding that is not UTF-8, put right: as Latin-1, which old mail programs write, and a sign of its own where it is none. */
const mendEncoding = (address: string): string =>
  address
    .replaceAll(/%(?![0-9a-f]{2})/gi, '%25')
    .replaceAll(/(?:%[89a-f][0-9a-f])+/gi, (bytes) =>
      isReadable(bytes)
        ? bytes
        : encodeURIComponent(
            new TextDecoder('windows-1252').decode(Uint8Array.from(bytes.slice(1).split('%'), (hex) => Number.parseInt(hex, 16))),
          ),
    )

/**
 * The address that is meant, as people, mail programs and other sites' forms write it: with a closing slash, in capitals, with the names
 * of places for their codes, names and words of the other language. One that is right already comes back as it is, one that means
 * nothing here as good as it came; what is right is not mended again.
 *
 * @param address path and query, as sent
 *
 * @example mendAddress('/Jämför/?kommuner=484;1917&amp;lan=uppsala', places) // '/jamfor?kommuner=0484,0331&lan=03'
 */
export function mendAddress(address: string, places: Places): string {
  const readable = isReadable(address) ? address : mendEncoding(address)
  const [asked = '', ...rest] = readable.split('?')
  const search = rest.join('?')
  const path = mendPath(asked, places)
  const root = path.split('/')[1] ?? ''
  // What else takes a query reads it strictly, and says itself what is wrong.
  const isStrict = ['api', 'oembed', 'healthz', 'readyz'].includes(root)
  const given = [...new URLSearchParams(search)]
  const mended = mendParameters(given, root === 'maps' || root === 'pictures' ? 'picture' : 'page', places)
  const isRight = isStrict || (readable === address && JSON.stringify(given) === JSON.stringify(mended))
  if (isRight && path === asked) return readable
  const query = isRight ? search : formatParameters(mended)
  return query === '' ? path : `${path}?${query}`
}
