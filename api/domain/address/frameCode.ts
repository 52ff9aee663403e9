/** What a frame in another site is called: what is shown, where, and what kind of data that is. */
export interface FrameWords {
  readonly title: string
  /** The county; undefined for the whole region. */
  readonly place: string | undefined
  /** As people call it: "Exempeldata". */
  readonly kind: string
  /** The program's name. */
  readonly program: string
}

export const frameTitle = ({ title, place, kind, program }: FrameWords): string =>
  `${title}${place === undefined ? '' : `, ${place}`} (${kind}) – ${program}`

/** In CSS px; a width of null is whatever there is. */
export interface FrameSize {
  readonly width: number | null
  readonly height: number
}

/** The frame where no other size is asked for: room for map and legend beside each other. */
export const usualFrame = { width: 800, height: 640 } as const

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)

/**
 * The markup to paste into another site, also what oEmbed answers with. As wide as the column it stands in and never wider than `width`:
 * where a site takes the style away, it still fits.
 */
export const frameCode = (src: string, title: string, { width, height }: FrameSize): string =>
  `<iframe src="${escaped(src)}" title="${escaped(title)}" width="100%" height="${height}" loading="lazy" ` +
  `style="border:0${width === null ? '' : `;max-width:${width}px`}"></iframe>`
