import { colours } from './map/colours.ts'
import type { Box } from '../domain/map/frame.ts'
import { hatchPattern } from './map/hatches.ts'
import type { Block } from './map/legendMarkup.ts'
import { element } from './markup.ts'
import { textBlock } from './textBlock.ts'
import { classLabel, levelWords } from '../domain/words/valueLabel.ts'
import type { ProfileReply } from '../replies/profile.ts'
import type { StudyDefinition } from '../domain/study/definition.ts'
import type { Language } from '../domain/study/localized.ts'
import { missingReasons } from '../domain/study/missing.ts'
import { classColours } from '../domain/legend/palette.ts'
import { levelScale, scaleStep, stepNames } from './levelScale.ts'
import { sheet } from './sheet.ts'
import { fill, words } from './words.ts'

/** A municipality's maturity profile as it is asked to be drawn. */
interface ProfilePicture {
  readonly study: StudyDefinition
  readonly profile: ProfileReply
  readonly language: Language
  readonly taken: string | null
}

export const spanWords = ({ low, high }: { low: number; high: number }): string => (low === high ? String(low) : `${low}–${high}`)

/** The hatches of the reasons for which levels are missing. */
export const hatchesOf = (levels: readonly { missing: (typeof missingReasons)[number] | null }[]): string =>
  element(
    'defs',
    {},
    ...missingReasons
      .filter((reason) => levels.some(({ missing }) => missing === reason))
      .map((reason) => hatchPattern(reason, `hatch-${reason}`, { origin: [0, 0], scale: 1.3 })),
  )

function body({ profile, language }: ProfilePicture, room: Box): Block {
  const { dimensions, overall } = profile.maturity
  const scales = [
    ...dimensions.map((each) => ({ ...each, name: `${each.short} ${each.title[language]}`, strong: false })),
    { ...overall, name: overall.title[language], strong: true },
  ]
  const levels = overall.region.classes.map(({ id }) => id)
  const fills = classColours('ordinal', levels)
  const shares = scales.flatMap(({ region, county }) => [...region.classes, ...county.classes].map(({ share }) => share ?? 0))
  const whole = Math.max(0.01, ...shares)
  const first = room.top + 26
  const drawn = scales.map(({ id, name, strong, level, label, missing, region, county }, index) =>
    levelScale(
      {
        id,
        name,
        strong,
        note: levelWords({ level, label }, language),
        softer: fill(words.bases[language], { region: region.base, county: county.base }),
        steps: region.classes.map(({ id: step, count, share }) => {
          const own = String(level) === step
          const inCounty = county.classes.find((each) => each.id === step)
          return {
            under: fill(words.regionAndCounty[language], { region: count, county: inCounty?.count ?? 0 }),
            ground: own ? (fills[step] ?? null) : missing === null ? null : `url(#hatch-${missing})`,
            edge: own ? 'whole' : 'none',
            column: {
              share: (share ?? 0) / whole,
              fill: own ? (fills[step] ?? colours.rule) : '#cfd3d3',
              line: inCounty?.share === null || inCounty === undefined ? null : inCounty.share / whole,
            },
          } as const
        }),
      },
      { left: room.left, top: first + index * scaleStep, width: room.width },
    ),
  )
  const names = overall.region.classes.map((each) => classLabel('level', each, language))
  const under = first + scales.length * scaleStep + 4
  const key = textBlock(words.profileKey[language], { left: room.left, top: under, width: room.width, size: 14 })
  return {
    markup: [hatchesOf(scales), stepNames(names, room.left, room.top, room.width), ...drawn, key.markup].join(''),
    height: under + key.height - room.top,
  }
}

/** A municipality's maturity profile against its county and the region: the five dimensions first, the overall level last, no mean and no rank. */
export function profilePicture(asked: ProfilePicture): string {
  const { study, profile, language, taken } = asked
  const { rubric, overall, coverage, span, dimensions } = profile.maturity
  const is = { title: overall.title[language], level: levelWords(overall, language), ...coverage, span: spanWords(span) }
  return sheet(
    {
      study,
      provenance: profile.provenance,
      snapshot: profile.snapshot,
      taken,
      language,
      title: fill(words.profile[language], { name: profile.name }),
      area: profile.county.name,
      lines: [
        fill(words[is.known === is.of ? 'overallKnown' : 'overallIs'][language], is),
        fill(words[rubric.validated ? 'rubricValid' : 'rubric'][language], { version: rubric.version }),
      ],
      description: dimensions.map((each) => `${each.title[language]}: ${levelWords(each, language)}.`).join(' '),
    },
    (room) => body(asked, room),
  )
}
