import { conditionsInQuery } from '../domain/study/selection.ts'
import type { PageContext } from './pageContext.ts'

/** Where the picture of the map that a page shows is: indicator, option, county, form, class held, filter, and the place that is looked at. */
export function mapPicture(
  { indicator, option, pinned, county, selection, address: { form, language, view }, snapshot, geography }: PageContext,
  ending: 'png' | 'svg',
  width: number | null = null,
): string {
  const marked =
    view.name === 'municipality'
      ? [view.code]
      : view.name === 'centre'
        ? (geography.centres.find(({ id }) => id === view.id)?.municipalities ?? [])
        : []
  const query = [
    width === null ? '' : `width=${width}`,
    `lang=${language}`,
    county === null ? '' : `county=${county.code}`,
    option === null ? '' : `option=${option}`,
    form === 'tiles' ? 'form=tiles' : '',
    pinned === null ? '' : `class=${pinned}`,
    marked.length === 0 ? '' : `codes=${marked.join(',')}`,
    conditionsInQuery(selection?.conditions ?? []),
  ]
  return `/maps/${snapshot.study.id}/${indicator.id}.${ending}?${query.filter((part) => part !== '').join('&')}`
}
