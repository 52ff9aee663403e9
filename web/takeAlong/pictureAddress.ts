import { conditionsInQuery } from '../../api/domain/study/selection.ts'
import type { Shown } from './shown.ts'

/** Twice the picture's own 1,200 px: sharp on a projector and in print. */
export const pngWidth = 2400

interface Picture {
  readonly href: string
  /** What a browser saves it as: what it shows, and what kind of data. */
  readonly fileName: string
}

/**
 * Where the server draws what is shown: indicator, option, county, form, class held, the municipalities that the panel is about, filter and
 * language, with the day it is taken.
 *
 * @param day RFC 3339 full-date; null for a picture that is to stay the same, such as one that another site shows
 */
export function pictureAddress(
  { study, address: { county, form, pinned, selection, language }, indicator, option, marked, provenance }: Shown,
  format: 'png' | 'svg',
  day: string | null,
): Picture {
  const parts = [
    format === 'png' ? `width=${pngWidth}` : '',
    `lang=${language}`,
    county === null ? '' : `county=${county}`,
    option === null ? '' : `option=${option}`,
    form === 'tiles' ? 'form=tiles' : '',
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

/** A day as RFC 3339 has it, where the reader is. */
export const dayOf = (time: Date): string => new Intl.DateTimeFormat('sv-SE').format(time)
