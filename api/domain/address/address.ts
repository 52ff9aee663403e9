import type { Language } from '../study/localized.ts'
import type { Extent } from '../map/geography.ts'
import type { View } from './views.ts'

export type MapForm = 'map' | 'tiles'

/** A demand on a municipality: that its value of the indicator lies in one of the classes. */
export interface Condition {
  readonly indicator: string
  readonly classes: readonly string[]
}

/** An answer changed on a copy, to think with: the question and the options it would have. */
export interface Supposition {
  readonly question: string
  readonly options: readonly string[]
}

/** Everything that the screen shows and a link can carry. `null` is "none chosen": then the study or the region decides. */
export interface Address {
  readonly view: View
  /** Without one it is the study that is marked as the current. */
  readonly study: string | null
  readonly indicator: string | null
  /** County code. */
  readonly county: string | null
  readonly form: MapForm
  /** The part of the map that is seen, once the visitor has moved it. */
  readonly section: Extent | null
  /** The class held fast in the legend: a class id, or `missing-` and a reason. */
  readonly pinned: string | null
  /** The option shown of an indicator with several answers a municipality. */
  readonly option: string | null
  /** The filter: all of its conditions together. It goes along through all views. */
  readonly selection: readonly Condition[]
  /** The municipalities put beside one another, by code; at most `mostCompared`. */
  readonly compared: readonly string[]
  /** Jämför: only the rows that differ. */
  readonly differing: boolean
  /** Korsa: the indicators along and down, and of what the cells are shares. */
  readonly crossX: string | null
  readonly crossY: string | null
  readonly crossShare: 'row' | 'column' | null
  /** Tabell: the column sorted by (an indicator, `name` or `county`) and which way; the columns shown; whether by county; what the names are searched for. */
  readonly sortedBy: string | null
  readonly descending: boolean
  readonly columns: readonly string[] | null
  readonly byCounty: boolean
  readonly named: string | null
  /** Kommun: what is supposed instead of what was answered. */
  readonly suppositions: readonly Supposition[]
  /** Presentera: whether the municipalities' names are hidden, and whether the speaker's notes are seen, on paper as well. */
  readonly namesHidden: boolean
  readonly notes: boolean
  /** Presentera: the window of who speaks, beside the one for the audience. */
  readonly presenter: boolean
  readonly language: Language
}

/** The study that an address is of: a talk's own, else the one it names. */
export const studyIn = ({ view, study }: Pick<Address, 'view' | 'study'>): string | null =>
  view.name === 'present' ? (view.study ?? study) : study

/** Six stand side by side on a screen; the API compares no more. */
export const mostCompared = 6

/** A part of an address that could not be used, and what it said. */
export interface Ignored {
  readonly parameter:
    /** A name that means nothing here, and a name given once more with another value: `value` is the name, or name and value. */
    | 'unknown'
    | 'repeated'
    | 'path'
    | 'studie'
    | 'indikator'
    | 'lan'
    | 'form'
    | 'vy'
    | 'klass'
    | 'alternativ'
    | 'sprak'
    | 'kommun'
    | 'larcentrum'
    | 'urval'
    | 'kommuner'
    | 'skillnader'
    | 'x'
    | 'y'
    | 'andel'
    | 'sortera'
    | 'kolumner'
    | 'gruppera'
    | 'tankom'
    | 'dolj'
    | 'anteckningar'
    | 'talarvy'
  readonly value: string
}

export const startAddress: Address = {
  view: { name: 'map' },
  study: null,
  indicator: null,
  county: null,
  form: 'map',
  section: null,
  pinned: null,
  option: null,
  selection: [],
  compared: [],
  differing: false,
  crossX: null,
  crossY: null,
  crossShare: null,
  sortedBy: null,
  descending: false,
  columns: null,
  byCounty: false,
  named: null,
  suppositions: [],
  namesHidden: false,
  notes: false,
  presenter: false,
  language: 'sv',
}
