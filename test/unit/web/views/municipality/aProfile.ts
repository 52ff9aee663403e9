import type { ClassCount, Distribution } from '../../../../../api/domain/study/distribution.ts'
import type { ProfileAnswer, ProfileDimension, ProfileReply } from '../../../../../api/replies/profile.ts'
import type { MissingReason } from '../../../../../api/domain/study/missing.ts'

const both = (text: string) => ({ sv: text, en: `${text} in English` })
const levels = ['Saknas', 'Sporadisk', 'Organiserad', 'Etablerad']

/** Counts of classes, with how many of the area have no value, for one reason. */
export function counts(
  classes: Readonly<Record<string, readonly [label: string, count: number]>>,
  missing: { readonly reason: MissingReason; readonly count: number } | null = null,
): Distribution {
  const base = Object.values(classes).reduce((sum, [, count]) => sum + count, 0)
  return {
    municipalities: base + (missing?.count ?? 0),
    base,
    classes: Object.entries(classes).map(([id, [label, count]]): ClassCount => {
      return { id, label: both(label), count, share: base === 0 ? null : count / base }
    }),
    missingCounts: missing === null ? [] : [{ ...missing, label: both('Svarade inte') }],
  }
}

export function anAnswer(more: Partial<ProfileAnswer> = {}): ProfileAnswer {
  return {
    question: 'needs-inventory',
    indicator: true,
    group: 'survey',
    kind: 'yes-no',
    palette: 'binary',
    title: both('Behovsinventering'),
    wording: both('Arbetar ni med behovsinventeringar?'),
    unit: null,
    supplementary: false,
    reconstructed: true,
    answer: { value: 'yes', classes: ['yes'], missing: null },
    label: both('Ja'),
    county: counts({ yes: ['Ja', 6], no: ['Nej', 3] }),
    region: counts({ yes: ['Ja', 30], no: ['Nej', 20] }, { reason: 'no-answer', count: 2 }),
    facts: ['F43'],
    ...more,
  }
}

const levelCounts = (of: readonly number[]) =>
  counts(Object.fromEntries(levels.map((label, level) => [level, [label, of[level] ?? 0] as const])))

/** A dimension at a level, or without one for a reason. */
function aDimension(short: string, level: number | null, missing: MissingReason | null = null): ProfileDimension {
  const next = level === null ? undefined : levels[level + 1]
  return {
    id: `maturity-${short.toLowerCase()}`,
    short,
    title: both(`Dimension ${short}`),
    level,
    label: both(level === null ? 'Antas inte gälla' : (levels[level] ?? '')),
    anchor: null,
    missing,
    next:
      level === null || next === undefined
        ? null
        : {
            level: level + 1,
            label: both(next),
            demand: both(`Kravet för ${short}`),
            demands: [
              { label: both(`Behovsinventering för ${short}: ja`), met: true, missing: null },
              { label: both(`Metod för ${short}: dokumenterad`), met: false, missing: null },
              { label: both(`Grad för ${short}: regelbunden`), met: null, missing: 'not-asked' },
            ],
            suppositions: [{ question: 'needs-inventory-method', options: ['documented'] }],
          },
    anchors: levels.map((label, each) => ({
      level: each,
      label: both(label),
      text: both(`Beskrivning ${each}`),
      origin: 'ours' as const,
      facts: ['F60'],
    })),
    leftOut: null,
    county: levelCounts([1, 4, 3, 1]),
    region: levelCounts([10, 20, 15, 5]),
  }
}

/** A neighbour that is on a level in everything, or has not answered. */
function aNeighbour(code: string, name: string, level: number | null): ProfileReply['neighbours'][number] {
  const step = { level, missing: level === null ? ('no-answer' as const) : null }
  const dimensions = ['m1', 'm2', 'm3', 'm4', 'm5'].map((short) => ({ id: `maturity-${short}`, ...step }))
  return { code, name, county: { code: '04', name: 'Södermanlands län' }, overall: step, dimensions }
}

/** Eskilstuna with four known dimensions of five. */
export function aProfile(more: Partial<ProfileReply> = {}): ProfileReply {
  return {
    code: '0484',
    name: 'Eskilstuna',
    county: { code: '04', name: 'Södermanlands län' },
    study: 'forstudie-2008',
    snapshot: '0123456789abcdef',
    provenance: 'example',
    population: { count: 105924, year: 2018 },
    maturity: {
      rubric: { version: '0.1', validated: false, note: both('Egen konstruktion.') },
      dimensions: [
        aDimension('M1', 2),
        aDimension('M2', 1),
        aDimension('M3', null, 'not-asked'),
        aDimension('M4', 3),
        aDimension('M5', 0),
      ],
      overall: {
        id: 'broker-maturity',
        title: both('Samlad mäklarmognad'),
        level: 1,
        label: both('Sporadisk'),
        missing: null,
        minimumKnown: 3,
        county: levelCounts([1, 4, 3, 1]),
        region: levelCounts([10, 20, 15, 5]),
      },
      coverage: { known: 4, of: 5 },
      span: { low: 1, high: 2 },
    },
    answers: [anAnswer()],
    neighbours: [aNeighbour('1984', 'Arboga', 3), aNeighbour('0486', 'Strängnäs', null)],
    centres: [],
    centreNote: null,
    links: {},
    ...more,
  }
}
