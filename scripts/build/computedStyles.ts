import type { Plugin } from 'vite'
import { allColours } from '../../api/domain/legend/palette.ts'
import { labelSteps } from '../../api/domain/map/screenLabels.ts'
import { missingReasons } from '../../api/domain/study/missing.ts'
import { breakpoints } from '../../web/ui/breakpoints.ts'

/** Which names of the first map find room depends on its height: `l3` stands from step 3 on, `u7` until step 7. */
function firstMapRules(): string[] {
  const hide = (name: string, when: string) => `@container map-names (height ${when}px) { .${name} { display: none } }`
  const names = labelSteps.flatMap((height, step) =>
    step === 0 ? [] : [hide(`l${step}`, `< ${height}`), hide(`u${step}`, `>= ${height}`)],
  )
  // Patterns grow and shrink with the drawing: a phone's needs its own.
  const hatches = missingReasons.map(
    (reason) => `.map-drawing [data-key='missing-${reason}'] { fill: url('#hatch-missing-${reason}-small') }`,
  )
  return [`@media ${breakpoints.phone} { ${hatches.join(' ')} }`, ...names]
}

/** A rule a colour, because the page's policy allows no style in markup: `--colour` is the one that `data-colour` names. */
const colourRules = () => allColours.map((colour) => `[data-colour='${colour}'] { --colour: ${colour} }`)

const sheets: Readonly<Record<string, () => readonly string[]>> = {
  'virtual:first-map.css': firstMapRules,
  'virtual:colours.css': colourRules,
}

/** Style sheets of what the domain knows: colours, hatches, the heights from which a name finds room. */
export function computedStyles(): Plugin {
  return {
    name: 'computed-styles',
    resolveId: (id) => (id in sheets ? `\0${id}` : undefined),
    load: (id) => sheets[id.slice(1)]?.().join('\n'),
  }
}
