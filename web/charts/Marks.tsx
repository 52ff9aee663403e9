import { createElement, useId } from 'react'
import { attributesOf, hatchesIn, type Chart as PlacedChart, type Mark, type Paint } from '../../api/domain/charts/marks.ts'
import { paintOf } from '../../api/domain/legend/classKey.ts'
import styles from './charts.module.css'
import { HatchPattern } from './HatchPattern.tsx'

/** A theme's colours are asked of its custom properties, so that a drawing follows the theme. */
const write =
  (hatches: string) =>
  (paint: Paint): string =>
    typeof paint === 'object' ? paintOf(paint, hatches) : paint === 'none' ? paint : `var(--${paint})`

/** Draws placed marks. `hatches`: what the ids of the hatches begin with. */
function Marks({ marks, hatches }: { readonly marks: readonly Mark[]; readonly hatches: string }) {
  return marks.map((mark, index) =>
    createElement(
      mark.kind,
      { key: index, ...attributesOf(mark, write(hatches)) },
      mark.kind === 'text' ? mark.text : mark.kind === 'g' ? <Marks marks={mark.marks} hatches={hatches} /> : undefined,
    ),
  )
}

interface Props {
  readonly chart: PlacedChart
  readonly className?: string | undefined
  /** What is said of it; without it, the words stand beside it. */
  readonly label?: string
}

/** A chart, as wide as it is given room. */
export function Chart({ chart: { width, height, marks }, className, label }: Props) {
  const hatches = `${useId()}hatch-`
  const described = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label }
  return (
    <svg className={`${styles.chart} ${className ?? ''}`} viewBox={`0 0 ${width} ${height}`} width="100%" {...described}>
      {hatchesIn(marks).map((reason) => (
        <HatchPattern key={reason} id={hatches + reason} reason={reason} />
      ))}
      <Marks marks={marks} hatches={hatches} />
    </svg>
  )
}
