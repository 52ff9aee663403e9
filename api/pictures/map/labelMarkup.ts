import { colours } from './colours.ts'
import { element, escapeMarkup, short } from '../markup.ts'
import type { PlacedLabel } from '../../domain/map/setLabels.ts'

/** Names set on the map, each with a halo in the paper's colour; those that step back in a softer ink, those that are marked in heavier type. */
export function labelMarkup(
  labels: readonly PlacedLabel[],
  stepsBack: (code: string) => boolean,
  marked: readonly string[] = [],
): string {
  const text = ({ code, text, x, y, size }: PlacedLabel): string =>
    element(
      'text',
      {
        x: short(x),
        y: short(y + size * 0.35),
        'font-size': size,
        'font-weight': marked.includes(code) ? 700 : null,
        fill: stepsBack(code) ? colours.inkSoft : null,
      },
      escapeMarkup(text),
    )
  return element(
    'g',
    {
      class: 'map-labels',
      'text-anchor': 'middle',
      fill: colours.ink,
      stroke: colours.paper,
      'stroke-width': 2.5,
      'stroke-linejoin': 'round',
      'paint-order': 'stroke',
    },
    ...labels.map(text),
  )
}
