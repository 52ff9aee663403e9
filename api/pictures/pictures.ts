import { optionShown } from '../domain/legend/classKey.ts'
import type { Extent, Municipality } from '../domain/map/geography.ts'
import type { Indicator } from '../domain/study/indicator.ts'
import type { SelectionCondition } from '../domain/study/selection.ts'
import type { Snapshot } from '../domain/study/snapshot.ts'
import type { Supposition } from '../domain/study/supposition.ts'
import { answerText } from '../domain/words/answerLabel.ts'
import { comparisonsReply } from '../replies/comparisons.ts'
import { crosstabsReply } from '../replies/crosstabs.ts'
import { type IndicatorReply, fullIndicatorReply } from '../replies/indicators.ts'
import { profileReply } from '../replies/profile.ts'
import { suppositionsReply } from '../replies/suppositions.ts'
import { tableScope, wholeTable } from '../replies/answers.ts'
import { comparisonPicture } from './comparisonPicture.ts'
import { crosstabPicture } from './crosstabPicture.ts'
import type { Marked } from './map/picture.ts'
import { groundOf, standaloneMap } from './map/standaloneMap.ts'
import { profilePicture, supposedPicture } from './maturityPictures.ts'
import type { AskedPicture, Drawn } from './sheet.ts'
import { tableCard } from './tableCard.ts'

/** What every picture is asked for with. */
export interface PictureAsked extends Drawn, Omit<AskedPicture, 'study'> {
  readonly snapshot: Snapshot
  readonly county: string | null
  readonly conditions: readonly SelectionCondition[]
}

const countyOf = ({ geography, county }: PictureAsked) => geography.counties.find(({ code }) => code === county) ?? null

/** Whom the filter leaves, in the whole region; null for no filter. */
const selectionOf = ({ snapshot, geography, conditions }: PictureAsked) =>
  conditions.length === 0 ? null : tableScope(snapshot, geography, { ...wholeTable, conditions })

const common = (asked: PictureAsked) => ({ study: asked.snapshot.study, language: asked.language, taken: asked.taken })

export function drawCrosstab(asked: PictureAsked, [x, y]: readonly [Indicator, Indicator], share: string | undefined): string {
  return crosstabPicture(asked, {
    ...common(asked),
    crosstab: crosstabsReply(asked.snapshot, x, y, asked),
    county: countyOf(asked),
    selection: selectionOf(asked)?.label[asked.language] ?? null,
    share: share === 'row' || share === 'column' ? share : null,
  })
}

export function drawComparison(asked: PictureAsked, codes: readonly string[], answers: boolean): string {
  const selection = selectionOf(asked)
  return comparisonPicture(asked, {
    ...common(asked),
    comparison: comparisonsReply(asked.geography, asked.snapshot, codes),
    selection: selection && { codes: selection.codes, label: selection.label[asked.language] },
    answers,
  })
}

export const drawProfile = (asked: PictureAsked, municipality: Municipality): string =>
  profilePicture({ ...common(asked), profile: profileReply(asked.snapshot, municipality, asked.geography) })

export const drawSupposed = (asked: PictureAsked, municipality: Municipality, supposed: readonly Supposition[]): string =>
  supposedPicture({ ...common(asked), supposition: suppositionsReply(asked.snapshot, municipality, supposed) })

export const drawTable = (asked: PictureAsked): string =>
  tableCard({
    ...common(asked),
    snapshot: asked.snapshot,
    county: countyOf(asked),
    selection: selectionOf(asked)?.label[asked.language] ?? null,
    count: tableScope(asked.snapshot, asked.geography, { ...wholeTable, ...asked }).count,
  })

/** What a map is asked for with besides. */
export interface MapAsked extends PictureAsked {
  readonly indicator: Indicator
  /** The option shown of a multiple answer, the first unless given. */
  readonly option: string | null
  readonly form: 'map' | 'tiles'
  /** The part of the map that is shown; null for all of the area. The squares are always shown whole. */
  readonly section: Extent | null
  readonly pinned: string | null
  /** The municipalities marked, by code. */
  readonly codes: readonly string[]
}

/** "Eskilstuna: 2 Organiserad". */
const markedOf = ({ codes, geography, language }: MapAsked, indicator: IndicatorReply): readonly Marked[] =>
  codes.map((code) => {
    const value = indicator.values.find((each) => each.code === code)
    const name = geography.municipalityByCode.get(code)?.name ?? code
    return { code, label: value === undefined ? name : `${name}: ${answerText(indicator, value, language)}` }
  })

export function drawMap(asked: MapAsked): string {
  const { indicator, option, pinned, section, form } = asked
  const reply = fullIndicatorReply(asked.snapshot, indicator, asked.geography)
  return standaloneMap(groundOf(asked, form, asked.county, section), {
    ...common(asked),
    indicator: reply,
    option: optionShown(reply, option),
    county: countyOf(asked),
    selection: selectionOf(asked),
    pinned,
    isPart: section !== null && form === 'map',
    marked: markedOf(asked, reply),
  })
}
