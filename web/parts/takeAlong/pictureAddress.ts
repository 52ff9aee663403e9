import { conditionsInQuery, suppositionsInQuery } from '../../../api/domain/address/idLists.ts'
import type { Shown } from './useShown.ts'
import type { Supposition } from '../../../api/domain/address/address.ts'

/** Twice the picture's own 1,200 px: sharp on a projector and in print. */
export const pngWidth = 2400

interface Picture {
  readonly href: string
  /** What a browser saves it as: what it shows, and what kind of data. */
  readonly fileName: string
}

/**
 * Where the server draws what is shown: indicator, option, county, form, section, class held, the municipalities that the panel is about, filter and
 * language, with the day it is taken.
 *
 * @param day RFC 3339 full-date; null for a picture that is to stay the same, such as one that another site shows
 */
export function pictureAddress(
  { study, address: { county, form, section, pinned, selection, language }, indicator, option, marked, provenance }: Shown,
  format: 'png' | 'svg',
  day: string | null,
): Picture {
  const parts = [
    format === 'png' ? `width=${pngWidth}` : '',
    `lang=${language}`,
    county === null ? '' : `county=${county}`,
    option === null ? '' : `option=${option}`,
    form === 'tiles' ? 'form=tiles' : section === null ? '' : `bbox=${section.join()}`,
    pinned === null ? '' : `class=${pinned}`,
    marked.length === 0 ? '' : `codes=${marked.join(',')}`,
    conditionsInQuery(selection),
    day === null ? '' : `date=${day}`,
  ]
  const name = ['larkartan', study, provenance, indicator.id, county, selection.length > 0 ? 'selection' : null]
  return {
    href: `/maps/${study}/${indicator.id}.${format}?${parts.filter((part) => part !== '').join('&')}`,
    fileName: `${name.filter((part) => part !== null).join('-')}.${format}`,
  }
}

/** A picture that the server draws of what a view shows besides the map. */
export interface DrawnPicture {
  readonly id: 'comparison' | 'crosstab' | 'profile' | 'supposed' | 'staircase' | 'questions'
  /** The picture in small, in its own typeface whatever the reader's machine has. */
  readonly preview: string
  readonly files: Readonly<Record<'png' | 'svg', { readonly href: string; readonly fileName: string }>>
}

/** Twice what it is shown at. */
const previewWidth = 800

/**
 * The pictures of the view, complete in themselves: county, filter and choices of the view go along, and the day.
 *
 * @param suppositions what is supposed of the municipality, as far as it can be followed
 * @param day RFC 3339 full-date, to stand in the picture
 */
export function drawnPictures(
  { study, hasReport, provenance, address }: Shown,
  suppositions: readonly Supposition[],
  day: string,
): readonly DrawnPicture[] {
  const { view, county, selection, compared, crossX, crossY, crossShare, language } = address
  const drawn = (id: DrawnPicture['id'], parts: readonly (string | null)[], name: string): DrawnPicture => {
    const file = (format: 'png' | 'svg') => {
      const query = [format === 'png' ? `width=${pngWidth}` : '', `lang=${language}`, ...parts, `date=${day}`]
      return {
        href: `/pictures/${study}/${id}.${format}?${query.filter(Boolean).join('&')}`,
        fileName: `larkartan-${study}-${name}.${format}`,
      }
    }
    const png = file('png')
    const preview = png.href.replace(`width=${pngWidth}`, `width=${previewWidth}`)
    return { id, preview, files: { png, svg: file('svg') } }
  }
  const filter = conditionsInQuery(selection)
  switch (view.name) {
    case 'compare':
      return compared.length === 0
        ? []
        : [drawn('comparison', [`codes=${compared.join(',')}`, filter], `${provenance}-compare-${compared.join('-')}`)]
    case 'cross': {
      // An indicator against itself says nothing: the second gives way, as on the screen.
      const axes = [crossX && `x=${crossX}`, crossY && crossY !== crossX ? `y=${crossY}` : null]
      const parts = [...axes, county && `county=${county}`, crossShare && `share=${crossShare}`, filter]
      return [drawn('crosstab', parts, `${provenance}-cross`)]
    }
    case 'municipality': {
      const code = `code=${view.code}`
      const profile = drawn('profile', [code], `${provenance}-maturity-${view.code}`)
      return suppositions.length === 0
        ? [profile]
        : [drawn('supposed', [code, suppositionsInQuery(suppositions)], `hypothetical-${view.code}`), profile]
    }
    case 'report':
      return hasReport ? (['staircase', 'questions'] as const).map((id) => drawn(id, [], `published-${id}`)) : []
    default:
      return []
  }
}
