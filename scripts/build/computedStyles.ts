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

const colourRules = () => allColours.map((colour) => `[data-colour='${colour}'] { --colour: ${colour} }`)

const sheet = 'virtual:first-map.css'

/** Style of what the domain knows: colours, hatches, the heights from which a name finds room. */
export function computedStyles(): Plugin {
  return {
    name: 'computed-styles',
    enforce: 'pre',
    resolveId: (id) => (id === sheet ? `\0${sheet}` : undefined),
    load: (id) => (id === `\0${sheet}` ? firstMapRules().join('\n') : undefined),
    transform: {
      filter: { id: /\/classColours\.css$/ },
      handler: (code) => ({ code: code.replace('@class-colours;', colourRules().join('\n')), map: null }),
    },
  }
}
