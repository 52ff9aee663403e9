import { element } from '../../pictures/markup.ts'

/** Links to facts on the same page. */
export const factLinks = (ids: readonly string[]): string => ids.map((id) => element('a', { href: `#${id}` }, id)).join(' ')
