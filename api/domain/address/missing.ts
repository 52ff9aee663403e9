import type { Geography } from '../map/geography.ts'
import { fold, typos } from '../words/spelling.ts'
import { type View, views } from './views.ts'

/** What an address asked for that there is not, and the places that may have been meant. */
export interface Missing {
  /** As the router has it. */
  readonly path: string
  readonly kind: 'page' | 'municipality' | 'centre' | 'study' | 'slide' | 'room'
  /** What was asked for, as it stood. */
  readonly name: string
  readonly meant: readonly { readonly name: string; readonly view: View }[]
}

const mostMeant = 5

/** A study as a talk. */
export interface Talk {
  readonly id: string
  readonly title: string
  readonly slides: number
}

/** How many letters may differ in a name as long. */
const allowed = (length: number): number => (length < 4 ? 0 : Math.max(1, Math.floor(length / 4)))

/** What an address that leads nowhere asked for. */
export function missingOf(
  path: string,
  { municipalities, centres }: Pick<Geography, 'municipalities' | 'centres'>,
  talks: readonly Talk[],
): Missing {
  const [first = '', second, ...rest] = path.split('/').filter((each) => each !== '')
  if (first === views.present.path && second !== undefined) return missingTalk(path, [second, ...rest], talks)
  const kind = rest.length > 0 || second === undefined ? 'page' : kinds[first]
  const name = kind === undefined || kind === 'page' ? path : (second ?? '')
  if (kind === 'room') return { path, kind, name, meant: [{ name, view: { name: 'follow', code: null } }] }
  const typed = fold(second ?? first)
  const places: readonly { id: string; name: string; view: View }[] = [
    ...municipalities.map((each) => ({
      id: each.code,
      name: each.name,
      view: { name: 'municipality', code: each.code } as const,
    })),
    ...centres.flatMap((each) =>
      each.name === null ? [] : [{ id: each.id, name: each.name, view: { name: 'centre', id: each.id } as const }],
    ),
  ]
  const meant = places
    .map(({ id, ...place }) => ({ place, slips: Math.min(typos(typed, fold(place.name)), typos(typed, fold(id))) }))
    // A code is another place's, not a slip.
    .filter(({ slips }) => /[a-z]/.test(typed) && slips <= allowed(typed.length))
    .toSorted((one, other) => one.slips - other.slips)
    .slice(0, mostMeant)
  return { path, kind: kind ?? 'page', name, meant: meant.map(({ place }) => place) }
}

const kinds: Readonly<Record<string, Missing['kind']>> = {
  [views.municipality.path]: 'municipality',
  [views.centre.path]: 'centre',
  [views.follow.path]: 'room',
}

/** The talks that there are, or the first and the last slide of the one that was asked for. */
function missingTalk(path: string, [study = '', ...rest]: readonly string[], talks: readonly Talk[]): Missing {
  const talk = talks.find(({ id }) => id === study)
  const slideOf = ({ id, title }: Talk, slide: number) => ({ name: title, view: { name: 'present', study: id, slide } as const })
  if (talk === undefined) return { path, kind: 'study', name: study, meant: talks.map((each) => slideOf(each, 1)) }
  return { path, kind: 'slide', name: rest.join('/'), meant: [slideOf(talk, 1), slideOf(talk, talk.slides)] }
}
