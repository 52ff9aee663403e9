/** A view of the program. Its component stands under the same name in web/views.ts, its words in the texts `shell` under `view`. */
interface ViewDeclaration {
  /** The first part of its path, and what the next must be where there is one. */
  readonly path: string
  readonly of?: RegExp
  /** Whether the map is drawn, with or without a panel over it. */
  readonly hasMap: boolean
  /** Whether the header leads to it; it does in this order. */
  readonly inHeader: boolean
  /** Which choices it follows itself; the others lead from it to the map. */
  readonly follows: readonly ('indicator' | 'county')[]
  /** What it is of, where not every study has that. */
  readonly needs?: 'report'
  /** What a link to it is shown with. */
  readonly picture: 'map' | 'comparison' | 'crosstab' | 'table' | 'staircase' | 'slide'
}

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** As `mendAddress` writes one. */
const roomCode = /^[0-9A-Z]{4}-[0-9A-Z]{4}$/

/** Every view there is: router, header, pages, link previews and what can be taken along read this table. */
export const views = {
  map: { path: '', hasMap: true, inHeader: true, follows: ['indicator', 'county'], picture: 'map' },
  municipality: {
    path: 'kommun',
    of: /^\d{4}$/,
    hasMap: true,
    inHeader: false,
    follows: ['indicator', 'county'],
    picture: 'map',
  },
  centre: {
    path: 'larcentrum',
    of: slug,
    hasMap: true,
    inHeader: false,
    follows: ['indicator', 'county'],
    picture: 'map',
  },
  compare: { path: 'jamfor', hasMap: false, inHeader: true, follows: ['county'], picture: 'comparison' },
  cross: { path: 'korsa', hasMap: false, inHeader: true, follows: ['county'], picture: 'crosstab' },
  table: { path: 'tabell', hasMap: false, inHeader: true, follows: ['county'], picture: 'table' },
  report: { path: 'rapporten', hasMap: false, inHeader: true, follows: [], needs: 'report', picture: 'staircase' },
  present: { path: 'presentera', hasMap: false, inHeader: true, follows: [], picture: 'slide' },
  own: { path: 'egen-presentation', hasMap: false, inHeader: false, follows: [], picture: 'map' },
  follow: { path: 'folj', hasMap: false, inHeader: false, follows: [], picture: 'map' },
  about: { path: 'om', hasMap: false, inHeader: true, follows: [], picture: 'map' },
} as const satisfies Readonly<Record<string, ViewDeclaration>>

export type ViewName = keyof typeof views

/** Views whose panel is of one place. */
type PlaceName = 'municipality' | 'centre'
type NameWith<Part> = { [Name in ViewName]: (typeof views)[Name] extends Part ? Name : never }[ViewName]
/** Views without the map. */
export type PageName = NameWith<{ readonly hasMap: false }>
/** Views that the header leads to. */
export type HeaderView = NameWith<{ readonly inHeader: true }>

/** What lies beside or in place of the map. */
export type View =
  | { readonly name: Exclude<ViewName, PlaceName | 'present' | 'follow'> }
  | { readonly name: 'municipality'; readonly code: string }
  | { readonly name: 'centre'; readonly id: string }
  /**
   * A talk: of which study, null for the one that the address has otherwise; which slide, from 1; and whether it is the visitor's own,
   * which this browser keeps or the address's fragment carries.
   */
  | { readonly name: 'present'; readonly study: string | null; readonly slide: number; readonly own?: true }
  /** The page of who follows a talk: in the room of that code, null where it is asked for. */
  | { readonly name: 'follow'; readonly code: string | null }

export const viewNames = Object.keys(views) as ViewName[]

/** Whether the path of a view goes on with a place. */
export const isOfPlace = (name: ViewName): name is PlaceName => 'of' in views[name]

export const headerViews = viewNames.filter((name): name is HeaderView => views[name].inHeader)

export const hasMap = ({ name }: { readonly name: ViewName }): boolean => views[name].hasMap

/** Whether a view is nothing without the study's report. */
export const needsReport = (name: ViewName): boolean => 'needs' in views[name]

/** The view that is a page of its own, null where it is the map. */
export const pageNameOf = ({ name }: { readonly name: ViewName }): PageName | null =>
  views[name].hasMap ? null : (name as PageName)

/** Whether a choice made in a view is shown there; otherwise it means the map. */
export const follows = (name: ViewName, choice: 'indicator' | 'county'): boolean =>
  (views[name].follows as ViewDeclaration['follows']).includes(choice)

/** A view that the header leads to; a talk from its beginning. */
export const headerView = (name: HeaderView): View => (name === 'present' ? { name, study: null, slide: 1 } : { name })

/** What the path of a visitor's own talk has between study and slide. */
const ownPart = 'egen'

/** `presentera/forstudie-2008/3`, `presentera/forstudie-2008/egen/3`: a talk is of a study, and begins with its first slide. */
const talk = new RegExp(`^[a-z]+(?:/([a-z0-9]+(?:-[a-z0-9]+)*)(/${ownPart})?(?:/([1-9]\\d?\\d?))?)?$`)

/** The view of a path; null where there is none. */
export function parseView(path: string): View | null {
  const trimmed = path.replace(/^\/+|\/+$/g, '')
  const [first = '', second, ...rest] = trimmed.split('/')
  const name = viewNames.find((each) => views[each].path === first)
  if (name === 'present') {
    const found = talk.exec(trimmed)
    const own = found?.[2] === undefined ? {} : ({ own: true } as const)
    return found && { name, study: found[1] ?? null, slide: Number(found[3] ?? 1), ...own }
  }
  if (name === undefined || rest.length > 0) return null
  if (name === 'follow') return second === undefined || roomCode.test(second) ? { name, code: second ?? null } : null
  if (!isOfPlace(name)) return second === undefined ? { name } : null
  if (second === undefined || !views[name].of.test(second)) return null
  return name === 'municipality' ? { name, code: second } : { name, id: second }
}

export function formatView(view: View): string {
  const { path } = views[view.name]
  if (view.name === 'municipality') return `/${path}/${view.code}`
  if (view.name === 'follow' && view.code !== null) return `/${path}/${view.code}`
  if (view.name === 'centre') return `/${path}/${view.id}`
  if (view.name !== 'present' || view.study === null) return `/${path}`
  return [`/${path}`, view.study, ...(view.own ? [ownPart] : []), view.slide].join('/')
}
