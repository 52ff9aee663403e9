import type { Plugin } from 'vite'
import { labelSteps } from '../../api/domain/map/screenLabels.ts'

const sheet = 'virtual:first-map-names.css'

/** Which names of the first map find room depends on its height: `l3` stands from step 3 on, `u7` until step 7. */
export function firstMapNames(): Plugin {
  const hide = (name: string, when: string) => `@container map-names (height ${when}px) { .${name} { display: none } }`
  const rules = labelSteps.flatMap((height, step) =>
    step === 0 ? [] : [hide(`l${step}`, `< ${height}`), hide(`u${step}`, `>= ${height}`)],
  )
  return {
    name: 'first-map-names',
    resolveId: (id) => (id === sheet ? `\0${sheet}` : undefined),
    load: (id) => (id === `\0${sheet}` ? rules.join('\n') : undefined),
  }
}
